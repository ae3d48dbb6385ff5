using System.Numerics;

namespace VoiceRecovery.Core.Tests.Proof;

/// <summary>
/// Which rules apply to every state, one bit per rule, and for which of them today is the time. Kept apart from what the rules
/// amount to, so that a table with a rule removed or moved is worked out without asking every rule again.
/// </summary>
public sealed class FiredRules
{
    private readonly uint[] _fired;
    private readonly uint[] _today;

    private FiredRules(uint[] fired, uint[] today) => (_fired, _today) = (fired, today);

    public static FiredRules Standard { get; } =
        new FiredRules(new uint[StateSpace.Count], new uint[StateSpace.Count]).With(RuleTable.Standard);

    /// <summary>The same but for some rules, which are asked anew.</summary>
    public FiredRules With(IReadOnlyList<Rule> rules)
    {
        var asked = rules.Aggregate(0u, (all, rule) => all | Bit(rule.Id));
        uint[] fired = [.. _fired];
        uint[] today = [.. _today];
        Parallel.For(0, StateSpace.Check.Size * StateSpace.Worsening.Size, block =>
        {
            var size = StateSpace.Worsening.Stride;
            for (var state = block * size; state < (block + 1) * size; state++)
            {
                var report = StateSpace.Report(state);
                fired[state] &= ~asked;
                today[state] &= ~asked;
                foreach (var rule in rules)
                {
                    if (rule.Applies(report))
                    {
                        fired[state] |= Bit(rule.Id);
                        today[state] |= rule.Today(report) ? Bit(rule.Id) : 0;
                    }
                }
            }
        });
        return new FiredRules(fired, today);
    }

    private const int Clinician = (int)AdviceLevel.SeeClinician;

    /// <summary>What rules amount to that apply where these do; a rule that is not among them counts for nothing.</summary>
    public Outcomes Outcomes(IReadOnlyList<Rule> rules)
    {
        var floors = new uint[(int)AdviceLevel.Emergency + 1];
        foreach (var rule in rules)
        {
            floors[(int)rule.Level] |= Bit(rule.Id);
        }

        var outcomes = new byte[StateSpace.Count];
        for (var state = 0; state < outcomes.Length; state++)
        {
            var level = floors.Length - 1;
            while (level > 0 && (_fired[state] & floors[level]) == 0)
            {
                level--;
            }

            var today = level == Clinician && (_today[state] & floors[Clinician]) != 0;
            outcomes[state] = (byte)((level << 1) + (today ? 1 : 0));
        }

        return Proof.Outcomes.From(outcomes);
    }

    /// <summary>In how many states each rule applies, and in how many it is among those that set the level.</summary>
    public (long Fired, long SetTheLevel) CountOf(Rule rule, Outcomes outcomes)
    {
        var (fired, set) = (0L, 0L);
        for (var state = 0; state < _fired.Length; state++)
        {
            if ((_fired[state] & Bit(rule.Id)) != 0)
            {
                fired++;
                set += outcomes.LevelOf(state) == (int)rule.Level ? 1 : 0;
            }
        }

        return (fired, set);
    }

    /// <summary>In how many states at least one rule applies.</summary>
    public long Covered => _fired.LongCount(fired => BitOperations.PopCount(fired) > 0);

    private static uint Bit(RuleId id) => 1u << (int)id;
}
