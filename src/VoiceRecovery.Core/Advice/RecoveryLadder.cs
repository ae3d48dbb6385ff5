using static VoiceRecovery.Core.LadderStepKind;

namespace VoiceRecovery.Core;

/// <summary>What a day of the ladder holds, least to most.</summary>
public enum LadderStepKind
{
    /// <summary>Rest, and check again.</summary>
    Rest,

    /// <summary>Check again; a walk or a gentle swim.</summary>
    WalkOrGentleSwim,

    /// <summary>Check again; rest or cross-training.</summary>
    RestOrCrossTrain,

    /// <summary>Cross-training.</summary>
    CrossTrain,

    /// <summary>An easy run of 20 minutes.</summary>
    EasyRun20,

    /// <summary>An easy run of 30 minutes (30 minutes of level running did no harm: E4).</summary>
    EasyRun30,

    /// <summary>An easy run, as easy as is usual.</summary>
    EasyRun,

    /// <summary>Training as usual.</summary>
    NormalTraining,

    /// <summary>Training as usual, built up bit by bit (S1-25).</summary>
    BuildGradually,
}

/// <summary>One day of the ladder. It holds only if that morning's check is clear: see <see cref="IsClearedBy"/>.</summary>
/// <param name="DayAhead">1 is tomorrow, up to 5.</param>
/// <param name="Kind">What the day holds.</param>
/// <param name="SorenessAtMost">The highest rating that morning, 0 to 10, at which the step holds; never above today's.</param>
/// <param name="SeeClinicianFrom">The rating that morning, 1 to 10, from which a clinician is due instead.</param>
/// <param name="MayBeHard">Whether it may hold one harder element, at a rating of 0 only.</param>
/// <param name="SeeClinicianIfNotEasing">Whether soreness that has not eased by this day needs a clinician.</param>
public sealed record LadderStep(
    int DayAhead,
    LadderStepKind Kind,
    int SorenessAtMost,
    int SeeClinicianFrom,
    bool MayBeHard = false,
    bool SeeClinicianIfNotEasing = false)
{
    /// <summary>The most that the advice may say for this step.</summary>
    public AdviceLevel Needs => RecoveryLadder.LevelOf(Kind);

    /// <summary>
    /// Whether a morning's check clears the step: the rating is known and low enough, not higher than the day before, and the
    /// advice on that morning's report allows as much. If not, the ladder starts again from that morning's advice.
    /// </summary>
    public bool IsClearedBy(in LegReport morning, Soreness? dayBefore = null) =>
        morning.Soreness is { } now
        && now.Value <= SorenessAtMost
        && (dayBefore is not { } before || now <= before)
        && Advisor.IsAtMost(Needs, morning);
}

/// <summary>Tomorrow and the four days after: one step a day, upward only when that morning's check is clear.</summary>
public static class RecoveryLadder
{
    // At 0 or 1 an easy day may follow an easy run, at 2 or 3 it should not.
    private const int HardlySore = 1;

    /// <summary>
    /// The steps from tomorrow to day 5; none at <see cref="AdviceLevel.SeeClinician"/> and above: wait for medical advice.
    /// </summary>
    public static IReadOnlyList<LadderStep> For(Advice advice, in LegReport report)
    {
        if (advice.Level >= AdviceLevel.SeeClinician)
        {
            return [];
        }

        var kinds = Kinds(advice, report);
        var steps = new LadderStep[kinds.Length];
        var hardDay = FirstDayForAHardSession(advice.Level, report);
        for (var i = 0; i < kinds.Length; i++)
        {
            var dayAhead = i + 1;
            var morning = ClearMorning(report, dayAhead);
            steps[i] = new LadderStep(
                dayAhead,
                kinds[i],
                HighestRatingFor(LevelOf(kinds[i]), morning, report.EffectiveSoreness),
                HighestRatingFor(AdviceLevel.Rest, morning, Soreness.Highest) + 1,
                MayBeHard: dayAhead == hardDay,
                SeeClinicianIfNotEasing: advice.Level == AdviceLevel.Rest && dayAhead == kinds.Length);
        }

        return steps;
    }

    /// <summary>
    /// Hours until it makes sense to ask again: 48 when resting for swelling or for 6 and more, otherwise 24;
    /// <see langword="null"/> where nothing is to be waited for, or a clinician decides.
    /// </summary>
    public static int? HoursUntilNextCheck(Advice advice) => advice.Level switch
    {
        AdviceLevel.Rest => advice.Fired.Contains(RuleId.R1) || advice.Fired.Contains(RuleId.R4) ? 48 : 24,
        AdviceLevel.CrossTrain or AdviceLevel.EasyRun => 24,
        _ => null,
    };

    internal static AdviceLevel LevelOf(LadderStepKind kind) => kind switch
    {
        Rest or WalkOrGentleSwim => AdviceLevel.Rest,
        RestOrCrossTrain or CrossTrain => AdviceLevel.CrossTrain,
        EasyRun20 or EasyRun30 or EasyRun => AdviceLevel.EasyRun,
        _ => AdviceLevel.RunAsPlanned,
    };

    private static LadderStepKind[] Kinds(Advice advice, in LegReport report) => advice.Level switch
    {
        AdviceLevel.Rest => [CrossTraining.RestsFromEverything(advice) ? Rest : WalkOrGentleSwim, CrossTrain, EasyRun20, EasyRun30,
            EasyRun30],
        AdviceLevel.CrossTrain => [RestOrCrossTrain, EasyRun20, EasyRun30, EasyRun, EasyRun],
        AdviceLevel.EasyRun => [report.EffectiveSoreness <= HardlySore ? EasyRun : RestOrCrossTrain, EasyRun, NormalTraining,
            BuildGradually, BuildGradually],
        _ => [NormalTraining, NormalTraining, NormalTraining, BuildGradually, BuildGradually],
    };

    // One harder element at most, and none within three days of the hard run; unknown days count as today.
    private static int? FirstDayForAHardSession(AdviceLevel level, in LegReport report)
    {
        var past = Advisor.NoHardSessionUntil + 1 - (report.Days?.Value ?? 0);
        return level switch
        {
            AdviceLevel.RunAsPlanned => Math.Max(1, past),
            AdviceLevel.EasyRun => Math.Max(3, past),
            AdviceLevel.CrossTrain => Math.Max(4, past),
            _ => null,
        };
    }

    // That morning at its best: every check clear, the place and the side as they are today.
    private static LegReport ClearMorning(in LegReport report, int dayAhead) => report with
    {
        Days = report.Days is { } days ? DaysSinceHardRun.Of(days.Value + dayAhead) : null,
        Swelling = false,
        Function = LegFunction.Normal,
        Fatigue = false,
        RestPain = false,
        Worsening = false,
        Screen = Screen.Clear,
    };

    // Found by asking the rules, so that the ladder can never promise what they would refuse.
    private static int HighestRatingFor(AdviceLevel level, in LegReport morning, int atMost)
    {
        for (var rating = atMost; rating > Soreness.Lowest; rating--)
        {
            if (Advisor.IsAtMost(level, morning with { Soreness = Soreness.Of(rating) }))
            {
                return rating;
            }
        }

        return Soreness.Lowest;
    }
}
