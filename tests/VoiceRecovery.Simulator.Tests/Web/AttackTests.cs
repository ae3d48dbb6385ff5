namespace VoiceRecovery.Simulator.Tests.Web;

/// <summary>The attacks against the real function app, each with the reason that it gives to its operators.</summary>
public sealed class AttackTests(RunningProduct product) : IClassFixture<RunningProduct>, IDisposable
{
    private readonly AttackBench _bench = new(product.Desk);

    public static TheoryData<string, int, string?> Kinds => new()
    {
        { "forged", 400, "SignatureMismatch" },
        { "altered", 400, "SignatureMismatch" },
        { "own-certificate", 400, "CertificateUrlNotAllowed" },
        { "old-signature", 400, "SignatureMissing" },
        { "unsigned", 400, "CertificateUrlMissing" },
        { "stale", 400, "TimestampTooOld" },
        { "early", 400, "TimestampTooNew" },
        { "replayed", 200, null },
        { "wrong-skill", 400, "SkillIdUnknown" },
        { "malformed", 400, "BodyMalformed" },
        { "oversized", 400, "BodyTooLongOrBrokenOff" },
    };

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Kinds_AreAllThatTheBenchHas() =>
        Assert.Equal(Attack.All.Select(attack => attack.Kind).Order(), Kinds.Select(row => (string)row[0]).Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Try_Attack_GetsItsStatusAndReason(string kind, int status, string? reason)
    {
        var result = await _bench.TryAsync(kind, CancellationToken.None);
        Assert.Equal(status, result!["status"]!.GetValue<int>());
        Assert.Equal(reason, result.Text("reason"));
        Assert.True(result.Flag("asItShould"));
    }

    [Fact]
    public async Task Try_SkillThatVerifiesNothing_IsToldThatItLetThemIn()
    {
        using var skill = new FakeSkill();
        using var bench = new AttackBench(skill.DeskWith(new SkillPackage("")));
        var result = await bench.TryAsync("stale", CancellationToken.None);
        Assert.False(result!.Flag("asItShould"));
        Assert.Contains("let it in", result!.Text("lesson"), StringComparison.Ordinal);
    }
}
