using System.Net;
using System.Net.Http.Headers;

namespace VoiceRecovery.Alexa;

/// <summary>Fetches a file of certificates, within bounds of time and size that the sender can not move.</summary>
internal static class SigningCertificateDownload
{
    /// <summary>Amazon's chain has about 6 KB.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>From the first name look-up to the last byte; Alexa waits 8 seconds for the whole answer.</summary>
    public static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(2);

    /// <summary>The file's bytes in <paramref name="pem"/>, and their number; or why there is none.</summary>
    public static async Task<(int Length, CertificateLookup.Failed? Failure)> ReadAsync(
        HttpClient client, Uri url, Memory<byte> pem, CancellationToken cancellation)
    {
        try
        {
            using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (FailureOf(response, url) is { } failure)
                return (0, failure);

            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            var length = await stream.ReadAtLeastAsync(pem, pem.Length, throwOnEndOfStream: false, cancellation);
            return length > MostBytes
                ? (0, CertificateLookup.Refused(RefusalReason.CertificateTooLarge))
                : (length, null);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            return (0, CertificateLookup.Unavailable(RefusalReason.CertificateServerUnavailable));
        }
    }

    private static CertificateLookup.Failed? FailureOf(HttpResponseMessage response, Uri url)
    {
        var status = (int)response.StatusCode;
        return response switch
        {
            // Also where a handler has followed a redirect by itself.
            { RequestMessage.RequestUri: { } asked } when asked != url => CertificateLookup.Refused(RefusalReason.CertificateRedirected),
            { StatusCode: HttpStatusCode.OK } => FailureOf(response.Content.Headers),
            { StatusCode: HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests } =>
                CertificateLookup.Unavailable(RefusalReason.CertificateServerUnavailable),
            _ when status is >= 300 and < 400 => CertificateLookup.Refused(RefusalReason.CertificateRedirected),
            _ when status is >= 400 and < 500 => CertificateLookup.Refused(RefusalReason.CertificateNotFound),
            _ => CertificateLookup.Unavailable(RefusalReason.CertificateServerUnavailable),
        };
    }

    private static CertificateLookup.Failed? FailureOf(HttpContentHeaders headers) =>
        headers.ContentLength > MostBytes ? CertificateLookup.Refused(RefusalReason.CertificateTooLarge) : null;
}
