using VoiceRecovery.Core.Tests.Proof;

namespace VoiceRecovery.Core.Tests.Teeth;

/// <summary>A rule table with one thing wrong.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Rules">The table.</param>
/// <param name="Fired">Which of its rules apply where.</param>
public sealed record Mutant(string Name, IReadOnlyList<Rule> Rules, Func<FiredRules> Fired);

/// <summary>Every small thing that can be wrong with the rule table.</summary>
public static class Mutants
{
    private static readonly RuleCondition Always = static (in LegReport _) => true;
    private static readonly RuleCondition Never = static (in LegReport _) => false;

    public static IReadOnlyList<Mutant> All { get; } =
        [.. MovedThresholds(), .. RemovedRules(), .. MovedLevels(), .. MovedUrgencies()];

    private static IEnumerable<Mutant> MovedThresholds() =>
        from threshold in typeof(Thresholds).GetProperties().Where(property => property.PropertyType == typeof(int))
        from step in (int[])[-1, 1]
        let rules = RuleTable.Build(Moved(threshold, step))
        select new Mutant($"{threshold.Name} {step:+0;-0}", rules, () => FiredRules.Standard.With(Reworded(rules)));

    // The words of a rule are made of its thresholds, so a rule with the same words is the same rule.
    private static Rule[] Reworded(IReadOnlyList<Rule> rules) =>
        [.. rules.Where(rule => RuleTable.Find(rule.Id) is var standard
            && (rule.Condition, rule.TodayCondition) != (standard.Condition, standard.TodayCondition))];

    private static IEnumerable<Mutant> RemovedRules() =>
        from rule in RuleTable.Standard
        select new Mutant($"{rule.Id} removed", [.. RuleTable.Standard.Where(other => other.Id != rule.Id)], () => FiredRules.Standard);

    private static IEnumerable<Mutant> MovedLevels() =>
        from rule in RuleTable.Standard
        from level in (AdviceLevel[])[rule.Level - 1, rule.Level + 1]
        where Enum.IsDefined(level)
        select new Mutant($"{rule.Id} {level} instead of {rule.Level}", Changed(rule with { Level = level }), () => FiredRules.Standard);

    // Where a rule's urgency depends on something, both ways; where it does not, the other way.
    private static IEnumerable<Mutant> MovedUrgencies() =>
        from rule in RuleTable.Standard
        where rule.Level == AdviceLevel.SeeClinician
        from today in (bool[])[false, true]
        where rule.TodayCondition != (today ? "always" : "")
        let rules = Changed(rule with { Today = today ? Always : Never })
        select new Mutant($"{rule.Id} {(today ? "always" : "never")} today", rules, () => FiredRules.Standard.With([rules[(int)rule.Id]]));

    private static Rule[] Changed(Rule changed) => [.. RuleTable.Standard.Select(rule => rule.Id == changed.Id ? changed : rule)];

    private static Thresholds Moved(System.Reflection.PropertyInfo threshold, int step)
    {
        var moved = Thresholds.Standard with { };
        threshold.SetValue(moved, (int)threshold.GetValue(moved)! + step);
        return moved;
    }
}
