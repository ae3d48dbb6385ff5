using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceRecovery.Alexa;

/// <summary>What Alexa says: <see cref="SsmlSpeech"/> or <see cref="PlainSpeech"/>.</summary>
public abstract record OutputSpeech
{
    private protected OutputSpeech(string type) => Type = type;

    /// <summary>The type on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public sealed override string ToString() => Type;
}

/// <summary>Speech with markup.</summary>
/// <param name="Ssml">A whole <c>speak</c> element; see <see cref="VoiceRecovery.Alexa.Ssml"/>.</param>
public sealed record SsmlSpeech(string Ssml) : OutputSpeech(WireType)
{
    internal const string WireType = "SSML";
}

/// <summary>Speech without markup.</summary>
/// <param name="Text">The words.</param>
public sealed record PlainSpeech(string Text) : OutputSpeech(WireType)
{
    internal const string WireType = "PlainText";
}

internal sealed class OutputSpeechConverter : TypedObjectConverter<OutputSpeech>
{
    protected override OutputSpeech? ReadAs(string type, ref Utf8JsonReader reader) => type switch
    {
        SsmlSpeech.WireType => JsonSerializer.Deserialize(ref reader, AlexaJson.Contract.SsmlSpeech),
        PlainSpeech.WireType => JsonSerializer.Deserialize(ref reader, AlexaJson.Contract.PlainSpeech),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, OutputSpeech value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case SsmlSpeech ssml:
                JsonSerializer.Serialize(writer, ssml, AlexaJson.Contract.SsmlSpeech);
                break;
            case PlainSpeech plain:
                JsonSerializer.Serialize(writer, plain, AlexaJson.Contract.PlainSpeech);
                break;
            default:
                throw new NotSupportedException($"No JSON for {value.GetType().Name}.");
        }
    }
}
