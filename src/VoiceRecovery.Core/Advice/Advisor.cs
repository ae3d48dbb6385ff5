using System.Diagnostics;

namespace VoiceRecovery.Core;

/// <summary>The decision: the highest floor that any rule sets.</summary>
public static class Advisor
{
    /// <summary>Days since the hard run until which no hard session is open: running form stays altered for about three (E4,
    /// S2-03).</summary>
    public const int NoHardSessionUntil = 3;

    /// <summary>Advises on a report. Total: every report, however incomplete, gets advice; what is unknown makes it more
    /// cautious.</summary>
    public static Advice Advise(in LegReport report) => AdviceOf(Judge(report, RuleTable.MostCautiousFirst));

    /// <summary>Advises by other rules than the standard ones: for proofs about the rules.</summary>
    public static Advice Advise(in LegReport report, IReadOnlyList<Rule> rules) => AdviceOf(Judge(report, [.. rules]));

    /// <summary>
    /// Whether a hard session is open today: only when the advice is to run as planned and the hard run is more than three days
    /// past (S2-03, E4: form stays altered for about three days). Unknown days are not.
    /// </summary>
    public static bool AllowsHardSession(Advice advice, in LegReport report) =>
        advice.Level == AdviceLevel.RunAsPlanned && report.Days?.Value > NoHardSessionUntil;

    /// <summary>Advice without an object: what searches over many reports use.</summary>
    internal static Verdict Judge(in LegReport report, ReadOnlySpan<Rule> rules)
    {
        var verdict = JudgePlace(report, rules);
        return report.OtherArea is { } other
            ? verdict.OrMoreCautious(JudgePlace(report with { Area = other }, rules))
            : verdict;
    }

    /// <summary>Whether the standard rules ask for no more caution than this: a judgement that ends at the first rule that does.</summary>
    internal static bool IsAtMost(AdviceLevel level, in LegReport report) =>
        IsAtMostAtPlace(level, report) && (report.OtherArea is not { } other || IsAtMostAtPlace(level, report with { Area = other }));

    /// <summary>The level alone: the first rule that applies sets it, the most cautious standing first.</summary>
    internal static AdviceLevel LevelOf(in LegReport report)
    {
        var level = LevelAtPlace(report);
        return report.OtherArea is { } other && LevelAtPlace(report with { Area = other }) is var there && there > level ? there : level;
    }

    private static Advice AdviceOf(in Verdict verdict) => new(verdict.Level, verdict.Urgency, verdict.Fired);

    private static AdviceLevel LevelAtPlace(in LegReport report)
    {
        foreach (var rule in RuleTable.MostCautiousFirst)
        {
            if (rule.Applies(report))
            {
                return rule.Level;
            }
        }

        throw new UnreachableException("No rule applies.");
    }

    private static bool IsAtMostAtPlace(AdviceLevel level, in LegReport report)
    {
        foreach (var rule in RuleTable.MostCautiousFirst)
        {
            if (rule.Level <= level)
            {
                return true;
            }

            if (rule.Applies(report))
            {
                return false;
            }
        }

        return true;
    }

    private static Verdict JudgePlace(in LegReport report, ReadOnlySpan<Rule> rules)
    {
        var fired = default(RuleSet);
        var level = AdviceLevel.RunAsPlanned;
        var today = false;
        foreach (var rule in rules)
        {
            if (rule.Applies(report))
            {
                fired = fired.With(rule.Id);
                level = rule.Level > level ? rule.Level : level;
                today |= rule.Level == AdviceLevel.SeeClinician && rule.Today(report);
            }
        }

        // The rules cover every report: some soreness fires Z1, none fires Z2 or Z3. An empty set is a broken table.
        return fired.IsEmpty ? throw new UnreachableException("No rule applies.") : new Verdict(level, today, fired);
    }

    /// <summary>What the rules say of one report.</summary>
    internal readonly record struct Verdict(AdviceLevel Level, bool Today, RuleSet Fired)
    {
        /// <summary>How soon to see a clinician; only at <see cref="AdviceLevel.SeeClinician"/>.</summary>
        public Urgency? Urgency => Level == AdviceLevel.SeeClinician ? (Today ? Core.Urgency.Today : Core.Urgency.Soon) : null;

        /// <summary>The more cautious of two places' verdicts, with the rules of both.</summary>
        public Verdict OrMoreCautious(Verdict other) =>
            new(Level >= other.Level ? Level : other.Level, Today || other.Today, Fired.With(other.Fired));
    }
}
