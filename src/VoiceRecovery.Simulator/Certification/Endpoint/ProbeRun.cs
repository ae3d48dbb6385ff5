namespace VoiceRecovery.Simulator;

/// <summary>Sends the probes and judges the answers by their status.</summary>
internal static class ProbeRun
{
    /// <returns>Whether a request as Alexa sends it gets an answer.</returns>
    public static async Task<bool> AnswersAsync(Desk desk, string locale, CancellationToken cancellation)
    {
        using var kit = new ProbeKit(desk, locale);
        return (await JudgeAsync(desk, kit, RequestProbes.Good, cancellation)).Verdict is Verdict.Pass;
    }

    public static async Task<IReadOnlyList<CheckResult>> RunAsync(Desk desk, string locale, TellProgress tell,
        CancellationToken cancellation)
    {
        using var kit = new ProbeKit(desk, locale);
        var results = new List<CheckResult>();
        foreach (var probe in RequestProbes.All)
        {
            var result = await JudgeAsync(desk, kit, probe, cancellation);
            results.Add(results is [{ Verdict: Verdict.Fail }, ..] && result.Verdict is Verdict.Pass && !probe.MayPass
                ? CheckResult.NotCheckable(probe.Rule, "It is refused, but so is a good request.")
                : result);
            tell("Requests that Alexa would never send", results.Count, RequestProbes.All.Count);
        }

        return results is [{ Verdict: Verdict.Fail }, ..] && !desk.IsSigned ? [Unsigned(results[0]), .. results.Skip(1)] : results;
    }

    private static async Task<CheckResult> JudgeAsync(Desk desk, ProbeKit kit, RequestProbe probe, CancellationToken cancellation)
    {
        var faults = new List<Fault>();
        var found = new List<string>();
        foreach (var sent in probe.Prepare(kit))
        {
            desk.Refusals?.TakeLast();
            var answer = await desk.Skill.SendAsync(sent.Body, sent.Headers, cancellation);
            if (Problem(answer, probe.MayPass) is { } problem)
                faults.Add(probe.Rule.At(sent.What, problem));
            found.Add(
                $"{sent.What}: {(answer as SkillAnswer.Received)?.Status}{(desk.Refusals?.TakeLast() is { } reason ? $" {reason}" : "")}");
        }

        return found.Count == 0
            ? CheckResult.NotCheckable(probe.Rule,
                "It takes a certificate at an address of Amazon's, which only a skill started by this program can be given.")
            : CheckResult.Of(probe.Rule, faults, string.Join("; ", found));
    }

    private static string? Problem(SkillAnswer answer, bool mayPass) => answer switch
    {
        SkillAnswer.NoAnswer none => none.Reason,
        SkillAnswer.Received { Status: >= 500 } crashed => $"HTTP status {crashed.Status}",
        SkillAnswer.Received { Status: 200 } letIn when mayPass => SkillReply.Read(letIn.Status, letIn.Body).Problem,
        SkillAnswer.Received refused when mayPass => $"refused with HTTP status {refused.Status}",
        SkillAnswer.Received { Status: >= 400 } => null,
        SkillAnswer.Received letIn => $"let in, HTTP status {letIn.Status}",
        _ => throw new InvalidOperationException("An answer is received or not."),
    };

    // A skill that verifies is right to refuse what carries no signature.
    private static CheckResult Unsigned(CheckResult refused) => CheckResult.NotCheckable(
        refused.Rule, $"{refused.Found[0]}. The requests carry no signature, and a skill that verifies refuses them: "
            + "let it trust a test authority, and say --sign DIR.");
}
