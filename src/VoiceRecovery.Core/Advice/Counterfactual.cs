using System.Numerics;

namespace VoiceRecovery.Core;

/// <summary>
/// Searches for the fewest answers that would have to be different. Only answers that can be waited for (soreness, swelling,
/// movement, tiredness, getting worse, the days) or found out (whatever is unknown) are changed: a side or a place that is known
/// stays, and so does every warning sign and every answer to the last safety check. Where a clinician is due nothing is waited
/// for either; then only what is unknown can be found out.
/// </summary>
internal static class Counterfactual
{
    // In order of preference between changes that lead equally far: soreness last, for it may have to go altogether.
    [Flags]
    private enum Answers
    {
        None = 0,
        Swelling = 1 << 0,
        Function = 1 << 1,
        Fatigue = 1 << 2,
        Worsening = 1 << 3,
        RestPain = 1 << 4,
        Side = 1 << 5,
        Area = 1 << 6,
        Screen = 1 << 7,
        Days = 1 << 8,
        Soreness = 1 << 9,
    }

    /// <summary>
    /// The fewest changes that bring the advice from its level to a target or below; of several, one that leads least far below;
    /// <see langword="null"/> if none do.
    /// </summary>
    public static WhatIf? Find(in LegReport report, AdviceLevel now, AdviceLevel target)
    {
        var open = Changeable(report, now);

        // Among others, where a warning sign was named: it stays, whatever else is changed.
        if (!Advisor.IsAtMost(target, Change(report, open)))
        {
            return null;
        }

        WhatIf? nearest = null;
        for (var size = 1; nearest is null && size <= BitOperations.PopCount((uint)open); size++)
        {
            for (var answers = Next(Answers.None, open); answers != Answers.None; answers = Next(answers, open))
            {
                if (BitOperations.PopCount((uint)answers) == size && Advisor.IsAtMost(target, Change(report, answers)))
                {
                    var found = Describe(report, answers, target);
                    nearest = nearest is null || found.Level > nearest.Level ? found : nearest;
                }
            }
        }

        return nearest;
    }

    // The next larger of the sets that are within another; none after the whole of it.
    private static Answers Next(Answers answers, Answers within) => (Answers)(((uint)answers - (uint)within) & (uint)within);

    private static Answers Changeable(in LegReport r, AdviceLevel now)
    {
        var unknown = When(r.Soreness is null, Answers.Soreness) | When(r.Swelling is null, Answers.Swelling)
            | When(r.Function is null, Answers.Function) | When(r.Fatigue is null, Answers.Fatigue)
            | When(r.Worsening is null, Answers.Worsening) | When(r.Days is null, Answers.Days)
            | When(r.RestPain is null, Answers.RestPain) | When(r.Side is null, Answers.Side)
            | When(r.Area is null, Answers.Area) | When(r.EffectiveScreen is null, Answers.Screen);
        var canPass = When(r.Soreness?.Value > Soreness.Lowest, Answers.Soreness) | When(r.Swelling == true, Answers.Swelling)
            | When(r.Function == LegFunction.Limited, Answers.Function) | When(r.Fatigue == true, Answers.Fatigue)
            | When(r.Worsening == true, Answers.Worsening) | When(r.Days?.Value < LegReport.BestDays, Answers.Days);
        return now >= AdviceLevel.SeeClinician ? unknown : unknown | canPass;
    }

    private static Answers When(bool condition, Answers answer) => condition ? answer : Answers.None;

    // Each at its best; a muscle is taken to be the calf, the more cautious of the muscles, so that what is said holds for all.
    private static LegReport Change(in LegReport r, Answers answers) => r with
    {
        Soreness = answers.HasFlag(Answers.Soreness) ? Soreness.Of(Soreness.Lowest) : r.Soreness,
        Swelling = answers.HasFlag(Answers.Swelling) ? false : r.Swelling,
        Function = answers.HasFlag(Answers.Function) ? LegFunction.Normal : r.Function,
        Fatigue = answers.HasFlag(Answers.Fatigue) ? false : r.Fatigue,
        Worsening = answers.HasFlag(Answers.Worsening) ? false : r.Worsening,
        Days = answers.HasFlag(Answers.Days) ? DaysSinceHardRun.Of(LegReport.BestDays) : r.Days,
        RestPain = answers.HasFlag(Answers.RestPain) ? false : r.RestPain,
        Side = answers.HasFlag(Answers.Side) ? LegSide.Both : r.Side,
        Area = answers.HasFlag(Answers.Area) ? LegArea.Calf : r.Area,
        Screen = answers.HasFlag(Answers.Screen) ? Screen.Clear : r.Screen,
    };

    private static WhatIf Describe(in LegReport report, Answers answers, AdviceLevel target)
    {
        var changed = Change(report, answers);
        var changes = new List<AnswerChange>(BitOperations.PopCount((uint)answers));
        if (answers.HasFlag(Answers.Soreness))
        {
            changed = changed with { Soreness = HighestThatReaches(target, changed, below: report.Soreness) };
            changes.Add(new SorenessAtMost(changed.Soreness!.Value, WasUnknown: report.Soreness is null));
        }

        AddIf(Answers.Swelling, new NoSwelling(report.Swelling is null));
        AddIf(Answers.Function, new MovesNormally(report.Function is null));
        AddIf(Answers.Fatigue, new NotWornOut(report.Fatigue is null));
        AddIf(Answers.Worsening, new NotGettingWorse(report.Worsening is null));
        if (answers.HasFlag(Answers.Days))
        {
            changes.Add(DaysThatReach(target, changed, after: report.Days));
        }

        AddIf(Answers.RestPain, new NoRestPain());
        AddIf(Answers.Side, new BothSidesAlike());
        AddIf(Answers.Area, new InMuscle());
        AddIf(Answers.Screen, new ScreenIsClear());
        return new WhatIf(WorstLevel(changed, changes), changes);

        void AddIf(Answers answer, AnswerChange change)
        {
            if (answers.HasFlag(answer))
            {
                changes.Add(change);
            }
        }
    }

    private static Soreness HighestThatReaches(AdviceLevel target, in LegReport changed, Soreness? below)
    {
        var rating = (below?.Value ?? (Soreness.Highest + 1)) - 1;
        while (rating > Soreness.Lowest && !Advisor.IsAtMost(target, changed with { Soreness = Soreness.Of(rating) }))
        {
            rating--;
        }

        return Soreness.Of(rating);
    }

    private static DaysPast DaysThatReach(AdviceLevel target, LegReport changed, DaysSinceHardRun? after)
    {
        var (first, last) = (LegReport.BestDays, LegReport.BestDays);
        while (first - 1 > (after?.Value ?? -1) && Reaches(first - 1))
        {
            first--;
        }

        while (last < DaysSinceHardRun.Longest && Reaches(last + 1))
        {
            last++;
        }

        return new DaysPast(DaysSinceHardRun.Of(first), DaysSinceHardRun.Of(last), WasUnknown: after is null);

        bool Reaches(int day) => Advisor.IsAtMost(target, changed with { Days = DaysSinceHardRun.Of(day) });
    }

    // Of all the days that a change of days names; otherwise of the one report.
    private static AdviceLevel WorstLevel(LegReport changed, List<AnswerChange> changes) =>
        changes.OfType<DaysPast>().SingleOrDefault() is { } days
            ? Enumerable.Range(days.First.Value, days.Last.Value - days.First.Value + 1)
                .Max(day => LevelOf(changed with { Days = DaysSinceHardRun.Of(day) }))
            : LevelOf(changed);

    private static AdviceLevel LevelOf(in LegReport report) => Advisor.LevelOf(report);
}
