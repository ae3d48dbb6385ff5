namespace VoiceRecovery.Alexa;

/// <summary>The headers by which Alexa proves that a request is its own.</summary>
public static class RequestHeaders
{
    /// <summary>Where the certificate chain of the signing key is.</summary>
    public const string SignatureCertChainUrl = "SignatureCertChainUrl";

    /// <summary>Base64 of the RSA PKCS#1 v1.5 signature over SHA-256 of the body.</summary>
    /// <remarks>The older <c>Signature</c> header is made with SHA-1. It proves nothing and is never read.</remarks>
    public const string Signature256 = "Signature-256";
}
