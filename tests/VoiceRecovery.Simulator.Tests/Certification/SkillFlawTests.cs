namespace VoiceRecovery.Simulator.Tests.Certification;

/// <summary>Planted flaws of a skill, each found by its rules, in one that has none before.</summary>
public sealed class SkillFlawTests
{
    // Rules whose breach cannot be staged without Alexa's certificates, or without waiting; others prove them.
    private static readonly string[] Elsewhere =
    [
        "request.certificate-url-forms", "request.certificate-expired", "request.certificate-early", "request.certificate-name",
            "request.certificate-root", "request.certificate-chain", "response.time",
        "utterance.heard",
    ];

    public static TheoryData<string, string[]> Flaws => new()
    {
        { "refuses everything", ["request.valid"] },
        { "verifies nothing", ["request.certificate-url-missing", "request.certificate-url-empty", "request.signature-missing",
            "request.signature-wrong", "request.signature-other-body", "request.signature-forged"] },
        { "takes any certificate's address",
            ["request.certificate-url-scheme", "request.certificate-url-host", "request.certificate-url-path",
            "request.certificate-url-port"] },
        { "asks for no signature", ["request.signature-missing", "request.signature-empty", "request.signature-other-body"] },
        { "takes the old signature", ["request.signature-old"] },
        { "never looks at the time", ["request.timestamp-old", "request.timestamp-early", "request.timestamp-missing"] },
        { "takes requests from the future", ["request.timestamp-early"] },
        { "answers for any skill", ["request.skill-id", "request.skill-id-missing"] },
        { "crashes on broken JSON", ["request.json"] },
        { "crashes on new properties", ["request.unknown-properties"] },
        { "crashes on a new type", ["request.unknown-type"] },
        { "needs the device", ["request.missing-parts"] },
        { "speaks after the end", ["session.ended"] },
        { "launches in silence", ["session.speech"] },
        { "waits without a question", ["session.question"] },
        { "waits without a reprompt", ["session.reprompt"] },
        { "leaves with a question", ["session.closed-question"] },
        { "leaves with a reprompt", ["session.closed-reprompt"] },
        { "helps and leaves", ["session.help", "session.help-open"] },
        { "helps without asking", ["session.help", "session.question"] },
        { "never stops", ["session.stop-ends"] },
        { "never cancels", ["session.stop-ends"] },
        { "crashes on stop", ["session.stop"] },
        { "crashes on home", ["session.home"] },
        { "gives up", ["session.fallback"] },
        { "says the same twice", ["session.fallback-again"] },
        { "breaks its markup", ["response.ssml"] },
        { "says 8,001 characters", ["response.size"] },
        { "has a card's picture over http", ["response.card-image"] },
        { "shows without a screen", ["response.screen"] },
        { "fails on one intent", ["utterance.answered"] },
        { "does not know an intent", ["utterance.contextual"] },
        { "does not know an example", ["example.answered", "utterance.contextual"] },
        { "fails in the middle", ["utterance.conversations"] },
        { "trusts numbers", ["slot-input.question-mark"] },
        { "trusts that slots are there", ["slot-input.empty"] },
        { "trusts words", ["slot-input.unresolved"] },
        { "trusts resolution", ["slot-input.resolution-failed"] },
        { "talks and talks", ["voice.length"] },
        { "asks two things", ["voice.one-question"] },
        { "speaks like a lawyer", ["voice.reading-grade"] },
        { "asks the same again", ["voice.reprompt"] },
        { "reads an address out", ["voice.pronounceable"] },
        { "shouts", ["voice.pronounceable"] },
    };

    [Fact]
    public async Task Run_CleanSkill_FindsNothing()
    {
        var report = await RunAsync("none", "en-US", "en-GB");
        Assert.All(report.Results, result =>
            Assert.True(result.Verdict is Verdict.Pass or Verdict.NotCheckable, $"{result.Rule.Id}: {string.Join("; ", result.Found)}"));
        Assert.True(report.Count(Verdict.Pass) > 130);
    }

    [Theory]
    [MemberData(nameof(Flaws))]
    public async Task Run_FlawedSkill_IsFoundByItsRules(string flaw, string[] rules)
    {
        var report = await RunAsync(flaw, "en-US");
        foreach (var rule in rules)
        {
            var result = report.Results.Single(candidate => candidate.Rule.Id == rule);
            Assert.True(result.Verdict == (result.Rule.IsAdvice ? Verdict.Warn : Verdict.Fail), $"{flaw}: {rule} says {result.Verdict}");
        }
    }

    [Fact]
    public void Rules_EachHasAPlantedFlaw()
    {
        var planted = Flaws.SelectMany(row => (string[])row[1]).Concat(Elsewhere);
        // A launch that fails is a good request that is not answered.
        Assert.Equal(EndpointCheck.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            planted.Append("session.launch").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Run_NoSkill_SaysThatItCannotTell()
    {
        using var package = new ToyPackage();
        var files = PackageFiles.Read(package.Folder);
        var report = await CertificationRun
            .HoldAsync(new CertificationSubject("tea", files, ["en-US"], null, "Name its address."), Explanations.None, (_, _, _) =>
            { }, CancellationToken.None);
        Assert.All(report.Results.Where(result => EndpointCheck.Rules.Contains(result.Rule)), result =>
            Assert.Equal(["Name its address."], result.Found));
        Assert.True(report.Passes);
    }

    private static async Task<CertificationReport> RunAsync(string flaw, params string[] locales)
    {
        using var package = new ToyPackage();
        using var skill = new ToySkill(flaw);
        var files = PackageFiles.Read(package.Folder);
        return await CertificationRun
            .HoldAsync(new CertificationSubject("tea", files, locales, skill.Desk(package.Folder), ""), Explanations.None, (_, _, _) =>
            { }, CancellationToken.None);
    }
}
