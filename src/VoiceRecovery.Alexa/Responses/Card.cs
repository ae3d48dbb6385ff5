using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceRecovery.Alexa;

/// <summary>What the Alexa app shows: <see cref="SimpleCard"/> or <see cref="StandardCard"/>.</summary>
public abstract record Card
{
    private protected Card(string type) => Type = type;

    /// <summary>The type on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public sealed override string ToString() => Type;
}

/// <summary>A card of text.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Content">The text; a line break is <c>\n</c>.</param>
public sealed record SimpleCard(string Title, string Content) : Card(WireType)
{
    internal const string WireType = "Simple";
}

/// <summary>A card of text and a picture.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Text">The text; a line break is <c>\n</c>.</param>
/// <param name="Image">The picture.</param>
public sealed record StandardCard(string Title, string Text, CardImage? Image = null) : Card(WireType)
{
    internal const string WireType = "Standard";
}

/// <summary>A card's picture, by HTTPS address; each address has at most <see cref="AlexaLimits.ImageUrlCharacters"/> characters.</summary>
/// <param name="SmallImageUrl">720 by 480 pixels.</param>
/// <param name="LargeImageUrl">1200 by 800 pixels.</param>
public sealed record CardImage(string? SmallImageUrl, string? LargeImageUrl);

internal sealed class CardConverter : TypedObjectConverter<Card>
{
    protected override Card? ReadAs(string type, ref Utf8JsonReader reader) => type switch
    {
        SimpleCard.WireType => JsonSerializer.Deserialize(ref reader, AlexaJson.Contract.SimpleCard),
        StandardCard.WireType => JsonSerializer.Deserialize(ref reader, AlexaJson.Contract.StandardCard),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, Card value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case SimpleCard simple:
                JsonSerializer.Serialize(writer, simple, AlexaJson.Contract.SimpleCard);
                break;
            case StandardCard standard:
                JsonSerializer.Serialize(writer, standard, AlexaJson.Contract.StandardCard);
                break;
            default:
                throw new NotSupportedException($"No JSON for {value.GetType().Name}.");
        }
    }
}
