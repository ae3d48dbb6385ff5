using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceRecovery.Alexa;

internal sealed class RequestConverter : JsonConverter<Request>
{
    private static AlexaJsonContext Contract => AlexaJson.Contract;

    public override Request? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RequestReader.Read(ref reader);

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
}
