using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>Words for a failed read that repeat nothing of what was read: System.Text.Json's own messages quote it.</summary>
internal static class JsonProblem
{
    public static string Describe(JsonException exception, ReadOnlySpan<byte> utf8)
    {
        var place = exception.LineNumber is { } line && exception.BytePositionInLine is { } position
            ? $" (line {line + 1}, byte {position + 1})"
            : "";
        return utf8.IsEmpty ? "The body is empty."
            : IsJson(utf8) ? $"The body is JSON, but a value in it can not be read{place}."
            : $"The body is not JSON, or nests too deep{place}.";
    }

    private static bool IsJson(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            while (reader.Read())
            {
                // Only whether it reads to the end matters.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
