using System.Security.Cryptography;

namespace VoiceRecovery.Alexa.Testing;

/// <summary>Signs requests as Alexa does, until its authority is disposed. Safe for use by many threads.</summary>
public sealed class TestSigner
{
    private readonly AsymmetricAlgorithm key;

    internal TestSigner(string url, string pem, AsymmetricAlgorithm key)
    {
        Url = url;
        Pem = pem;
        this.key = key;
    }

    /// <summary>Where the certificates are served.</summary>
    public string Url { get; }

    /// <summary>The certificate file.</summary>
    public string Pem { get; }

    /// <summary>The headers for a body.</summary>
    public SignedHeaders Sign(ReadOnlySpan<byte> body) => Sign(body, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    /// <summary>The headers for a body, signed in a way that Alexa does not.</summary>
    public SignedHeaders Sign(ReadOnlySpan<byte> body, HashAlgorithmName hash, RSASignaturePadding padding)
    {
        // The key may be another signer's as well.
        lock (key)
        {
            var signature = key is RSA rsa ? rsa.SignData(body, hash, padding) : ((ECDsa)key).SignData(body, hash);
            return new SignedHeaders(Url, Convert.ToBase64String(signature));
        }
    }
}

/// <summary>The headers that prove where a request comes from; see <see cref="RequestHeaders"/>.</summary>
/// <param name="SignatureCertChainUrl">Where the certificates are.</param>
/// <param name="Signature256">The signature, in base64.</param>
public sealed record SignedHeaders(string SignatureCertChainUrl, string Signature256)
{
    /// <summary>Puts the headers onto a request.</summary>
    public void AddTo(HttpRequestMessage request)
    {
        request.Headers.Add(RequestHeaders.SignatureCertChainUrl, SignatureCertChainUrl);
        request.Headers.Add(RequestHeaders.Signature256, Signature256);
    }
}
