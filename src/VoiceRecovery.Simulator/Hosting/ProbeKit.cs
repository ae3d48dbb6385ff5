using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using VoiceRecovery.Alexa;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Simulator;

/// <param name="What">What is the matter with it.</param>
internal sealed record Probe(string What, byte[] Body, IReadOnlyList<KeyValuePair<string, string>> Headers);

/// <summary>Makes requests that Alexa never would send: launches that are changed, signed by others, and where the desk has an authority of
/// its own, with certificates of every kind.</summary>
internal sealed class ProbeKit(Desk desk, string locale) : IDisposable
{
    /// <summary>The id of a skill that does not exist.</summary>
    public const string AnotherSkill = "amzn1.ask.skill.11111111-1111-4111-8111-111111111111";

    private readonly Lazy<TestAuthority> _stranger = new(() => new TestAuthority(desk.Time));

    /// <summary>Null where the skill runs elsewhere.</summary>
    public TestAuthority? Authority => desk.Authority;

    /// <summary>A launch as Alexa sends it, changed by what a probe is about, and signed as it then is.</summary>
    public Probe Launch(string what, Action<JsonObject>? change = null)
    {
        var envelope = new RequestWriter(new DeviceProfile(locale, TimeZoneInfo.Utc, HasScreen: false), desk.SkillId, desk.Time)
            .Launch(Session.Start(1));
        change?.Invoke(envelope);
        return Signed(what, SkillLine.Bytes(envelope));
    }

    public Probe Signed(string what, byte[] body) => new(what, body, desk.Skill.HeadersFor(body));

    /// <summary>A launch with a header left out (null) or in another form; the signature stays what it was.</summary>
    public Probe WithHeader(string what, string name, string? value)
    {
        var launch = Launch(what);
        var others = launch.Headers.Where(header => header.Key != name);
        return launch with { Headers = value is null ? [.. others] : [new(name, value), .. others] };
    }

    /// <summary>A launch with one letter changed after it was signed.</summary>
    public Probe Altered()
    {
        var launch = Launch("one letter changed");
        var words = Encoding.UTF8.GetString(launch.Body);
        return launch with
        {
            Body = Encoding.UTF8
            .GetBytes(words.Replace("\"LaunchRequest\"", "\"LaunchRequesu\"", StringComparison.Ordinal))
        };
    }

    /// <summary>A launch signed with a stranger's key, under the address of Alexa's certificate.</summary>
    public Probe Forged()
    {
        var launch = Launch("another key");
        return launch with { Headers = TestStamp.Headers(_stranger.Value.Signer, launch.Body) };
    }

    /// <summary>A launch whose signature stands where that of SHA-1 stood.</summary>
    public Probe WithOldSignature()
    {
        var launch = Launch("Signature instead of Signature-256");
        return launch with
        {
            Headers =
            [.. launch.Headers.Select(header => header.Key == RequestHeaders.Signature256 ? new("Signature", header.Value) : header)]
        };
    }

    /// <summary>A launch made at another time than now.</summary>
    public Probe At(string what, int secondsFromNow) => Launch(what, envelope =>
        envelope["request"]!["timestamp"] = desk.Time.GetUtcNow().AddSeconds(secondsFromNow)
            .ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    /// <summary>A launch for another skill, or for none (null).</summary>
    public Probe ForSkill(string what, string? id) => Launch(what, envelope =>
    {
        foreach (var holder in (JsonObject[])[(JsonObject)envelope["session"]!, (JsonObject)envelope["context"]!["System"]!])
        {
            if (id is null)
                holder.Remove("application");
            else
                holder["application"] = new JsonObject { ["applicationId"] = id };
        }
    });

    /// <summary>A launch that breaks off, signed as it then is.</summary>
    public Probe BrokenOff() => Signed("the end cut off", Launch("a launch").Body[..^40]);

    /// <summary>A launch signed with a certificate of the desk's authority that is served where the header says.</summary>
    public IEnumerable<Probe> With(string what, SignerOptions options)
    {
        if (Authority is not { } authority)
            yield break;
        var launch = Launch(what);
        yield return launch with
        {
            Headers = TestStamp
            .Headers(authority.Issue(options with { Url = options.Url == SignerOptions.AllowedUrl ? Address() : options.Url }),
            launch.Body)
        };
    }

    /// <summary>The certificate of a stranger's authority, at an address like Alexa's.</summary>
    public IEnumerable<Probe> WithStranger(string what)
    {
        if (Authority is not { } authority)
            yield break;
        var signer = _stranger.Value.Issue(new SignerOptions { Url = Address(), Chain = SignerChain.SignerIntermediateAndRoot });
        authority.Server.Serve(signer.Url, signer.Pem);
        var launch = Launch(what);
        yield return launch with { Headers = TestStamp.Headers(signer, launch.Body) };
    }

    public void Dispose()
    {
        if (_stranger.IsValueCreated)
            _stranger.Value.Dispose();
    }

    // One of its own for each: verified certificates are kept.
    private static string Address() => $"https://s3.amazonaws.com/echo.api/probe-{Guid.NewGuid():N}.pem";
}
