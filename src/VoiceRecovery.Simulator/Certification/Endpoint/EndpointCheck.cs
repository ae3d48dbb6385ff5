namespace VoiceRecovery.Simulator;

/// <summary>All that can be told from the skill's answers.</summary>
internal static class EndpointCheck
{
    // With one of these broken Alexa would not build the model, and nothing can be said to it.
    private static readonly string[] Foundations =
        ["model.readable", "intent.unique", "slot.unique", "slot.declared", "slot.type", "sample.braces", "dialog.intent", "dialog.slot",
            "dialog.prompt"];

    private static readonly (IReadOnlyList<CertificationRule> Rules, Func<Recording, IEnumerable<Fault>> Judge)[] Judges =
    [
        (SessionRules.Rules, SessionRules.Judge), (ResponseRules.Rules, ResponseRules.Judge), (UtteranceRules.Rules, UtteranceRules.Judge),
            (VoiceRules.Rules, VoiceRules.Judge),
    ];

    public static IReadOnlyList<CertificationRule> Rules { get; } =
        [.. RequestProbes.All.Select(probe => probe.Rule), .. Judges.SelectMany(judge => judge.Rules)];

    /// <returns>The results, and where the skill answers, what it was asked and said.</returns>
    public static async Task<(IReadOnlyList<CheckResult> Results, Recording? Recording)> RunAsync(CertificationSubject subject,
        IReadOnlyList<CheckResult> package, TellProgress tell, CancellationToken cancellation)
    {
        if (subject.Desk is not { } desk)
            return ([.. Rules.Select(rule => CheckResult.NotCheckable(rule, subject.NoDesk))], null);
        if (package.FirstOrDefault(result => result.Verdict is Verdict.Fail && Foundations.Contains(result.Rule.Id)) is { } broken)
            return ([.. Rules.Select(rule =>
                CheckResult.NotCheckable(rule, $"First fix {broken.Rule.Id}: Alexa would not build this model."))], null);
        // What is said comes first: a probe may be the end of a skill.
        var recording = await ProbeRun.AnswersAsync(desk, subject.Locales[0], cancellation)
            ? await new Rehearsal(desk, subject.Locales, subject.Package, tell).HoldAsync(cancellation) : null;
        var probes = await ProbeRun.RunAsync(desk, subject.Locales[0], tell, cancellation);
        if (recording is null)
            return ([.. probes, .. Judges.SelectMany(judge => judge.Rules)
                .Select(rule => CheckResult.NotCheckable(rule, "The skill does not answer a good request."))], null);
        return ([.. probes, .. Judges
            .SelectMany(judge => Judged(judge.Rules, judge.Judge(recording).ToLookup(fault => fault.Rule), recording))], recording);
    }

    private static IEnumerable<CheckResult> Judged(IReadOnlyList<CertificationRule> rules, ILookup<CertificationRule, Fault> faults,
        Recording recording) =>
        rules.Select(rule => CheckResult
            .Of(rule, [.. faults[rule]],
            $"{recording.All.Count:N0} turns, the slowest {recording.All.Max(spoken => spoken.Turn.Milliseconds):0} ms"));
}
