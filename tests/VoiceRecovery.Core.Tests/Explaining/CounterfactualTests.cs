using VoiceRecovery.Core.Tests.Proof;
using static VoiceRecovery.Core.Tests.Proof.StateSpace;

namespace VoiceRecovery.Core.Tests.Explaining;

/// <summary>
/// What would change the advice, against the outcomes of all states: what is said to change it does, nothing that may not be
/// changed is, and fewer answers would not do.
/// </summary>
public sealed class CounterfactualTests(Announcer announcer) : IClassFixture<Announcer>
{
    // Every combination of values that stand for how their rules treat them; urgent and emergency checks are never changed.
    private static readonly (Input Input, int[] Values)[] Grid =
    [
        (Rating, [0, 2, 5, 6, 8, Rating.Unknown]), (Swelling, [No, Yes, Swelling.Unknown]),
            (Place, [Thigh, JointBoneTendon, Place.Unknown]),
        (Side, [No, Yes, Side.Unknown]), (Days, [0, 2, Days.Unknown]), (Function, [0, 1, Function.Unknown]),
        (Fatigue, [No, Fatigue.Unknown]), (RestPain, [No, RestPain.Unknown]), (Worsening, [No, Yes, Worsening.Unknown]),
        (Check, [0, Check.Unknown]),
    ];

    // A brute force search gets too long beyond this; what it cannot show, the search itself does by trying smaller sets first.
    private const int MostToProveFewest = 3;

    [Fact]
    public void WhatWouldChange_InEveryCombination_IsTrueAllowedAndTheFewest()
    {
        long changed = 0;
        long fewest = 0;
        foreach (var state in States())
        {
            var report = Report(state);
            var level = Outcomes.Standard.LevelOf(state);
            var explanation = Explanation.Of(Advisor.Advise(report), report);
            foreach (var (whatIf, target) in new[] { (explanation.WhatWouldChange, level - 1),
                (explanation.WhatWouldAllowARun, (int)AdviceLevel.EasyRun) })
            {
                var reached = whatIf is null ? int.MaxValue : (int)whatIf.Level;
                if (whatIf is not null && (reached > target || WorstAfter(state, whatIf.Changes, 0) != reached
                    || !whatIf.Changes.All(change => IsAllowed(change, report, level))))
                {
                    Assert.Fail($"{report}: {whatIf.Level} by {string.Join(", ", whatIf.Changes)}");
                }

                changed += whatIf is null ? 0 : 1;
                if (target >= 0 && level > target && (whatIf?.Changes.Count ?? MostToProveFewest) is <= MostToProveFewest and var count)
                {
                    fewest++;
                    var enough = whatIf is null ? count : count - 1;
                    Assert.False(CanReach(state, target, enough, input: 0, level), $"{enough} answers are enough in state {state}");
                }
            }
        }

        announcer.Say($"What-if: {changed:N0} answers to \"what would change this\": each is true and allowed; "
            + $"{fewest:N0} shown to be the fewest by brute force");
    }

    private static IEnumerable<int> States() => Grid.Aggregate(
        (IEnumerable<int>)[0],
        (states, row) => states.SelectMany(state => row.Values.Select(value => state + (value * row.Input.Stride))));

    private static int WorstAfter(int state, IReadOnlyList<AnswerChange> changes, int from)
    {
        if (from == changes.Count)
        {
            return Outcomes.Standard.LevelOf(state);
        }

        var (input, values) = ValuesOf(changes[from]);
        return values.Max(value => WorstAfter(state + ((value - input.Of(state)) * input.Stride), changes, from + 1));
    }

    private static (Input Input, IEnumerable<int> Values) ValuesOf(AnswerChange change) => change switch
    {
        SorenessAtMost most => (Rating, Enumerable.Range(0, most.Rating.Value + 1)),
        DaysPast days => (Days, Enumerable.Range(days.First.Value, days.Last.Value - days.First.Value + 1)),
        NoSwelling => (Swelling, [No]),
        MovesNormally => (Function, [0]),
        NotWornOut => (Fatigue, [No]),
        NotGettingWorse => (Worsening, [No]),
        NoRestPain => (RestPain, [No]),
        BothSidesAlike => (Side, [No]),
        InMuscle => (Place, [Thigh, Calf]),
        ScreenIsClear => (Check, [0]),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static bool IsAllowed(AnswerChange change, in LegReport report, int level)
    {
        var isUnknown = change switch
        {
            SorenessAtMost => report.Soreness is null,
            DaysPast => report.Days is null,
            NoSwelling => report.Swelling is null,
            MovesNormally => report.Function is null,
            NotWornOut => report.Fatigue is null,
            NotGettingWorse => report.Worsening is null,
            NoRestPain => report.RestPain is null,
            BothSidesAlike => report.Side is null,
            InMuscle => report.Area is null,
            _ => report.EffectiveScreen is null,
        };
        var canPass = change is SorenessAtMost or DaysPast or NoSwelling or MovesNormally or NotWornOut or NotGettingWorse;
        return change.WasUnknown == isUnknown && (isUnknown || (canPass && level < (int)AdviceLevel.SeeClinician));
    }

    // Tries every allowed value of every answer, changing no more of them than so many.
    private static bool CanReach(int state, int target, int changes, int input, int level)
    {
        if (Outcomes.Standard.LevelOf(state) <= target)
        {
            return true;
        }

        if (changes == 0 || input == Inputs.Count)
        {
            return false;
        }

        var here = Inputs[input];
        return CanReach(state, target, changes, input + 1, level)
            || Allowed(here, here.Of(state), level).Any(value =>
                CanReach(state + ((value - here.Of(state)) * here.Stride), target, changes - 1, input + 1, level));
    }

    private static IEnumerable<int> Allowed(Input input, int value, int level)
    {
        if (value == input.Unknown)
        {
            // A place that is found out must do for the calf as well: what is said is "in muscle".
            return input == Check ? [0] : input == Place ? [Calf] : Enumerable.Range(0, input.Unknown);
        }

        return level >= (int)AdviceLevel.SeeClinician || input == Place || input == Side || input == Check || input == RestPain ? []
            : input == Days ? Enumerable.Range(value + 1, DaysSinceHardRun.Longest - value)
            : Enumerable.Range(0, value);
    }
}
