namespace VoiceRecovery.Alexa.Testing;

/// <summary>What a signer's certificate is like. The defaults are those of a good one; each other value is one defect.</summary>
public sealed record SignerOptions
{
    /// <summary>The name that Alexa's certificate carries.</summary>
    public const string AlexaName = "echo-api.amazon.com";

    /// <summary>An address that verification allows.</summary>
    public const string AllowedUrl = "https://s3.amazonaws.com/echo.api/echo-api-cert-test.pem";

    /// <summary>Where the chain is served, and what the header says.</summary>
    public string Url { get; init; } = AllowedUrl;

    /// <summary>The subject's common name.</summary>
    public string CommonName { get; init; } = AlexaName;

    /// <summary>The subject alternative names; empty for a certificate without the extension.</summary>
    public IReadOnlyList<string> DnsNames { get; init; } = [AlexaName];

    /// <summary>When the certificate becomes valid, from now; default a day ago.</summary>
    public TimeSpan NotBefore { get; init; } = TimeSpan.FromDays(-1);

    /// <summary>When the certificate expires, from now; default in a year.</summary>
    public TimeSpan NotAfter { get; init; } = TimeSpan.FromDays(365);

    /// <summary>When the certificate between root and signer expires, from now; default in ten years.</summary>
    public TimeSpan IntermediateNotAfter { get; init; } = TimeSpan.FromDays(3650);

    /// <summary>Where the certificate says that its issuer's can be fetched; null to say nothing. A verifier must not go there.</summary>
    public string? IssuerUrl { get; init; }

    /// <summary>The kind of key.</summary>
    public SignerKey Key { get; init; } = SignerKey.Rsa2048;

    /// <summary>Whether the key is made for this signer alone; else an authority's signers share one of each kind, to save time.</summary>
    public bool OwnKey { get; init; }

    /// <summary>Which certificates the file holds.</summary>
    public SignerChain Chain { get; init; } = SignerChain.SignerAndIntermediate;
}

/// <summary>Kinds of keys.</summary>
public enum SignerKey
{
    /// <summary>What Alexa has.</summary>
    Rsa2048,

    /// <summary>Longer, and as good.</summary>
    Rsa4096,

    /// <summary>A defect: too short.</summary>
    Rsa1024,

    /// <summary>A defect: another algorithm.</summary>
    EcdsaP256,
}

/// <summary>Contents of a certificate file.</summary>
public enum SignerChain
{
    /// <summary>The signer's certificate and the one that issued it: as Alexa's, without the root.</summary>
    SignerAndIntermediate,

    /// <summary>The root as well; it is no more trusted for being there.</summary>
    SignerIntermediateAndRoot,

    /// <summary>A defect: its issuer cannot be found.</summary>
    SignerOnly,

    /// <summary>A defect: the issuer comes first, so that it is taken for the signer.</summary>
    IntermediateFirst,

    /// <summary>A defect: the signer has issued its own certificate.</summary>
    SelfSigned,

    /// <summary>A defect: issued by a certificate that may not issue any.</summary>
    IssuedByAnEndCertificate,
}
