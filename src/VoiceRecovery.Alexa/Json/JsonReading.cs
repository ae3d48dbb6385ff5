using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>
/// The steps of reading by hand. Each reads one value: it starts on the value's first token and ends on its last.
/// A value of another kind than expected is passed over and counts as missing.
/// </summary>
internal static class JsonReading
{
    /// <summary>Enters an object; false when the value is not one.</summary>
    public static bool EnterObject(ref this Utf8JsonReader reader) => reader.Enters(JsonTokenType.StartObject);

    /// <summary>Enters an array; false when the value is not one.</summary>
    public static bool EnterArray(ref this Utf8JsonReader reader) => reader.Enters(JsonTokenType.StartArray);

    /// <summary>Moves to the next property's name; false at the end of the object.</summary>
    public static bool NextProperty(ref this Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Moves to the next item; false at the end of the array.</summary>
    public static bool NextItem(ref this Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    /// <summary>Whether this is the property of that name, and if so, moves to its value.</summary>
    public static bool At(ref this Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.ValueTextEquals(name) && reader.Read();

    /// <summary>A string, or null.</summary>
    public static string? Text(ref this Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();

        reader.Skip();
        return null;
    }

    /// <summary>A string that is probably the same as one read before: then it is that one, and nothing is allocated.</summary>
    public static string? TextLike(ref this Utf8JsonReader reader, string? before) =>
        before is not null && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(before)
            ? before
            : reader.Text();

    /// <summary>True, or anything else.</summary>
    public static bool Flag(ref this Utf8JsonReader reader)
    {
        reader.Skip();
        return reader.TokenType == JsonTokenType.True;
    }

    /// <summary>A number, or null.</summary>
    public static double? Number(ref this Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number))
            return number;

        reader.Skip();
        return null;
    }

    /// <summary>Any value but the word null.</summary>
    public static JsonElement? Element(ref this Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);

    private static bool Enters(ref this Utf8JsonReader reader, JsonTokenType start)
    {
        if (reader.TokenType == start)
            return true;

        reader.Skip();
        return false;
    }
}
