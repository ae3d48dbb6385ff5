namespace VoiceRecovery.Core;

/// <summary>Which of the rules that set the level to speak about.</summary>
public static class SpokenReasons
{
    /// <summary>The first two of <see cref="All"/>.</summary>
    public static IReadOnlyList<RuleId> Of(Advice advice, in LegReport report) => [.. All(advice, report).Take(Advice.MostReasons)];

    /// <summary>
    /// The rules that set the level, in the order of the table: those that follow from what the runner said, or where none does,
    /// those that follow from what is unknown.
    /// </summary>
    public static IReadOnlyList<RuleId> All(Advice advice, in LegReport report)
    {
        var known = Advisor.Advise(report.AtBest()).Fired;
        List<RuleId> said = [.. advice.SetBy.Where(known.Contains)];
        return said.Count > 0 ? said : [.. advice.SetBy];
    }
}
