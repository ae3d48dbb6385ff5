using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using VoiceRecovery.Alexa;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Simulator.Tests.Certification;

/// <summary>A skill that tells how to brew tea, without the network, with at most one flaw.</summary>
internal sealed class ToySkill(string flaw) : HttpMessageHandler
{
    private const string SkillId = "amzn1.ask.skill.toy";

    // Keys take longer to make than all the rest; none is told from another here.
    private static readonly TestAuthority Authority = new(TimeProvider.System);

    public Desk Desk(string folder) => new(
        new SkillPackage(folder),
        new SkillEndpoint(new HttpClient(this, disposeHandler: false), new Uri("http://tea.test/"), body =>
            TestStamp.Headers(Authority.Signer, body)),
        SkillId,
        TimeProvider.System)
    { IsSigned = true };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        if (!IsSigned(request, body))
            return new HttpResponseMessage(HttpStatusCode.BadRequest);
        if (Parse(body) is not { } envelope)
            return new HttpResponseMessage(flaw == "crashes on broken JSON" ? HttpStatusCode.InternalServerError
                : HttpStatusCode.BadRequest);
        if (!IsForUs(envelope) || !IsFresh(envelope))
            return new HttpResponseMessage(HttpStatusCode.BadRequest);
        return TeaTalk.Answer(envelope, flaw) is { } answer
            ? new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content =
                new StringContent(answer.ToJsonString(), Encoding.UTF8, "application/json")
            }
            : new HttpResponseMessage(HttpStatusCode.InternalServerError);
    }

    private bool IsSigned(HttpRequestMessage request, byte[] body)
    {
        if (flaw == "verifies nothing")
            return true;
        var address = Header(request, RequestHeaders.SignatureCertChainUrl);
        if (flaw != "takes any certificate's address" && address != SignerOptions.AllowedUrl)
            return false;
        var signature = Header(request, RequestHeaders.Signature256);
        if (flaw == "asks for no signature" || (flaw == "takes the old signature" && Header(request, "Signature") is not null))
            return true;
        using var certificate = X509Certificate2.CreateFromPem(Authority.Signer.Pem);
        using var key = certificate.GetRSAPublicKey()!;
        var bytes = new byte[512];
        return Convert.TryFromBase64String(signature ?? "", bytes, out var count) && count > 0
            && key.VerifyData(body, bytes.AsSpan(0, count), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static string? Header(HttpRequestMessage request, string name) =>
        request.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private static JsonObject? Parse(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsForUs(JsonObject envelope) =>
        flaw == "answers for any skill" || (envelope["session"]?["application"] as JsonObject)?.Text("applicationId") == SkillId;

    private bool IsFresh(JsonObject envelope)
    {
        if (flaw == "never looks at the time")
            return true;
        return DateTimeOffset.TryParse((envelope["request"] as JsonObject)?.Text("timestamp"), CultureInfo.InvariantCulture, out var sent)
            && (TimeProvider.System.GetUtcNow() - sent).TotalSeconds is var age && age < 150
                && (age > -150 || flaw == "takes requests from the future");
    }
}
