using System.Security.Cryptography;
using System.Text;
using VoiceRecovery.Alexa.Testing;
using static VoiceRecovery.Alexa.RefusalReason;

namespace VoiceRecovery.Alexa.Tests;

internal static partial class VerificationMatrix
{
    private static IEnumerable<VerificationRow> Headers() =>
    [
        new("header: no certificate address", CertificateUrlMissing) { Urls = [] },
        new("header: certificate address without a value", CertificateUrlMissing) { Urls = [null] },
        new("header: empty certificate address", CertificateUrlMissing) { Urls = [""] },
        new("header: blank certificate address", CertificateUrlNotAllowed) { Urls = [" "] },
        new("header: the certificate address twice", CertificateUrlRepeated) { ByChoice = true,
            Urls = [SignerOptions.AllowedUrl, SignerOptions.AllowedUrl] },
        new("header: a good certificate address and a bad one",
            CertificateUrlRepeated) { Urls = [SignerOptions.AllowedUrl, "https://evil.example/"] },
        new("header: two certificate addresses joined",
            CertificateUrlNotAllowed) { Urls = [$"{SignerOptions.AllowedUrl}, {SignerOptions.AllowedUrl}"] },
        new("header: no signature", SignatureMissing) { Signatures = _ => [] },
        new("header: empty signature", SignatureMissing) { Signatures = _ => [""] },
        new("header: the signature twice", SignatureRepeated) { ByChoice = true, Signatures = good => [good, good] },
        new("header: a good signature and a bad one", SignatureRepeated) { ByChoice = true, Signatures = good => [good, "AAAA"] },
        new("header: two signatures joined", SignatureNotBase64) { ByChoice = true, Signatures = good => [$"{good},{good}"] },
        new("header: neither", CertificateUrlMissing) { Urls = [], Signatures = _ => [] },
    ];

    private static IEnumerable<VerificationRow> Signatures() =>
    [
        new("signature: words", SignatureNotBase64) { Signatures = _ => ["not base64!"] },
        new("signature: base64 without its padding", SignatureNotBase64) { ByChoice = true, Signatures = good => [good.TrimEnd('=')] },
        new("signature: base64 for addresses", SignatureNotBase64) { Signatures = _ => [new string('_', 344)] },
        new("signature: a space within", SignatureNotBase64) { ByChoice = true, Signatures = good => [good.Insert(8, " ")] },
        new("signature: line breaks within", SignatureNotBase64) { ByChoice = true, Signatures = good => [good.Insert(76, "\r\n")] },
        new("signature: hexadecimal", SignatureMismatch) { Signatures = good => [Convert.ToHexString(Convert.FromBase64String(good))] },
        new("signature: longer than any key", SignatureNotBase64) { Signatures = _ => [Convert.ToBase64String(new byte[2048])] },
        new("signature: one byte too short", SignatureMismatch) { Signatures = good => [Change(good, bytes => bytes[..^1])] },
        new("signature: one byte too long", SignatureMismatch) { Signatures = good => [Change(good, bytes => [.. bytes, 0])] },
        new("signature: one zero byte in front", SignatureMismatch) { Signatures = good => [Change(good, bytes => [0, .. bytes])] },
        new("signature: one bit changed", SignatureMismatch) { Signatures = good =>
            [Change(good, bytes => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)])] },
        new("signature: zeros", SignatureMismatch) { Signatures = _ => [Convert.ToBase64String(new byte[256])] },
        new("signature: ones, a number above the modulus", SignatureMismatch) { Signatures = _ =>
            [Convert.ToBase64String(Enumerable.Repeat((byte)255, 256).ToArray())] },
        new("signature: the digest itself", SignatureMismatch) { Signatures = _ =>
            [Convert.ToBase64String(SHA256.HashData(new VerificationRow("").Signed()))] },
        new("signature: SHA-1, as in the old header", SignatureMismatch) { Hash = HashAlgorithmName.SHA1 },
        new("signature: SHA-384", SignatureMismatch) { Hash = HashAlgorithmName.SHA384 },
        new("signature: SHA-512", SignatureMismatch) { Hash = HashAlgorithmName.SHA512 },
        new("signature: PSS padding", SignatureMismatch) { Padding = RSASignaturePadding.Pss },
        new("signature: of a 4096-bit key") { Signer = new() { Key = SignerKey.Rsa4096 } },
    ];

    private static IEnumerable<VerificationRow> Bodies() =>
    [
        new("body: one bit changed", SignatureMismatch) { Afterwards = body => [.. body[..^1], (byte)(body[^1] ^ 1)] },
        new("body: a line break added", SignatureMismatch) { Afterwards = body => [.. body, (byte)'\n'] },
        new("body: the last byte lost", SignatureMismatch) { Afterwards = body => body[..^1] },
        new("body: white space taken out", SignatureMismatch) { Afterwards = body =>
            Text(body, text => text.Replace("\n", "", StringComparison.Ordinal)) },
        new("body: letters escaped, the same JSON", SignatureMismatch) { Afterwards = body =>
            Text(body, text => text.Replace("ö", "\\u00f6", StringComparison.Ordinal)) },
        new("body: byte order mark added", SignatureMismatch) { Afterwards = body => [0xEF, 0xBB, 0xBF, .. body] },
        new("body: decoded and encoded as UTF-16", SignatureMismatch) { Afterwards = body =>
            Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(body)) },
        new("body: emptied", SignatureMismatch) { Afterwards = _ => [] },
        new("body: another signed request's", SignatureMismatch) { Afterwards = _ =>
            new VerificationRow("") { Type = "SessionEndedRequest" }.Signed() },
        new("body: signed with a byte order mark", BodyMalformed) { Body = [0xEF, 0xBB, 0xBF, .. new VerificationRow("").Signed()] },
        new("body: signed and empty", BodyMalformed) { Body = [] },
        new("body: signed words", BodyMalformed) { Body = [.. "hello"u8] },
        new("body: signed null", BodyMalformed) { Body = [.. "null"u8] },
        new("body: signed JSON without a request", BodyMalformed) { Body = [.. "{\"version\":\"1.0\"}"u8] },
        new("body: signed request without a type", BodyMalformed) { Body = [.. "{\"request\":{}}"u8] },
        new("body: signed, with something after the JSON", BodyMalformed) { Body = [.. new VerificationRow("").Signed(), (byte)'x'] },
        new("body: signed and nested too deep", BodyMalformed) { Body = Encoding.UTF8.GetBytes(new string('[', 5000)) },
        new("body: an unknown type") { Type = "Alexa.Something.New" },
        new("body: white space around, signed with it") { Body = [.. " \r\n"u8, .. new VerificationRow("").Signed(), .. "\n\n"u8] },
    ];

    private static string Change(string base64, Func<byte[], byte[]> change) =>
        Convert.ToBase64String(change(Convert.FromBase64String(base64)));

    private static byte[] Text(byte[] body, Func<string, string> change) =>
        Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(body)));
}
