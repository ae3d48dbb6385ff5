using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace VoiceRecovery.Alexa.Testing;

/// <summary>
/// A certificate authority in memory: a root, certificates in between, and signers like Alexa's.
/// Verification accepts its signers only where a host registers its <see cref="Trust"/>.
/// </summary>
public sealed class TestAuthority : IDisposable
{
    private static readonly TimeSpan Decade = TimeSpan.FromDays(3650);

    private readonly DateTimeOffset now;
    private readonly AsymmetricAlgorithm rootKey;
    private readonly AsymmetricAlgorithm intermediateKey;
    private readonly Lazy<TestSigner> signer;
    private readonly ConcurrentDictionary<SignerKey, AsymmetricAlgorithm> sharedKeys = new();
    private readonly ConcurrentBag<AsymmetricAlgorithm> ownKeys = [];

    /// <summary>An authority whose certificates are in date at the time given.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="issuerKeys">The keys of root and intermediate: short ones, quickly made, unless a verifier knows only those of Amazon's
    /// kind.</param>
    public TestAuthority(TimeProvider time, SignerKey issuerKeys = SignerKey.EcdsaP256)
    {
        now = time.GetUtcNow();
        (rootKey, intermediateKey) = (KeyOf(issuerKeys), KeyOf(issuerKeys));
        var subject = new X500DistinguishedName("CN=Test Root");
        Root = Create(RequestFor(subject, rootKey, isAuthority: true), subject, rootKey, now - Decade, now + Decade);
        signer = new Lazy<TestSigner>(() => Issue(new SignerOptions()));
    }

    /// <summary>The certificate to trust.</summary>
    public X509Certificate2 Root { get; }

    /// <summary>Trust in this authority alone.</summary>
    public SigningTrust Trust => SigningTrust.CustomRoots(Root);

    /// <summary>What is at the addresses of this authority's certificates.</summary>
    public TestCertificateServer Server { get; } = new();

    /// <summary>A good signer at <see cref="SignerOptions.AllowedUrl"/>, made when first asked for.</summary>
    public TestSigner Signer => signer.Value;

    /// <summary>Makes a signer and serves its certificates at its address.</summary>
    public TestSigner Issue(SignerOptions options)
    {
        var intermediateName = new X500DistinguishedName("CN=Test Intermediate");
        var mayIssue = options.Chain != SignerChain.IssuedByAnEndCertificate;
        using var intermediate = Create(
            RequestFor(intermediateName, intermediateKey, mayIssue), Root.SubjectName, rootKey, now - Decade, now
                + options.IntermediateNotAfter);

        var key = KeyFor(options);
        var subject = new X500DistinguishedName($"CN={options.CommonName}");
        var request = SignerRequest(subject, key, options);
        using var leaf = options.Chain == SignerChain.SelfSigned
            ? Create(request, subject, key, now + options.NotBefore, now + options.NotAfter)
            : Create(request, intermediateName, intermediateKey, now + options.NotBefore, now + options.NotAfter);

        var made = new TestSigner(options.Url, PemOf(options.Chain, leaf, intermediate), key);
        Server.Serve(made.Url, made.Pem);
        return made;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var key in sharedKeys.Values.Concat(ownKeys))
            key.Dispose();
        Server.Dispose();
        Root.Dispose();
        rootKey.Dispose();
        intermediateKey.Dispose();
    }

    private string PemOf(SignerChain chain, X509Certificate2 leaf, X509Certificate2 intermediate)
    {
        X509Certificate2[] certificates = chain switch
        {
            SignerChain.SignerOnly or SignerChain.SelfSigned => [leaf],
            SignerChain.SignerIntermediateAndRoot => [leaf, intermediate, Root],
            SignerChain.IntermediateFirst => [intermediate, leaf],
            _ => [leaf, intermediate],
        };
        return string.Join('\n', certificates.Select(certificate => certificate.ExportCertificatePem())) + '\n';
    }

    private static CertificateRequest SignerRequest(X500DistinguishedName subject, AsymmetricAlgorithm key, SignerOptions options)
    {
        var request = RequestFor(subject, key, isAuthority: false);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        if (options.IssuerUrl is { } issuer)
            request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension(null, [issuer]));
        if (options.DnsNames.Count == 0)
            return request;

        var names = new SubjectAlternativeNameBuilder();
        foreach (var name in options.DnsNames)
            names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        return request;
    }

    private static CertificateRequest RequestFor(X500DistinguishedName subject, AsymmetricAlgorithm key, bool isAuthority)
    {
        var request = key is RSA rsa
            ? new CertificateRequest(subject, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest(subject, (ECDsa)key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            isAuthority ? X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign : X509KeyUsageFlags.DigitalSignature, critical: true));
        return request;
    }

    private static X509Certificate2 Create(
        CertificateRequest request, X500DistinguishedName issuer, AsymmetricAlgorithm issuerKey, DateTimeOffset notBefore,
            DateTimeOffset notAfter)
    {
        var generator = issuerKey is RSA rsa
            ? X509SignatureGenerator.CreateForRSA(rsa, RSASignaturePadding.Pkcs1)
            : X509SignatureGenerator.CreateForECDsa((ECDsa)issuerKey);
        return request.Create(issuer, generator, notBefore, notAfter, RandomNumberGenerator.GetBytes(16));
    }

    private AsymmetricAlgorithm KeyFor(SignerOptions options)
    {
        if (!options.OwnKey)
            return sharedKeys.GetOrAdd(options.Key, KeyOf);

        var key = KeyOf(options.Key);
        ownKeys.Add(key);
        return key;
    }

    private static AsymmetricAlgorithm KeyOf(SignerKey kind) => kind switch
    {
        SignerKey.Rsa1024 => RSA.Create(1024),
        SignerKey.Rsa4096 => RSA.Create(4096),
        SignerKey.EcdsaP256 => ECDsa.Create(ECCurve.NamedCurves.nistP256),
        _ => RSA.Create(2048),
    };
}
