using System.Diagnostics;

namespace VoiceRecovery.Core;

/// <summary>The decision: the highest floor that any rule sets.</summary>
public static class Advisor
{
    /// <summary>Advises on a report. Total: every report, however incomplete, gets advice; what is unknown makes it more cautious.</summary>
    public static Advice Advise(in LegReport report) => Advise(report, RuleTable.Standard);

    /// <summary>Advises by other rules than the standard ones: for what-if questions and for proofs about the rules.</summary>
    public static Advice Advise(in LegReport report, IReadOnlyList<Rule> rules)
    {
        var fired = default(RuleSet);
        var level = AdviceLevel.RunAsPlanned;
        var today = false;
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            if (!rule.Applies(report))
            {
                continue;
            }

            fired = fired.With(rule.Id);
            level = rule.Level > level ? rule.Level : level;
            today |= rule.Today(report);
        }

        // The rules cover every report: some soreness fires Z1, none fires Z2 or Z3. An empty set is a broken table.
        return fired.IsEmpty ? throw new UnreachableException("No rule applies.") : new Advice(level, UrgencyOf(level, today), fired);
    }

    private static Urgency? UrgencyOf(AdviceLevel level, bool today) => level switch
    {
        AdviceLevel.SeeClinician => today ? Urgency.Today : Urgency.Soon,
        _ => null,
    };
}
