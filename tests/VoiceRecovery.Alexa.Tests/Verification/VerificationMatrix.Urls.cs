using static VoiceRecovery.Alexa.RefusalReason;

namespace VoiceRecovery.Alexa.Tests;

internal static partial class VerificationMatrix
{
    private const string File = "echo-api-cert-test.pem";

    private static IEnumerable<VerificationRow> Urls() =>
    [
        LetIn("the address as Amazon writes it", $"https://s3.amazonaws.com/echo.api/{File}"),
        LetIn("scheme in capitals", $"HTTPS://s3.amazonaws.com/echo.api/{File}"),
        LetIn("host in capitals", $"https://S3.AmazonAWS.com/echo.api/{File}"),
        LetIn("port 443 in words", $"https://s3.amazonaws.com:443/echo.api/{File}"),
        LetIn("dots that lead out of the folder and back", $"https://s3.amazonaws.com/echo.api/../echo.api/{File}"),
        LetIn("dots that lead nowhere", $"https://s3.amazonaws.com/./echo.api/./{File}"),
        LetIn("dots above the root", $"https://s3.amazonaws.com/../echo.api/{File}"),
        LetIn("dots within the folder", $"https://s3.amazonaws.com/echo.api/old/../{File}"),

        Refused("scheme http", $"http://s3.amazonaws.com/echo.api/{File}"),
        Refused("scheme http at port 443", $"http://s3.amazonaws.com:443/echo.api/{File}"),
        Refused("scheme file", "file:///echo.api/cert.pem"),
        Refused("no scheme", $"//s3.amazonaws.com/echo.api/{File}"),
        Refused("path only", $"/echo.api/{File}"),
        RefusedByChoice("one slash", $"https:/s3.amazonaws.com/echo.api/{File}"),
        RefusedByChoice("three slashes", $"https:///s3.amazonaws.com/echo.api/{File}"),
        Refused("no address at all", "certificate"),

        Refused("another host", $"https://notamazon.com/echo.api/{File}"),
        Refused("host with a suffix", $"https://s3.amazonaws.com.evil.example/echo.api/{File}"),
        Refused("host with a prefix", $"https://evil-s3.amazonaws.com/echo.api/{File}"),
        Refused("host with a trailing dot", $"https://s3.amazonaws.com./echo.api/{File}"),
        Refused("a bucket of that name", $"https://echo.api.s3.amazonaws.com/{File}"),
        Refused("another region", $"https://s3.eu-west-1.amazonaws.com/echo.api/{File}"),
        Refused("this machine", $"https://[::1]/echo.api/{File}"),
        Refused("the host as a user name", $"https://s3.amazonaws.com@evil.example/echo.api/{File}"),
        RefusedByChoice("a user name before the host", $"https://evil@s3.amazonaws.com/echo.api/{File}"),
        Refused("a backslash before another host", $@"https://evil.example\@s3.amazonaws.com/echo.api/{File}"),
        RefusedByChoice("a full stop of another script", $"https://s3\u3002amazonaws.com/echo.api/{File}"),

        Refused("port 563", $"https://s3.amazonaws.com:563/echo.api/{File}"),
        Refused("port 80", $"https://s3.amazonaws.com:80/echo.api/{File}"),
        Refused("port out of range", $"https://s3.amazonaws.com:65979/echo.api/{File}"),

        Refused("another folder", $"https://s3.amazonaws.com/invalid.path/{File}"),
        Refused("folder in other case", $"https://s3.amazonaws.com/EcHo.aPi/{File}"),
        Refused("folder with a suffix", $"https://s3.amazonaws.com/echo.api-evil/{File}"),
        Refused("folder without its slash", "https://s3.amazonaws.com/echo.api"),
        Refused("folder further down", $"https://s3.amazonaws.com/evil/echo.api/{File}"),
        Refused("dots that lead out of the folder", $"https://s3.amazonaws.com/echo.api/../evil/{File}"),
        Refused("dots that lead out from further down", $"https://s3.amazonaws.com/echo.api/a/../../evil/{File}"),
        Refused("escaped dots that lead out", $"https://s3.amazonaws.com/echo.api/%2e%2e/evil/{File}"),
        RefusedByChoice("escaped dots and slash that lead out", $"https://s3.amazonaws.com/echo.api/%2E%2E%2Fevil/{File}"),
        RefusedByChoice("twice escaped dots that lead out", $"https://s3.amazonaws.com/echo.api/%252e%252e/evil/{File}"),
        Refused("backslashes that lead out", $@"https://s3.amazonaws.com/echo.api\..\evil\{File}"),
        RefusedByChoice("an escaped letter, one of many names for a file", $"https://s3.amazonaws.com/echo.api/%65cho-api-cert-test.pem"),
        Refused("folder in the query", $"https://s3.amazonaws.com/evil?/echo.api/{File}"),
        RefusedByChoice("a query, one of many names for a file", $"https://s3.amazonaws.com/echo.api/{File}?x=1"),
        RefusedByChoice("a fragment, one of many names for a file", $"https://s3.amazonaws.com/echo.api/{File}#x"),
        RefusedByChoice("white space before", $" https://s3.amazonaws.com/echo.api/{File}"),
        RefusedByChoice("white space after", $"https://s3.amazonaws.com/echo.api/{File}\t"),
        RefusedByChoice("a line break within", $"https://s3.amazonaws.com/echo.api/{File}\r\nHost: evil.example"),
        RefusedByChoice("a zero character", $"https://s3.amazonaws.com/echo.api/{File}\0"),
        RefusedByChoice("an endless address", $"https://s3.amazonaws.com/echo.api/{new string('a', 100_000)}"),
    ];

    private static VerificationRow LetIn(string name, string url) => new($"URL: {name}") { Urls = [url] };

    private static VerificationRow Refused(string name, string url) => new($"URL: {name}", CertificateUrlNotAllowed) { Urls = [url] };

    // Amazon's rules name scheme, host, port and folder, and say nothing about these; some of them no header can hold.
    private static VerificationRow RefusedByChoice(string name, string url) => Refused(name, url) with { ByChoice = true };
}
