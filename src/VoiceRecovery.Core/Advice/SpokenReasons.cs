namespace VoiceRecovery.Core;

/// <summary>Which reasons to speak: at most two of the rules that set the level.</summary>
public static class SpokenReasons
{
    /// <summary>
    /// The first two rules that set the level, in the order of the table; those that follow from what the runner said come before
    /// those that only follow from what is unknown.
    /// </summary>
    public static IReadOnlyList<RuleId> Of(Advice advice, in LegReport report)
    {
        var known = Advisor.Advise(report.AtBest()).Fired;
        return [.. advice.SetBy.OrderBy(id => known.Contains(id) ? 0 : 1).Take(Advice.MostReasons)];
    }
}
