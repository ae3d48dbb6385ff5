using System.Buffers.Binary;

namespace VoiceRecovery.Simulator;

/// <summary>The size of a PNG file, from its header. Source: "Portable Network Graphics (PNG) Specification", 11.2.1,
/// w3.org/TR/png.</summary>
internal static class PngSize
{
    private const int HeaderBytes = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns>Pixels; null where the file is no PNG.</returns>
    public static (int Width, int Height)? Read(string file)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        using var stream = File.OpenRead(file);
        return stream.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false) == HeaderBytes && header.StartsWith(Signature)
            ? (BinaryPrimitives.ReadInt32BigEndian(header[16..]), BinaryPrimitives.ReadInt32BigEndian(header[20..]))
            : null;
    }
}
