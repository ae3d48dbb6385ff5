using System.Security.Cryptography;
using Microsoft.Extensions.ObjectPool;

namespace VoiceRecovery.Alexa;

/// <summary>A signing key whose certificate chain has been validated, and the time in which that holds.</summary>
internal sealed class SigningCertificate
{
    // .NET does not promise that one RSA object may serve several threads, so each verification has its own.
    private readonly ObjectPool<RSA> keys;

    public SigningCertificate(RSAParameters publicKey, DateTimeOffset notBefore, DateTimeOffset notAfter)
    {
        keys = new DefaultObjectPool<RSA>(new KeyPolicy(publicKey));
        NotBefore = notBefore;
        NotAfter = notAfter;
    }

    /// <summary>The latest beginning in the chain.</summary>
    public DateTimeOffset NotBefore { get; }

    /// <summary>The earliest end in the chain.</summary>
    public DateTimeOffset NotAfter { get; }

    // OpenSSL calls a certificate expired in its last second already, and this must not be laxer than the chain was.
    public bool IsValidAt(DateTimeOffset now) => NotBefore <= now && now < NotAfter;

    /// <summary>Whether this key made the signature (RSA PKCS#1 v1.5, SHA-256) over exactly these bytes.</summary>
    public bool Signed(ReadOnlySpan<byte> body, ReadOnlySpan<byte> signature)
    {
        var key = keys.Get();
        var signed = key.VerifyData(body, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        keys.Return(key);
        return signed;
    }

    private sealed class KeyPolicy(RSAParameters publicKey) : PooledObjectPolicy<RSA>
    {
        public override RSA Create() => RSA.Create(publicKey);

        public override bool Return(RSA obj) => true;
    }
}
