namespace VoiceRecovery.Core;

/// <summary>What would lead to less cautious advice.</summary>
/// <param name="Level">The advice that would follow.</param>
/// <param name="Changes">Every answer that would have to be different, all of them together; at least one.</param>
public sealed record WhatIf(AdviceLevel Level, IReadOnlyList<AnswerChange> Changes);

/// <summary>Why the advice is what it is, and what would change it.</summary>
/// <param name="Rules">Every rule that applied, the most cautious first.</param>
/// <param name="WhatWouldChange">The fewest answers that would make the advice less cautious; <see langword="null"/> if none can.</param>
/// <param name="WhatWouldAllowARun">
/// The fewest answers that would allow a run; <see langword="null"/> if a run is allowed, or none can.
/// </param>
public sealed record Explanation(IReadOnlyList<Rule> Rules, WhatIf? WhatWouldChange, WhatIf? WhatWouldAllowARun)
{
    /// <summary>Explains the advice on a report.</summary>
    public static Explanation Of(Advice advice, in LegReport report) => new(
        [.. advice.Fired.Select(RuleTable.Find)],
        NextBetter(advice, report),
        advice.AllowsRun ? null : Counterfactual.Find(report, advice.Level, AdviceLevel.EasyRun));

    /// <summary><see cref="WhatWouldChange"/> alone, without the search for the rest.</summary>
    public static WhatIf? NextBetter(Advice advice, in LegReport report) =>
        advice.Level == AdviceLevel.RunAsPlanned ? null : Counterfactual.Find(report, advice.Level, advice.Level - 1);
}
