using System.Text.Json;

namespace VoiceRecovery.Alexa;

internal sealed class RequestConverter : TypedObjectConverter<Request>
{
    private static AlexaJsonContext Contract => AlexaJson.Contract;

    protected override Request? ReadAs(string type, ref Utf8JsonReader reader) => type switch
    {
        RequestTypes.Intent => JsonSerializer.Deserialize(ref reader, Contract.IntentRequest),
        RequestTypes.Launch => JsonSerializer.Deserialize(ref reader, Contract.LaunchRequest),
        RequestTypes.SessionEnded => JsonSerializer.Deserialize(ref reader, Contract.SessionEndedRequest),
        RequestTypes.UserEvent => JsonSerializer.Deserialize(ref reader, Contract.UserEventRequest),
        _ when type.StartsWith(RequestTypes.SkillEventPrefix, StringComparison.Ordinal) =>
            JsonSerializer.Deserialize(ref reader, Contract.SkillEventRequest),
        _ => ReadUnknown(type, ref reader),
    };

    public override void Write(Utf8JsonWriter writer, Request value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case IntentRequest intent:
                JsonSerializer.Serialize(writer, intent, Contract.IntentRequest);
                break;
            case LaunchRequest launch:
                JsonSerializer.Serialize(writer, launch, Contract.LaunchRequest);
                break;
            case SessionEndedRequest ended:
                JsonSerializer.Serialize(writer, ended, Contract.SessionEndedRequest);
                break;
            case UserEventRequest userEvent:
                JsonSerializer.Serialize(writer, userEvent, Contract.UserEventRequest);
                break;
            case SkillEventRequest skillEvent:
                JsonSerializer.Serialize(writer, skillEvent, Contract.SkillEventRequest);
                break;
            case UnknownRequest unknown:
                unknown.Json.WriteTo(writer);
                break;
            default:
                throw new NotSupportedException($"No JSON for {value.GetType().Name}.");
        }
    }

    private static UnknownRequest ReadUnknown(string type, ref Utf8JsonReader reader)
    {
        var json = JsonElement.ParseValue(ref reader);
        return new UnknownRequest(type)
        {
            Json = json,
            RequestId = Text(json, "requestId"),
            Locale = Text(json, "locale"),
            Timestamp = json.TryGetProperty("timestamp", out var timestamp)
                ? timestamp.Deserialize(Contract.DateTimeOffset)
                : default,
        };
    }

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
