using static VoiceRecovery.Core.Activity;
using static VoiceRecovery.Core.ActivityCaution;

namespace VoiceRecovery.Core;

/// <summary>The five activities that can stand in for a run (S1-33 to S1-37).</summary>
public enum Activity
{
    /// <summary>Swimming (S1-33).</summary>
    Swimming,

    /// <summary>Cycling (S1-34).</summary>
    Cycling,

    /// <summary>Yoga (S1-35).</summary>
    Yoga,

    /// <summary>Pilates (S1-36).</summary>
    Pilates,

    /// <summary>Strength training (S1-37).</summary>
    Strength,
}

/// <summary>What to mind while doing an activity.</summary>
public enum ActivityCaution
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>Kick lightly, or use a float.</summary>
    LightKick,

    /// <summary>No hard push-offs from the wall.</summary>
    NoPushOffs,

    /// <summary>Only what does not hurt.</summary>
    PainFreeOnly,

    /// <summary>An easy gear and little resistance (C10).</summary>
    EasyGear,

    /// <summary>Flat and easy, no hills.</summary>
    FlatAndEasy,

    /// <summary>Gentle, without deep forward folds.</summary>
    NoDeepFolds,

    /// <summary>Gentle.</summary>
    Gentle,

    /// <summary>Core work only.</summary>
    CoreOnly,

    /// <summary>Upper body and core; no heavy legs and nothing new (C9).</summary>
    UpperBodyAndCore,
}

/// <summary>An activity that suits today, and what to mind.</summary>
public sealed record ActivityChoice(Activity Activity, ActivityCaution Caution);

/// <summary>Which activities suit the sore area, best first (S1-38).</summary>
public static class CrossTraining
{
    // Rest for one of these reasons is rest from cross-training too (tension C15), as is rest for want of the safety check.
    private static readonly RuleId[] RestFromEverything = [RuleId.R1, RuleId.R2, RuleId.R3, RuleId.R7];

    /// <summary>
    /// The activities that suit, best first. None at <see cref="AdviceLevel.SeeClinician"/> and above, nor at
    /// <see cref="AdviceLevel.Rest"/> for swelling, limited movement, fatigue or an unanswered check; otherwise at rest only gentle ones.
    /// </summary>
    public static IReadOnlyList<ActivityChoice> For(Advice advice, in LegReport report) => advice.Level switch
    {
        >= AdviceLevel.SeeClinician => [],
        AdviceLevel.Rest when RestsFromEverything(advice) => [],
        AdviceLevel.Rest => [.. ForReport(report).Where(IsGentle)],
        AdviceLevel.RunAsPlanned => Unrestricted,
        _ => ForReport(report),
    };

    /// <summary>The choice for one activity, if it suits today; otherwise <see langword="null"/>.</summary>
    public static ActivityChoice? Find(Activity activity, Advice advice, in LegReport report) =>
        For(advice, report).FirstOrDefault(choice => choice.Activity == activity);

    /// <summary>The line of the content inventory that an activity comes from.</summary>
    public static string SeedItemOf(Activity activity) => activity switch
    {
        Swimming => "S1-33",
        Cycling => "S1-34",
        Yoga => "S1-35",
        Pilates => "S1-36",
        Strength => "S1-37",
        _ => throw new ArgumentOutOfRangeException(nameof(activity)),
    };

    /// <summary>Whether resting means resting from cross-training as well.</summary>
    internal static bool RestsFromEverything(Advice advice) => RestFromEverything.Any(advice.Fired.Contains);

    private static IReadOnlyList<ActivityChoice> ForReport(in LegReport report)
    {
        if (!report.IsSore)
        {
            return NotSore;
        }

        var first = ForArea(report);
        if (report.OtherArea is not { } other)
        {
            return first;
        }

        // Two sore places: only what suits both.
        var second = ForArea(report with { Area = other });
        return [.. first.Where(choice => second.Any(suits => suits.Activity == choice.Activity))];
    }

    private static IReadOnlyList<ActivityChoice> ForArea(in LegReport report) => report.Area switch
    {
        // Cycling works the quads: only while they are mildly sore (tension C10).
        LegArea.Thigh when report.EffectiveSoreness < Thresholds.Standard.ModerateSoreness => [.. Quads, new(Cycling, EasyGear)],
        LegArea.Thigh => Quads,
        LegArea.Hamstring or LegArea.Glute => BackOfTheLeg,
        LegArea.Calf => Calves,
        LegArea.WholeLegs => WholeLegs,
        _ => JointsAndBones,
    };

    // Easy in water or on a mat: what rest still leaves room for.
    private static bool IsGentle(ActivityChoice choice) => choice.Activity is Swimming or Yoga;

    private static readonly ActivityChoice[] Quads = [new(Swimming, LightKick), new(Pilates, CoreOnly), new(Strength, UpperBodyAndCore)];

    private static readonly ActivityChoice[] BackOfTheLeg =
        [new(Swimming, None), new(Cycling, FlatAndEasy), new(Yoga, NoDeepFolds), new(Strength, UpperBodyAndCore)];

    private static readonly ActivityChoice[] Calves =
        [new(Cycling, FlatAndEasy), new(Swimming, NoPushOffs), new(Pilates, CoreOnly), new(Strength, UpperBodyAndCore)];

    private static readonly ActivityChoice[] WholeLegs =
        [new(Swimming, LightKick), new(Pilates, CoreOnly), new(Yoga, Gentle), new(Strength, UpperBodyAndCore)];

    // An unknown place counts among these.
    private static readonly ActivityChoice[] JointsAndBones = [new(Swimming, PainFreeOnly), new(Strength, UpperBodyAndCore)];

    // The hard run is too recent to know what will be sore: easy on the legs, nothing heavy.
    private static readonly ActivityChoice[] NotSore =
        [new(Swimming, None), new(Cycling, EasyGear), new(Yoga, Gentle), new(Pilates, None), new(Strength, UpperBodyAndCore)];

    private static readonly ActivityChoice[] Unrestricted =
        [new(Swimming, None), new(Cycling, None), new(Yoga, None), new(Pilates, None), new(Strength, None)];
}
