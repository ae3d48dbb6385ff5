using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using VoiceRecovery.Endpoint.Tests.App;
using VoiceRecovery.Skill.Intents;

namespace VoiceRecovery.Endpoint.Tests.Privacy;

/// <summary>Requests with a canary in every place that can hold one: all that are answered, and all that are refused.</summary>
internal sealed class Paths(Canaries canaries, string ourSkill = RunningApp.SkillId, TimeProvider? clock = null)
{
    private static readonly string[] Slots =
    [
        SlotNames.SorenessLevel, SlotNames.Swelling, SlotNames.PainLocation, SlotNames.Side, SlotNames.DaysSinceHardRun,
        SlotNames.WarningSign, SlotNames.BodySign, SlotNames.Description, SlotNames.Question, SlotNames.Activity,
    ];

    /// <summary>Signed and in order: every intent, every type of request, attributes of every sort.</summary>
    public IEnumerable<string> Verified()
    {
        foreach (var intent in IntentTable.Names.Append(canaries.Next("intent")))
        {
            yield return Json(Intent(intent));
            yield return Json(Intent(intent), Attributes("calf"));
            yield return Json(Intent(intent), Attributes(canaries.Next("attribute")));
        }
        yield return Json(Envelope.Request("LaunchRequest"));
        yield return Json(new JsonObject { ["type"] = "SessionEndedRequest", ["reason"] = "ERROR", ["error"] = Error() });
        yield return Json(new JsonObject
        {
            ["type"] = "Alexa.Presentation.APL.UserEvent",
            ["token"] = canaries.Next("screenToken"),
            ["arguments"] = new JsonArray(canaries.Next("argument")),
            ["source"] = new JsonObject { ["id"] = canaries.Next("source") },
            ["components"] = new JsonObject { [canaries.Next("component")] = canaries.Next("componentValue") },
        });
        yield return Json(new JsonObject
        {
            ["type"] = "AlexaSkillEvent.SkillDisabled",
            ["body"] = new JsonObject { ["userInformationPersistenceStatus"] = canaries.Next("event") }
        });
        yield return Json(new JsonObject { ["type"] = canaries.Next("type"), [canaries.Next("property")] = canaries.Next("value") });
        yield return Json(new JsonObject { ["type"] = "LaunchRequest", ["locale"] = canaries.Next("locale") });
    }

    /// <summary>Signed, and refused for what is in them.</summary>
    public IEnumerable<string> Unfit()
    {
        var whole = Json(Intent(IntentNames.CheckLegs));
        yield return whole[..^40];
        yield return whole + canaries.Next("after");
        yield return canaries.Next("noJson");
        yield return $"\"{canaries.Next("onlyText")}\"";
        yield return string.Concat(Enumerable.Repeat("[\"" + canaries.Next("deep") + "\",", 100));
        yield return whole.Replace(canaries.Next("x"), "", StringComparison.Ordinal)
            .Replace("en-GB", "\\ud800" + canaries.Next("surrogate"), StringComparison.Ordinal);
        yield return Json(new JsonObject { ["type"] = "LaunchRequest", ["timestamp"] = "2020-01-01T00:00:00Z" });
        yield return Json(new JsonObject { ["type"] = "LaunchRequest", ["timestamp"] = canaries.Next("timestamp") });
        yield return Json(new JsonObject { ["type"] = "LaunchRequest", ["intent"] = canaries.Next("otherSkill") },
            skillId: canaries.Next("skillId"));
        yield return Json(new JsonObject { ["type"] = "IntentRequest", ["intent"] = canaries.Next("noObject") });
        yield return whole + new string(' ', 300_000);
    }

    /// <summary>Changes to the headers or the bytes of a request in order that leave nothing to trust.</summary>
    public IEnumerable<Action<HttpRequestMessage>> Tampering()
    {
        yield return request => request.Content = new StringContent(canaries.Next("otherBody"));
        yield return request => Set(request, "Signature-256", canaries.Next("signature"));
        yield return request => Set(request, "Signature-256", Convert.ToBase64String(Encoding.UTF8.GetBytes(canaries.Next("signature"))));
        yield return request => request.Headers.Add("Signature-256", canaries.Next("secondSignature"));
        yield return request => request.Headers.Remove("Signature-256");
        yield return request => Set(request, "SignatureCertChainUrl",
            $"https://s3.amazonaws.com/echo.api/{canaries.Next("certificate")}.pem");
        yield return request => Set(request, "SignatureCertChainUrl", $"https://{canaries.Next("host")}.example/echo.api/cert.pem");
        yield return request => Set(request, "SignatureCertChainUrl", canaries.Next("noUrl"));
        yield return request => request.Headers.Add("X-Azure-Functions-InvocationId", canaries.Next("invocation"));
        yield return request => request.Headers.Add("Authorization", "Bearer " + canaries.Next("authorization"));
        yield return request => request.Method = HttpMethod.Put;
        yield return request => request.Headers.TransferEncodingChunked = true;
    }

    /// <summary>What no HTTP client sends: the head of a request and the beginning of its body.</summary>
    public IEnumerable<string> Unreadable()
    {
        yield return $"POST /api/alexa HTTP/1.1\r\nHost: localhost\r\n{canaries.Next("headerWithoutColon")}\r\n\r\n";
        yield return $"POST /api/alexa HTTP/1.1\r\nHost: localhost\r\nContent-Length: {canaries.Next("length")}\r\n\r\n";
        yield return $"POST /api/alexa HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n{canaries.Next("chunk")}\r\n";
        yield return $"{canaries.Next("method")} nonsense\r\n\r\n";
        yield return $"POST /api/alexa HTTP/1.1\r\nHost: {canaries.Next("host")} {canaries.Next("host")}\r\n\r\n";
    }

    public string Json(JsonObject request, JsonNode? attributes = null, string? skillId = null)
    {
        if (clock is not null)
            request["timestamp"] ??= clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return Envelope.Of(request, canaries.Next, attributes, skillId ?? ourSkill).ToJsonString();
    }

    /// <summary>An intent whose every slot is filled with words that are understood and one that betrays them.</summary>
    public JsonObject Intent(string name) =>
        Envelope.Intent(name, Slots.Select(slot => (slot, $"my left calf {canaries.Next(slot)} is swollen since yesterday")), slot =>
            canaries.Next(slot + "Id"));

    private JsonObject Error() => new() { ["type"] = "INVALID_RESPONSE", ["message"] = canaries.Next("error") };

    private static JsonObject Attributes(string area) => new()
    {
        ["v"] = 1,
        ["report"] = new JsonObject { ["soreness"] = 4, ["area"] = area },
        ["asking"] = "swelling",
    };

    private static void Set(HttpRequestMessage request, string header, string value)
    {
        request.Headers.Remove(header);
        Assert.True(request.Headers.TryAddWithoutValidation(header, value));
    }
}
