using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceRecovery.Alexa;

/// <summary>
/// Reads and writes a closed family whose member is told by its "type", wherever in the object that stands.
/// System.Text.Json's own polymorphism knows neither prefixes nor a member for all other types.
/// </summary>
internal abstract class TypedObjectConverter<T> : JsonConverter<T>
    where T : class
{
    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();

        return ReadAs(TypeOf(reader), ref reader);
    }

    /// <summary>Reads the object as the member that the type names; the type is empty when the object has none.</summary>
    protected abstract T? ReadAs(string type, ref Utf8JsonReader reader);

    // The reader is a struct: this one is a copy, and looking ahead with it moves nothing.
    private static string TypeOf(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (isType)
                return reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";

            reader.Skip();
        }

        return "";
    }
}
