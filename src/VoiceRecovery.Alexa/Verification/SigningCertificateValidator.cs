using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace VoiceRecovery.Alexa;

/// <summary>Makes a downloaded file into a key that may be believed, or says why not.</summary>
internal static class SigningCertificateValidator
{
    private const string AlexaName = "echo-api.amazon.com";
    private const int SmallestKeyBits = 2048;

    // Amazon sends four. The limit keeps a hostile file from making path building long.
    private const int MostCertificates = 10;

    public static CertificateLookup Validate(ReadOnlySpan<byte> pem, SigningTrust trust, DateTimeOffset now)
    {
        var supplied = new X509Certificate2Collection();
        try
        {
            supplied.ImportFromPem(Encoding.ASCII.GetString(pem));
            return supplied.Count is 0 or > MostCertificates
                ? CertificateLookup.Refused(RefusalReason.CertificateUnreadable)
                : Validate(supplied, trust, now);
        }
        catch (CryptographicException)
        {
            return CertificateLookup.Refused(RefusalReason.CertificateUnreadable);
        }
        finally
        {
            foreach (var certificate in supplied)
                certificate.Dispose();
        }
    }

    private static CertificateLookup Validate(X509Certificate2Collection supplied, SigningTrust trust, DateTimeOffset now)
    {
        var leaf = supplied[0];
        using var chain = new X509Chain { ChainPolicy = PolicyFor(supplied, trust, now) };
        var trusted = chain.Build(leaf);
        var elements = chain.ChainElements.Select(element => element.Certificate).ToList();
        try
        {
            if (!trusted)
                return CertificateLookup.Refused(ReasonFor(chain, elements, now));

            return NamesAlexa(leaf) ? KeyOf(leaf, elements) : CertificateLookup.Refused(RefusalReason.CertificateForAnotherName);
        }
        finally
        {
            foreach (var certificate in elements)
                certificate.Dispose();
        }
    }

    private static X509ChainPolicy PolicyFor(X509Certificate2Collection supplied, SigningTrust trust, DateTimeOffset now)
    {
        var policy = new X509ChainPolicy
        {
            // Revocation lists would be fetched from addresses in the certificate, on the path of a request that has
            // 8 seconds, and Amazon's rules for this check do not ask for them.
            RevocationMode = X509RevocationMode.NoCheck,

            // An unverified certificate must not choose where this machine connects to.
            DisableCertificateDownloads = true,
            VerificationTime = now.UtcDateTime,
        };
        policy.ExtraStore.AddRange(supplied);
        trust.ApplyTo(policy);
        return policy;
    }

    private static RefusalReason ReasonFor(X509Chain chain, List<X509Certificate2> elements, DateTimeOffset now)
    {
        const X509ChainStatusFlags outOfTime = X509ChainStatusFlags.NotTimeValid;
        var problems = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status);
        if ((problems & ~outOfTime) != X509ChainStatusFlags.NoError)
            return RefusalReason.CertificateUntrusted;

        return elements.Exists(certificate => certificate.NotBefore.ToUniversalTime() > now.UtcDateTime)
            ? RefusalReason.CertificateNotYetValid
            : RefusalReason.CertificateExpired;
    }

    /// <summary>The subject's common name counts for nothing, and neither does a wildcard.</summary>
    private static bool NamesAlexa(X509Certificate2 leaf) =>
        leaf.Extensions
            .OfType<X509SubjectAlternativeNameExtension>()
            .SelectMany(names => names.EnumerateDnsNames())
            .Contains(AlexaName, StringComparer.OrdinalIgnoreCase);

    private static CertificateLookup KeyOf(X509Certificate2 leaf, List<X509Certificate2> elements)
    {
        using var key = leaf.GetRSAPublicKey();
        if (key is null || key.KeySize < SmallestKeyBits)
            return CertificateLookup.Refused(RefusalReason.CertificateKeyNotAccepted);

        return new CertificateLookup.Found(new SigningCertificate(
            key.ExportParameters(includePrivateParameters: false),
            elements.Max(certificate => new DateTimeOffset(certificate.NotBefore.ToUniversalTime())),
            elements.Min(certificate => new DateTimeOffset(certificate.NotAfter.ToUniversalTime()))));
    }
}
