using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>Reads a request of any type. The type may stand anywhere, so what the types have is gathered first.</summary>
internal ref struct RequestReader
{
    private string? type;
    private string? requestId;
    private string? locale;
    private DateTimeOffset timestamp;
    private Intent? intent;
    private DialogState? dialogState;
    private SessionEndedReason reason;
    private SessionError? error;
    private string? token;
    private List<JsonElement>? arguments;
    private JsonElement? source;
    private JsonElement? components;
    private JsonElement? body;
    private DateTimeOffset? created;
    private DateTimeOffset? published;

    /// <summary>Reads the request; null when the value is not an object.</summary>
    /// <exception cref="JsonException">A timestamp is not one.</exception>
    public static Request? Read(ref Utf8JsonReader reader)
    {
        var start = reader;
        if (!reader.EnterObject())
            return null;

        var gathered = new RequestReader();
        while (reader.NextProperty())
            gathered.ReadProperty(ref reader);
        return gathered.Make(start);
    }

    private void ReadProperty(ref Utf8JsonReader reader)
    {
        if (reader.At("type"u8)) type = reader.TextLike(RequestTypes.Intent);
        else if (reader.At("requestId"u8)) requestId = reader.Text();
        else if (reader.At("timestamp"u8)) timestamp = TimestampConverter.Read(ref reader);
        else if (reader.At("locale"u8)) locale = reader.TextLike("en-US");
        else if (reader.At("intent"u8)) intent = IntentReader.Read(ref reader);
        else if (reader.At("dialogState"u8)) dialogState = DialogStateConverter.Words.ReadOrNull(ref reader);
        else if (reader.At("reason"u8)) reason = SessionEndedReasonConverter.Words.Read(ref reader);
        else if (reader.At("error"u8)) error = ReadError(ref reader);
        else if (reader.At("token"u8)) token = reader.Text();
        else if (reader.At("arguments"u8)) arguments = ReadArguments(ref reader);
        else if (reader.At("source"u8)) source = reader.Element();
        else if (reader.At("components"u8)) components = reader.Element();
        else if (reader.At("body"u8)) body = reader.Element();
        else if (reader.At("eventCreationTime"u8)) created = TimestampConverter.Read(ref reader);
        else if (reader.At("eventPublishingTime"u8)) published = TimestampConverter.Read(ref reader);
        else reader.Skip();
    }

    private readonly Request Make(Utf8JsonReader start)
    {
        Request request = type switch
        {
            RequestTypes.Intent => new IntentRequest { Intent = intent ?? Intent.Unnamed, DialogState = dialogState },
            RequestTypes.Launch => new LaunchRequest(),
            RequestTypes.SessionEnded => new SessionEndedRequest { Reason = reason, Error = error },
            RequestTypes.UserEvent => new UserEventRequest
            {
                Token = token,
                Arguments = arguments ?? [],
                Source = source,
                Components = components,
            },
            { } name when name.StartsWith(RequestTypes.SkillEventPrefix, StringComparison.Ordinal) => new SkillEventRequest(name)
            {
                Body = body,
                EventCreationTime = created,
                EventPublishingTime = published,
            },
            _ => new UnknownRequest(type ?? "") { Json = JsonElement.ParseValue(ref start) },
        };
        return request with { RequestId = requestId ?? "", Timestamp = timestamp, Locale = locale ?? "" };
    }

    private static SessionError? ReadError(ref Utf8JsonReader reader)
    {
        if (!reader.EnterObject())
            return null;

        string? kind = null;
        string? message = null;
        while (reader.NextProperty())
        {
            if (reader.At("type"u8)) kind = reader.Text();
            else if (reader.At("message"u8)) message = reader.Text();
            else reader.Skip();
        }

        return new SessionError { Type = kind, Message = message };
    }

    private static List<JsonElement>? ReadArguments(ref Utf8JsonReader reader)
    {
        if (!reader.EnterArray())
            return null;

        var items = new List<JsonElement>();
        while (reader.NextItem())
            items.Add(JsonElement.ParseValue(ref reader));
        return items;
    }
}
