namespace VoiceRecovery.Alexa;

/// <summary>A certificate, or the answer to a request that has none.</summary>
internal abstract record CertificateLookup
{
    private CertificateLookup()
    {
    }

    public sealed record Found(SigningCertificate Certificate) : CertificateLookup;

    public sealed record Failed(VerificationResult Answer) : CertificateLookup;

    public static Failed Refused(RefusalReason reason) => new(new VerificationResult.Refused(reason));

    public static Failed Unavailable(RefusalReason reason) => new(new VerificationResult.Unavailable(reason));
}
