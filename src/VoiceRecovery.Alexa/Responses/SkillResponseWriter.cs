using System.Buffers;
using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>Writes responses: UTF-8, nulls left out, and letters of any language as they are.</summary>
public static class SkillResponseWriter
{
    /// <summary>Writes a response.</summary>
    public static void Write(IBufferWriter<byte> output, SkillResponse response)
    {
        using var writer = new Utf8JsonWriter(output, AlexaJson.WriterOptions);
        JsonSerializer.Serialize(writer, response, AlexaJson.Contract.SkillResponse);
    }

    /// <summary>A response as UTF-8 JSON.</summary>
    public static byte[] ToUtf8(SkillResponse response)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, response);
        return buffer.WrittenSpan.ToArray();
    }
}
