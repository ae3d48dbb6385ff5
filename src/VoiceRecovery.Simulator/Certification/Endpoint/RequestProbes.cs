using System.Text.Json.Nodes;
using VoiceRecovery.Alexa;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Simulator;

/// <summary>The table of probes.</summary>
internal static class RequestProbes
{
    private const string Verify =
        "Verify address, chain, signature, timestamp and skill id before anything else, and answer what fails with HTTP status 400.";

    public static RequestProbe Good { get; } =
        new(Rule("request.valid", "A request as Alexa sends it is answered",
        "Find out why the skill refuses it; without a good answer nothing else can be checked."), kit =>
        [kit.Launch("a launch")], MayPass: true);

    public static IReadOnlyList<RequestProbe> All { get; } =
        [Good, .. Addresses(), .. Certificates(), .. Signatures(), .. Contents(), .. Unknown()];

    private static IEnumerable<RequestProbe> Addresses()
    {
        yield return new(Rule("request.certificate-url-missing", "Without a certificate's address a request is refused"), kit =>
            [kit.WithHeader("no SignatureCertChainUrl", RequestHeaders.SignatureCertChainUrl, null)]);
        yield return new(Rule("request.certificate-url-empty", "With an empty certificate's address, too"), kit =>
            [kit.WithHeader("an empty SignatureCertChainUrl", RequestHeaders.SignatureCertChainUrl, "")]);
        yield return Elsewhere("request.certificate-url-scheme", "A certificate not over https is refused",
            "http://s3.amazonaws.com/echo.api/cert.pem");
        yield return Elsewhere("request.certificate-url-host", "A certificate on another host is refused",
            "https://notamazon.com/echo.api/cert.pem", "https://s3.amazonaws.com.evil.example/echo.api/cert.pem");
        yield return Elsewhere("request.certificate-url-path", "A certificate at another path is refused, dots and letters' case counted",
            "https://s3.amazonaws.com/EcHo.aPi/cert.pem", "https://s3.amazonaws.com/invalid.path/cert.pem",
            "https://s3.amazonaws.com/echo.api-evil/cert.pem", "https://s3.amazonaws.com/echo.api/../evil/cert.pem");
        yield return Elsewhere("request.certificate-url-port", "A certificate at another port is refused",
            "https://s3.amazonaws.com:563/echo.api/cert.pem");
        yield return new(Rule("request.certificate-url-forms", "All forms of a good address are taken",
            "Normalise the address before you judge it: letters' case of scheme and host, port 443, dots in the path."),
            kit => ((string[])["https://s3.amazonaws.com:443/echo.api/forms-a.pem", "HTTPS://S3.AMAZONAWS.COM/echo.api/forms-b.pem",
                "https://s3.amazonaws.com/echo.api/../echo.api/forms-c.pem"])
                .SelectMany(address => kit.With(address, new SignerOptions { Url = address })), MayPass: true);
    }

    // Served there where that is possible, so that it is the address that is refused, and not an empty place.
    private static RequestProbe Elsewhere(string id, string title, params string[] addresses) =>
        new(Rule(id, title), kit => addresses.SelectMany(address =>
        kit.Authority is null ? [kit.WithHeader(address, RequestHeaders.SignatureCertChainUrl, address)]
            : kit.With(address, new SignerOptions { Url = address })));

    private static IEnumerable<RequestProbe> Certificates()
    {
        yield return new(Rule("request.certificate-expired", "An expired certificate is refused"), kit =>
            kit.With("expired an hour ago", new SignerOptions { NotAfter = TimeSpan.FromHours(-1) }));
        yield return new(Rule("request.certificate-early", "A certificate that is not valid yet is refused"), kit =>
            kit.With("valid from tomorrow", new SignerOptions { NotBefore = TimeSpan.FromDays(1) }));
        yield return new(Rule("request.certificate-name", "A certificate for another name is refused"), kit =>
            [.. kit.With("for example.com", new SignerOptions { DnsNames = ["example.com"] }),
                .. kit.With("the name as common name only", new SignerOptions { DnsNames = [] })]);
        yield return new(Rule("request.certificate-root", "A certificate of an untrusted authority is refused"), kit =>
            kit.WithStranger("a stranger's authority, root included"));
        yield return new(Rule("request.certificate-chain", "A broken chain of certificates is refused"), kit =>
            [.. kit.With("self-signed", new SignerOptions { Chain = SignerChain.SelfSigned }),
                .. kit.With("issued by an end certificate", new SignerOptions { Chain = SignerChain.IssuedByAnEndCertificate }),
                .. kit.With("without the one between", new SignerOptions { Chain = SignerChain.SignerOnly })]);
    }

    private static IEnumerable<RequestProbe> Signatures()
    {
        yield return new(Rule("request.signature-missing", "Without a signature a request is refused"), kit =>
            [kit.WithHeader("no Signature-256", RequestHeaders.Signature256, null)]);
        yield return new(Rule("request.signature-empty", "With an empty signature, too"), kit =>
            [kit.WithHeader("an empty Signature-256", RequestHeaders.Signature256, "")]);
        yield return new(Rule("request.signature-wrong", "A signature that is none is refused"), kit =>
            [kit.WithHeader("random bytes", RequestHeaders.Signature256, Convert.ToBase64String(new byte[256])),
            kit.WithHeader("no base64", RequestHeaders.Signature256, "not base64!")]);
        yield return new(Rule("request.signature-other-body", "A body that was changed after it was signed is refused"), kit =>
            [kit.Altered()]);
        yield return new(Rule("request.signature-forged", "A signature by another key is refused"), kit => [kit.Forged()]);
        yield return new(Rule("request.signature-old", "The old signature of SHA-1 alone is refused"), kit => [kit.WithOldSignature()]);
    }

    private static IEnumerable<RequestProbe> Contents()
    {
        yield return new(Rule("request.timestamp-old", "A request older than 150 seconds is refused"), kit =>
            [kit.At("160 seconds old", -160), kit.At("an hour old", -3600)]);
        yield return new(Rule("request.timestamp-early", "A request from the future is refused"), kit =>
            [kit.At("160 seconds ahead", 160), kit.At("an hour ahead", 3600)]);
        yield return new(Rule("request.timestamp-missing", "A request without a time is refused"), kit =>
            [kit.Launch("no timestamp", envelope => Request(envelope).Remove("timestamp"))]);
        yield return new(Rule("request.skill-id", "A request for another skill is refused"), kit =>
            [kit.ForSkill("another skill's id", ProbeKit.AnotherSkill)]);
        yield return new(Rule("request.skill-id-missing", "A request for no skill is refused"), kit =>
            [kit.ForSkill("no application", null)]);
    }

    private static IEnumerable<RequestProbe> Unknown()
    {
        yield return new(new("request.unknown-properties", "Properties that the skill does not know are passed over", Sources.Requests,
            "Read what you know and skip the rest: Amazon adds properties without notice."), kit =>
            [kit.Launch("new properties everywhere", Enrich)], MayPass: true);
        yield return new(new("request.unknown-type", "A request of a type that the skill does not know is answered", Sources.RequestTypes,
            "Answer it with an empty response, HTTP status 200."), kit =>
            [kit.Launch("type Alexa.Something.New", envelope => Request(envelope)["type"] = "Alexa.Something.New")], MayPass: true);
        yield return new(new("request.missing-parts", "A request without the parts that may be missing is answered", Sources.Requests,
            "Treat session, context and all that is in them as optional."), kit =>
            [kit.Launch("no attributes, user or device", Thin)], MayPass: true);
        // The last: a skill that it ends answers nothing more.
        yield return new(Rule("request.json", "Broken JSON is refused, and crashes nothing"), kit =>
            [kit.BrokenOff(), kit.Signed("an array", "[1]"u8.ToArray())]);
    }

    private static void Enrich(JsonObject envelope)
    {
        foreach (var part in (JsonObject[])[envelope, Request(envelope), (JsonObject)envelope["session"]!,
            (JsonObject)envelope["context"]!])
            part["somethingNew"] = new JsonObject { ["list"] = new JsonArray(1, "two", null), ["text"] = "new" };
    }

    private static void Thin(JsonObject envelope)
    {
        var session = (JsonObject)envelope["session"]!;
        session.Remove("attributes");
        session.Remove("user");
        var system = (JsonObject)envelope["context"]!["System"]!;
        foreach (var name in (string[])["user", "device", "apiEndpoint", "apiAccessToken"])
            system.Remove(name);
    }

    private static JsonObject Request(JsonObject envelope) => (JsonObject)envelope["request"]!;

    private static CertificationRule Rule(string id, string title, string mend = Verify) =>
        new(id, title, id.Contains("skill-id", StringComparison.Ordinal) || id.Contains("timestamp", StringComparison.Ordinal)
            ? Sources.WebService : Sources.Security, mend);
}
