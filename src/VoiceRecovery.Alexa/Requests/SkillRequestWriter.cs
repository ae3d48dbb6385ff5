using System.Buffers;
using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>Writes requests, for programs that play Alexa: simulators and tests.</summary>
public static class SkillRequestWriter
{
    /// <summary>Writes a request as UTF-8 JSON.</summary>
    public static void Write(IBufferWriter<byte> output, SkillRequest request)
    {
        using var writer = new Utf8JsonWriter(output, AlexaJson.WriterOptions);
        JsonSerializer.Serialize(writer, request, AlexaJson.Contract.SkillRequest);
    }

    /// <summary>A request as UTF-8 JSON.</summary>
    public static byte[] ToUtf8(SkillRequest request)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, request);
        return buffer.WrittenSpan.ToArray();
    }
}
