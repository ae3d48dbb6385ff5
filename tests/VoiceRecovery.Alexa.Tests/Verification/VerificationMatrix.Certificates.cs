using VoiceRecovery.Alexa.Testing;
using static VoiceRecovery.Alexa.RefusalReason;

namespace VoiceRecovery.Alexa.Tests;

internal static partial class VerificationMatrix
{
    private static TimeSpan Second => TimeSpan.FromSeconds(1);

    private static IEnumerable<VerificationRow> Chains() =>
    [
        new("chain: signer and intermediate"),
        new("chain: signer, intermediate and root") { Signer = new() { Chain = SignerChain.SignerIntermediateAndRoot } },
        new("chain: signer only", CertificateUntrusted) { Signer = new() { Chain = SignerChain.SignerOnly } },
        new("chain: self-signed", CertificateUntrusted) { Signer = new() { Chain = SignerChain.SelfSigned } },
        new("chain: issued by a certificate that may not issue",
            CertificateUntrusted) { Signer = new() { Chain = SignerChain.IssuedByAnEndCertificate } },
        new("chain: the intermediate in the signer's place",
            CertificateForAnotherName) { Signer = new() { Chain = SignerChain.IntermediateFirst } },
        new("chain: a stranger's root", CertificateUntrusted) { ByStranger = true },
        new("chain: a stranger's root, supplied with it", CertificateUntrusted) { ByStranger = true,
            Signer = new() { Chain = SignerChain.SignerIntermediateAndRoot } },
        new("file: line ends of Windows") { File = pem => pem.ReplaceLineEndings("\r\n") },
        new("file: words between the certificates") { ByChoice = true, File = pem =>
            "Alexa\n" + pem.Replace("-----BEGIN", "subject=/CN=x\n-----BEGIN", StringComparison.Ordinal) },
        new("file: empty", CertificateUnreadable) { File = _ => "" },
        new("file: a web page", CertificateUnreadable) { File = _ => "<html><body>Sign in to the network</body></html>" },
        new("file: damaged base64", CertificateUnreadable) { File = pem => pem.Replace("MII", "MI!", StringComparison.Ordinal) },
        new("file: cut off", CertificateUnreadable) { File = pem => pem[..600] },
        new("file: base64 of something else", CertificateUnreadable) { File = _ =>
            "-----BEGIN CERTIFICATE-----\naGVsbG8=\n-----END CERTIFICATE-----\n" },
        new("file: too many certificates", CertificateUnreadable) { ByChoice = true, File = pem =>
            string.Concat(Enumerable.Repeat(pem, 6)) },
        new("file: larger than 64 KB", CertificateTooLarge) { ByChoice = true, File = pem => pem + new string('\n', 64 * 1024) },
        new("file: exactly 64 KB") { File = pem => pem + new string('\n', (64 * 1024) - pem.Length) },
    ];

    private static IEnumerable<VerificationRow> Names() =>
    [
        new("name: among others") { Signer = new() { DnsNames = ["a.example", "echo-api.amazon.com"] } },
        new("name: in capitals") { ByChoice = true, Signer = new() { DnsNames = ["ECHO-API.Amazon.com"] } },
        new("name: right in the extension, wrong in the subject") { Signer = new() { CommonName = "a.example" } },
        new("name: right in the subject, no extension", CertificateForAnotherName) { Signer = new() { DnsNames = [] } },
        new("name: right in the subject, wrong in the extension",
            CertificateForAnotherName) { Signer = new() { DnsNames = ["a.example"] } },
        new("name: a wildcard", CertificateForAnotherName) { Signer = new() { DnsNames = ["*.amazon.com"] } },
        new("name: with a prefix", CertificateForAnotherName) { Signer = new() { DnsNames = ["evil-echo-api.amazon.com"] } },
        new("name: with a suffix", CertificateForAnotherName) { Signer = new() { DnsNames = ["echo-api.amazon.com.evil.example"] } },
        new("name: of a host below", CertificateForAnotherName) { Signer = new() { DnsNames = ["x.echo-api.amazon.com"] } },
        new("name: of the domain above", CertificateForAnotherName) { Signer = new() { DnsNames = ["amazon.com"] } },
    ];

    private static IEnumerable<VerificationRow> Validity() =>
    [
        new("validity: a second before its end") { Signer = new() { NotAfter = Second } },
        new("validity: expired a second ago", CertificateExpired) { Signer = new() { NotAfter = -Second } },
        new("validity: expired a year ago",
            CertificateExpired) { Signer = new() { NotBefore = TimeSpan.FromDays(-730), NotAfter = TimeSpan.FromDays(-365) } },
        new("validity: in its first second") { ByChoice = true, Signer = new() { NotBefore = TimeSpan.Zero } },
        new("validity: begins in a second", CertificateNotYetValid) { Signer = new() { NotBefore = Second } },
        new("validity: the intermediate has expired", CertificateExpired) { Signer = new() { IntermediateNotAfter = -Second } },
        new("validity: expired, and a stranger's", CertificateUntrusted) { ByStranger = true, Signer = new() { NotAfter = -Second } },
        new("key: RSA of 4096 bits") { Signer = new() { Key = SignerKey.Rsa4096 } },
        new("key: RSA of 1024 bits", CertificateKeyNotAccepted) { ByChoice = true, Signer = new() { Key = SignerKey.Rsa1024 } },
        new("key: elliptic curve", CertificateKeyNotAccepted) { Signer = new() { Key = SignerKey.EcdsaP256 } },
    ];
}
