using System.Text;
using System.Text.Json.Nodes;
using VoiceRecovery.Alexa;

namespace VoiceRecovery.Simulator;

/// <summary>Sends the skill what Alexa never would, and reports what came of it.</summary>
internal sealed class AttackBench(Desk desk) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly ProbeKit _kit = new(desk, "en-US");

    /// <returns>Null where there is no such attack.</returns>
    public async Task<JsonObject?> TryAsync(string kind, CancellationToken cancellation)
    {
        if (Attack.All.FirstOrDefault(candidate => candidate.Kind == kind) is not { } attack)
            return null;
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            return await SendAsync(attack, cancellation);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose()
    {
        _oneAtATime.Dispose();
        _kit.Dispose();
    }

    private async Task<JsonObject> SendAsync(Attack attack, CancellationToken cancellation)
    {
        var (_, body, headers) = attack.Make(_kit);
        desk.Refusals?.TakeLast();
        if (attack.SentTwice)
            await desk.Skill.SendAsync(body, headers, cancellation);
        var answer = await desk.Skill.SendAsync(body, headers, cancellation);
        var status = (answer as SkillAnswer.Received)?.Status;
        var isLetIn = status is >= 200 and < 300;
        return new JsonObject
        {
            ["kind"] = attack.Kind,
            ["status"] = status,
            ["reason"] = isLetIn ? null : desk.Refusals?.TakeLast() ?? (answer as SkillAnswer.NoAnswer)?.Reason,
            ["letIn"] = isLetIn,
            ["asItShould"] = status is not null && isLetIn == attack.MayPass,
            ["lesson"] = isLetIn && !attack.MayPass
                ? "This skill let it in. Amazon refuses to certify such a skill: anyone who knows the address can speak as any user."
                : attack.Lesson,
            ["bytes"] = body.Length,
            ["headers"] = new JsonObject(headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value))),
            ["body"] = Encoding.UTF8.GetString(body, 0, Math.Min(body.Length, 2000)),
            ["milliseconds"] = Math.Round(answer.Took.TotalMilliseconds, 1),
        };
    }
}

/// <param name="MayPass">Whether letting it in is right.</param>
internal sealed record Attack(string Kind, string Title, string What, string Lesson, Func<ProbeKit, Probe> Make, bool MayPass = false,
    bool SentTwice = false)
{
    private const int TooMany = 300 * 1024;

    public static IReadOnlyList<Attack> All { get; } =
    [
        new("forged", "Forged signature", "A fresh request, signed with a stranger's key that names Alexa's certificate.",
            "The signature is checked against the certificate that Amazon serves, not against one that the sender brings.",
            kit => kit.Forged()),
        new("altered", "Altered on the way", "A request of Alexa's with one letter changed after it was signed.",
            "The signature covers the exact bytes, so they are checked before anyone parses them.",
            kit => kit.Altered()),
        new("own-certificate", "Certificate from elsewhere", "The certificate's address is s3.amazonaws.com.evil.example.",
            "Only https, only s3.amazonaws.com, only /echo.api/, only port 443; the address is refused before anything is fetched.",
            kit => kit.WithHeader("another host", RequestHeaders.SignatureCertChainUrl,
                "https://s3.amazonaws.com.evil.example/echo.api/cert.pem")),
        new("old-signature", "Old signature only", "Only the Signature header, which was for SHA-1, and no Signature-256.",
            "SHA-1 can be forged. Amazon sends Signature-256, and nothing less counts.",
            kit => kit.WithOldSignature()),
        new("unsigned", "No signature at all", "A well-formed request without the two headers.",
            "Anyone who knows the address could send it.",
            kit => kit.Launch("no headers") with { Headers = [] }),
        new("stale", "Ten minutes old", "Correctly signed, but made ten minutes ago.",
            "Amazon's limit is 150 seconds: what was recorded earlier can not be sent again later.",
            kit => kit.At("ten minutes old", -600)),
        new("early", "Ten minutes ahead", "Correctly signed, but made ten minutes from now.",
            "The limit holds on both sides, or a request could be kept for later.",
            kit => kit.At("ten minutes ahead", 600)),
        new("replayed", "Sent twice", "The same signed request, twice within a second.",
            "Both are answered, and that is Amazon's rule: a request counts for 150 seconds. "
                + "Remembering every request id would need storage that all instances share. "
            + "It does no harm here, because an answer changes nothing: the state travels in the request.",
            kit => kit.Launch("sent twice"), MayPass: true, SentTwice: true),
        new("wrong-skill", "For another skill", "Correctly signed by Alexa, but for another skill's id.",
            "Anyone can build a skill that points at this address; Alexa would sign its requests.",
            kit => kit.ForSkill("another skill's id", ProbeKit.AnotherSkill)),
        new("malformed", "Broken JSON", "Correctly signed, but the JSON breaks off.",
            "Refused like all others, with no detail that would help an attacker.",
            kit => kit.BrokenOff()),
        new("oversized", "Far too large", "Correctly signed, with 300 KB of padding.",
            "Reading stops at 256 KB: no caller may fill the memory before the signature is known.",
            kit => kit.Launch("300 KB of padding", envelope => envelope["padding"] = new string('x', TooMany))),
    ];
}
