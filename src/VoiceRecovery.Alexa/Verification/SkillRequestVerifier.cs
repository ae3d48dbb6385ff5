using System.Buffers.Text;
using Microsoft.Extensions.Primitives;

namespace VoiceRecovery.Alexa;

/// <summary>
/// Lets a request in only when Alexa signed it, just now, for one of these skills. It is the only way from the bytes of a
/// request to a <see cref="VerificationResult.Verified"/>, and nothing turns it off. Safe for use by many threads.
/// </summary>
/// <remarks>Source: "Host a Custom Skill as a Web Service", verifying that a request was sent by Alexa,
/// developer.amazon.com/docs/alexa/custom-skills.</remarks>
public sealed class SkillRequestVerifier
{
    /// <summary>How far a request's timestamp may lie from now, before or after.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(150);

    /// <summary>The same for <see cref="SkillEventRequest"/>, which Alexa may send again for an hour.</summary>
    public static readonly TimeSpan SkillEventTolerance = TimeSpan.FromHours(1);

    // An RSA key of 8,192 bits; Amazon's has 2,048.
    private const int LongestSignature = 1024;

    private readonly SigningCertificateStore certificates;
    private readonly TimeProvider time;
    private readonly string[] skillIds;

    /// <summary>A verifier for the skills named in the options.</summary>
    /// <exception cref="ArgumentException">The options name no skill, or an empty one.</exception>
    public SkillRequestVerifier(SigningCertificateStore certificates, SkillRequestVerifierOptions options, TimeProvider time)
    {
        skillIds = [.. options.SkillIds];
        if (skillIds.Length == 0 || Array.Exists(skillIds, string.IsNullOrWhiteSpace))
            throw new ArgumentException("At least one skill id is required, and none may be empty.", nameof(options));

        this.certificates = certificates;
        this.time = time;
    }

    /// <summary>Judges one request.</summary>
    /// <param name="signatureCertChainUrl">Every value of the <see cref="RequestHeaders.SignatureCertChainUrl"/> header.</param>
    /// <param name="signature256">Every value of the <see cref="RequestHeaders.Signature256"/> header.</param>
    /// <param name="body">The body exactly as it came, before any decoding.</param>
    /// <param name="cancellation">Ends the waiting for a certificate.</param>
    /// <returns>Complete at once when the certificate is known, which it is for all requests but the first.</returns>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public ValueTask<VerificationResult> VerifyAsync(
        StringValues signatureCertChainUrl,
        StringValues signature256,
        ReadOnlyMemory<byte> body,
        CancellationToken cancellation = default)
    {
        if (HeaderProblem(signatureCertChainUrl, signature256) is { } problem)
            return new(Refused(problem));

        var signature = signature256[0]!;
        if (SigningCertificateUrl.Normalise(signatureCertChainUrl[0]!) is not { } url)
            return new(Refused(RefusalReason.CertificateUrlNotAllowed));

        if (!IsSignatureShaped(signature))
            return new(Refused(RefusalReason.SignatureNotBase64));

        return certificates.Find(url) is { } certificate
            ? new(Judge(certificate, signature, body.Span))
            : FetchAndJudgeAsync(url, signature, body, cancellation);
    }

    /// <summary>
    /// Loads roots, cryptography and JSON, so that the first request need not wait for them. It lets nothing in and
    /// asks no server; it may run beside requests.
    /// </summary>
    public void WarmUp()
    {
        certificates.WarmUp();
        _ = SigningCertificateUrl.Normalise(WarmUpSample.Url);
        _ = IsSignatureShaped(WarmUpSample.Signature);
        _ = Judge(WarmUpSample.Certificate(), WarmUpSample.Signature, WarmUpSample.Body);
        _ = SkillRequestParser.TryParse(WarmUpSample.Body, out _, out _);
    }

    private static RefusalReason? HeaderProblem(StringValues url, StringValues signature) => (url, signature) switch
    {
        ({ Count: > 1 }, _) => RefusalReason.CertificateUrlRepeated,
        (_, { Count: > 1 }) => RefusalReason.SignatureRepeated,
        _ when StringValues.IsNullOrEmpty(url) => RefusalReason.CertificateUrlMissing,
        _ when StringValues.IsNullOrEmpty(signature) => RefusalReason.SignatureMissing,
        _ => null,
    };

    // .NET's base64 overlooks white space, which no header of Alexa's contains.
    private static bool IsSignatureShaped(string signature) =>
        Base64.IsValid(signature, out var length)
        && length is > 0 and <= LongestSignature
        && !signature.AsSpan().ContainsAny(" \t\r\n");

    private async ValueTask<VerificationResult> FetchAndJudgeAsync(
        string url, string signature, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        await certificates.FetchAsync(url, cancellation) switch
        {
            CertificateLookup.Found found => Judge(found.Certificate, signature, body.Span),
            CertificateLookup.Failed failed => failed.Answer,
            var other => throw new InvalidOperationException($"No answer for {other.GetType().Name}."),
        };

    private VerificationResult Judge(SigningCertificate certificate, string signature, ReadOnlySpan<byte> body)
    {
        Span<byte> buffer = stackalloc byte[LongestSignature];
        if (!Convert.TryFromBase64String(signature, buffer, out var length))
            return Refused(RefusalReason.SignatureNotBase64);

        if (!certificate.Signed(body, buffer[..length]))
            return Refused(RefusalReason.SignatureMismatch);

        if (!SkillRequestParser.TryParse(body, out var request, out _))
            return Refused(RefusalReason.BodyMalformed);

        return (TimestampProblem(request.Request) ?? SkillProblem(request)) is { } problem
            ? Refused(problem)
            : new VerificationResult.Verified(request);
    }

    private RefusalReason? TimestampProblem(Request request)
    {
        if (request.Timestamp == default)
            return RefusalReason.TimestampMissing;

        var tolerance = request is SkillEventRequest ? SkillEventTolerance : Tolerance;
        var age = time.GetUtcNow() - request.Timestamp;
        return age > tolerance ? RefusalReason.TimestampTooOld
            : age < -tolerance ? RefusalReason.TimestampTooNew
            : null;
    }

    private RefusalReason? SkillProblem(SkillRequest request)
    {
        if (string.IsNullOrEmpty(request.ApplicationId))
            return RefusalReason.SkillIdMissing;

        return Serves(request.Session?.Application) && Serves(request.Context?.System?.Application)
            ? null
            : RefusalReason.SkillIdUnknown;
    }

    private bool Serves(Application? skill) =>
        skill?.ApplicationId is not { } id || skillIds.Contains(id, StringComparer.Ordinal);

    private static VerificationResult.Refused Refused(RefusalReason reason) => new(reason);
}
