using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceRecovery.Alexa;

/// <summary>What Alexa does besides speaking: a closed family, with <see cref="UnknownDirective"/> for all that is only read.</summary>
public abstract record Directive
{
    private protected Directive(string type) => Type = type;

    /// <summary>The type on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public sealed override string ToString() => Type;
}

/// <summary>Leaves the next question to the dialog model. The response may carry no speech.</summary>
/// <param name="UpdatedIntent">The intent with values that the skill sets; null leaves it as it is.</param>
public sealed record DelegateDirective(Intent? UpdatedIntent = null) : Directive(WireType)
{
    internal const string WireType = "Dialog.Delegate";
}

/// <summary>Asks for one slot; the speech of the response is the question.</summary>
/// <param name="SlotToElicit">The slot's name.</param>
/// <param name="UpdatedIntent">The intent with values that the skill sets; null leaves it as it is.</param>
public sealed record ElicitSlotDirective(string SlotToElicit, Intent? UpdatedIntent = null) : Directive(WireType)
{
    internal const string WireType = "Dialog.ElicitSlot";
}

/// <summary>Asks yes or no about one slot; the speech of the response is the question.</summary>
/// <param name="SlotToConfirm">The slot's name.</param>
/// <param name="UpdatedIntent">The intent with values that the skill sets; null leaves it as it is.</param>
public sealed record ConfirmSlotDirective(string SlotToConfirm, Intent? UpdatedIntent = null) : Directive(WireType)
{
    internal const string WireType = "Dialog.ConfirmSlot";
}

/// <summary>Asks yes or no about the whole intent; the speech of the response is the question.</summary>
/// <param name="UpdatedIntent">The intent with values that the skill sets; null leaves it as it is.</param>
public sealed record ConfirmIntentDirective(Intent? UpdatedIntent = null) : Directive(WireType)
{
    internal const string WireType = "Dialog.ConfirmIntent";
}

/// <summary>Shows a document. An error to send to a device without <see cref="AlexaInterfaces.Apl"/>.</summary>
/// <param name="Token">Names the document in later events.</param>
/// <param name="Document">The Alexa Presentation Language document.</param>
/// <param name="Datasources">What the document binds to.</param>
public sealed record RenderDocumentDirective(string? Token, RawJson Document, RawJson? Datasources = null) : Directive(WireType)
{
    internal const string WireType = "Alexa.Presentation.APL.RenderDocument";
}

/// <summary>A directive that this library does not know; it is written as it was read.</summary>
public sealed record UnknownDirective : Directive
{
    /// <summary>A directive of the type given.</summary>
    public UnknownDirective(string type, RawJson json)
        : base(type) => Json = json;

    /// <summary>The directive as it was read.</summary>
    public RawJson Json { get; }
}

internal sealed class DirectiveConverter : TypedObjectConverter<Directive>
{
    private static AlexaJsonContext Contract => AlexaJson.Contract;

    protected override Directive? ReadAs(string type, ref Utf8JsonReader reader) => type switch
    {
        DelegateDirective.WireType => JsonSerializer.Deserialize(ref reader, Contract.DelegateDirective),
        ElicitSlotDirective.WireType => JsonSerializer.Deserialize(ref reader, Contract.ElicitSlotDirective),
        ConfirmSlotDirective.WireType => JsonSerializer.Deserialize(ref reader, Contract.ConfirmSlotDirective),
        ConfirmIntentDirective.WireType => JsonSerializer.Deserialize(ref reader, Contract.ConfirmIntentDirective),
        RenderDocumentDirective.WireType => JsonSerializer.Deserialize(ref reader, Contract.RenderDocumentDirective),
        _ => new UnknownDirective(type, RawJson.From(JsonElement.ParseValue(ref reader))),
    };

    public override void Write(Utf8JsonWriter writer, Directive value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case DelegateDirective directive:
                JsonSerializer.Serialize(writer, directive, Contract.DelegateDirective);
                break;
            case ElicitSlotDirective directive:
                JsonSerializer.Serialize(writer, directive, Contract.ElicitSlotDirective);
                break;
            case ConfirmSlotDirective directive:
                JsonSerializer.Serialize(writer, directive, Contract.ConfirmSlotDirective);
                break;
            case ConfirmIntentDirective directive:
                JsonSerializer.Serialize(writer, directive, Contract.ConfirmIntentDirective);
                break;
            case RenderDocumentDirective directive:
                JsonSerializer.Serialize(writer, directive, Contract.RenderDocumentDirective);
                break;
            case UnknownDirective directive:
                writer.WriteRawValue(directive.Json.Text, skipInputValidation: true);
                break;
            default:
                throw new NotSupportedException($"No JSON for {value.GetType().Name}.");
        }
    }
}
