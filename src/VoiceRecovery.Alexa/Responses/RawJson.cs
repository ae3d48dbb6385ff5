using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace VoiceRecovery.Alexa;

/// <summary>
/// One JSON value in UTF-8, known to be well formed: session attributes, an APL document. It lets a skill
/// serialise its own types with its own serializer context, and send a constant document without parsing it again.
/// </summary>
public readonly struct RawJson : IEquatable<RawJson>
{
    private const int LikelyBytes = 512;

    private RawJson(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    /// <summary>The bytes; empty for <c>default</c>, which is written as null.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Serialises a value.</summary>
    public static RawJson From<T>(T value, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(value, type));

    /// <summary>What is written, which a writer makes well-formed by itself.</summary>
    /// <param name="value">What <paramref name="write"/> gets beside the writer, so that it need not capture it.</param>
    /// <param name="write">Writes one value.</param>
    /// <exception cref="InvalidOperationException">Not one whole value is written.</exception>
    public static RawJson Write<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var buffer = new ArrayBufferWriter<byte>(LikelyBytes);
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json, value);
            if (json.CurrentDepth > 0)
                throw new InvalidOperationException("An object or an array is still open.");
        }

        return new RawJson(buffer.WrittenMemory);
    }

    /// <summary>Takes a copy of a JSON value.</summary>
    /// <exception cref="JsonException">The bytes are not exactly one JSON value.</exception>
    public static RawJson Parse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            // Reading to the end is the check.
        }

        return new RawJson(utf8.ToArray());
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static RawJson Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    /// <summary>Takes a copy of an element.</summary>
    public static RawJson From(JsonElement element) => new(JsonMarshal.GetRawUtf8Value(element).ToArray());

    /// <summary>Reads the value.</summary>
    /// <exception cref="JsonException">The value is not of that type.</exception>
    public T? Deserialize<T>(JsonTypeInfo<T> type) => JsonSerializer.Deserialize(Text, type);

    /// <summary>The value as an element; null for <c>default</c>.</summary>
    public JsonElement ToElement()
    {
        var reader = new Utf8JsonReader(Text);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Whether both hold the same bytes.</summary>
    public bool Equals(RawJson other) => Utf8.Span.SequenceEqual(other.Utf8.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Utf8.Span);
        return hash.ToHashCode();
    }

    /// <summary>Whether both hold the same bytes.</summary>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Whether the two hold different bytes.</summary>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);

    /// <summary>The JSON text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Text);

    internal ReadOnlySpan<byte> Text => Utf8.IsEmpty ? "null"u8 : Utf8.Span;
}

internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RawJson.From(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Text, skipInputValidation: true);
}
