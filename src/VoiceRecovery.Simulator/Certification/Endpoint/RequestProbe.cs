using System.Text.Json.Nodes;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Simulator;

/// <summary>A request that certification sends, or one that Alexa never would.</summary>
/// <param name="Prepare">The bodies and headers to send; none where this desk cannot make them.</param>
/// <param name="MayPass">Whether it must be answered; else it must be refused.</param>
internal sealed record RequestProbe(CertificationRule Rule, Func<ProbeKit, IEnumerable<Probe>> Prepare, bool MayPass = false);

/// <param name="What">What is the matter with it.</param>
internal sealed record Probe(string What, byte[] Body, IReadOnlyList<KeyValuePair<string, string>> Headers);

/// <summary>What probes are made of: launch requests, signatures, and where the desk has an authority of its own, certificates.</summary>
internal sealed class ProbeKit(Desk desk, string locale) : IDisposable
{
    private readonly TestAuthority _stranger = new(desk.Time);

    public TestAuthority Stranger => _stranger;

    /// <summary>Null where the skill runs elsewhere.</summary>
    public TestAuthority? Authority => desk.Authority;

    public DateTimeOffset Now => desk.Time.GetUtcNow();

    /// <summary>A launch as Alexa sends it, changed by what a probe is about, and signed as it then is.</summary>
    public Probe Launch(string what, Action<JsonObject>? change = null)
    {
        var envelope = new RequestWriter(new DeviceProfile(locale, TimeZoneInfo.Utc, HasScreen: false), desk.SkillId, desk.Time).Launch(Session.Start(1));
        change?.Invoke(envelope);
        return Signed(what, SkillLine.Bytes(envelope));
    }

    public Probe Signed(string what, byte[] body) => new(what, body, desk.Skill.HeadersFor(body));

    /// <summary>A launch with a header left out (null) or in another form; the signature stays what it was.</summary>
    public Probe WithHeader(string what, string name, string? value)
    {
        var launch = Launch(what);
        var others = launch.Headers.Where(header => header.Key != name);
        return launch with { Headers = value is null ? [.. others] : [.. others, new(name, value)] };
    }

    /// <summary>A launch signed with a certificate of the desk's authority that is served where the header says.</summary>
    public IEnumerable<Probe> With(string what, SignerOptions options)
    {
        if (Authority is not { } authority)
            yield break;
        var launch = Launch(what);
        yield return launch with { Headers = TestStamp.Headers(authority.Issue(options with { Url = options.Url == SignerOptions.AllowedUrl ? Address() : options.Url }), launch.Body) };
    }

    /// <summary>The certificate of a stranger's authority, at an address like Alexa's.</summary>
    public IEnumerable<Probe> WithStranger(string what)
    {
        if (Authority is not { } authority)
            yield break;
        var signer = _stranger.Issue(new SignerOptions { Url = Address(), Chain = SignerChain.SignerIntermediateAndRoot });
        authority.Server.Serve(signer.Url, signer.Pem);
        var launch = Launch(what);
        yield return launch with { Headers = TestStamp.Headers(signer, launch.Body) };
    }

    public void Dispose() => _stranger.Dispose();

    // One of its own for each: verified certificates are kept.
    private static string Address() => $"https://s3.amazonaws.com/echo.api/probe-{Guid.NewGuid():N}.pem";
}
