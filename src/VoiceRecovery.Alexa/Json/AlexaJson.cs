using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceRecovery.Alexa;

/// <summary>The one place that says how the contract meets System.Text.Json.</summary>
internal static class AlexaJson
{
    public static AlexaJsonContext Contract => AlexaJsonContext.Default;

    /// <summary>Responses go to Alexa and never into a web page, so letters and markup stay as they are.</summary>
    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(RequestConverter),
        typeof(TimestampConverter),
        typeof(DialogStateConverter),
        typeof(ConfirmationStatusConverter),
        typeof(SessionEndedReasonConverter),
        typeof(ResolutionStatusConverter),
        typeof(SlotValueTypeConverter),
        typeof(OutputSpeechConverter),
        typeof(CardConverter),
        typeof(DirectiveConverter),
        typeof(RawJsonConverter),
    ])]
[JsonSerializable(typeof(SkillRequest))]
[JsonSerializable(typeof(LaunchRequest))]
[JsonSerializable(typeof(IntentRequest))]
[JsonSerializable(typeof(SessionEndedRequest))]
[JsonSerializable(typeof(UserEventRequest))]
[JsonSerializable(typeof(SkillEventRequest))]
[JsonSerializable(typeof(SkillResponse))]
[JsonSerializable(typeof(SsmlSpeech))]
[JsonSerializable(typeof(PlainSpeech))]
[JsonSerializable(typeof(SimpleCard))]
[JsonSerializable(typeof(StandardCard))]
[JsonSerializable(typeof(DelegateDirective))]
[JsonSerializable(typeof(ElicitSlotDirective))]
[JsonSerializable(typeof(ConfirmSlotDirective))]
[JsonSerializable(typeof(ConfirmIntentDirective))]
[JsonSerializable(typeof(RenderDocumentDirective))]
internal sealed partial class AlexaJsonContext : JsonSerializerContext;
