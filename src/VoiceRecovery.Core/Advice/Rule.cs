namespace VoiceRecovery.Core;

/// <summary>Whether a rule applies to a report.</summary>
public delegate bool RuleCondition(in LegReport report);

/// <summary>A rule: where it applies, the advice is at least as cautious as its level.</summary>
/// <param name="Id">Its id; the order of the ids is the order in which reasons are spoken.</param>
/// <param name="Level">The floor that it sets.</param>
/// <param name="Condition">The condition in words, for reviewers. Never spoken.</param>
/// <param name="Applies">The condition.</param>
/// <param name="SeedItems">The lines of the content inventory that it carries out.</param>
/// <param name="Evidence">The evidence that it rests on; empty for a design choice.</param>
public sealed record Rule(
    RuleId Id,
    AdviceLevel Level,
    string Condition,
    RuleCondition Applies,
    IReadOnlyList<string> SeedItems,
    IReadOnlyList<string> Evidence)
{
    /// <summary>At <see cref="AdviceLevel.SeeClinician"/>: when it is needed today rather than in the next few days.</summary>
    public RuleCondition Today { get; init; } = static (in LegReport _) => false;

    /// <summary>The condition of <see cref="Today"/> in words; empty where it never holds.</summary>
    public string TodayCondition { get; init; } = "";
}
