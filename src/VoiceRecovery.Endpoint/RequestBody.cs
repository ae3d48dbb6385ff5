using Microsoft.AspNetCore.Http;

namespace VoiceRecovery.Endpoint;

/// <summary>Reads a request's bytes exactly as they were signed.</summary>
internal static class RequestBody
{
    /// <summary>Alexa's requests are a few KB; the state that they bring back is bounded by the 120 KB of a response.</summary>
    public const int Limit = 256 * 1024;

    /// <summary>Reads the whole body into <paramref name="buffer"/>. False when it is longer than <see cref="Limit"/> or breaks
    /// off.</summary>
    public static async ValueTask<bool> TryReadAsync(HttpRequest request, PooledBuffer buffer, CancellationToken cancellation)
    {
        if (request.ContentLength > Limit)
            return false;
        try
        {
            while (await request.Body.ReadAsync(buffer.GetMemory(), cancellation) is > 0 and var read)
            {
                buffer.Advance(read);
                if (buffer.Written.Length > Limit)
                    return false;
            }
            return true;
        }
        catch (IOException)
        {
            // Kestrel's word for a body that is malformed, too slow, or cut short.
            return false;
        }
    }
}
