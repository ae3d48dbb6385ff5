using static VoiceRecovery.Core.AdviceLevel;
using static VoiceRecovery.Core.RuleId;

namespace VoiceRecovery.Core;

/// <summary>
/// The whole decision, one row per rule: every rule sets a floor, the highest floor that applies is the advice, no rule lowers another.
/// </summary>
public static class RuleTable
{
    private static readonly RuleCondition Always = static (in LegReport _) => true;

    /// <summary>The rules that advice is given with.</summary>
    public static IReadOnlyList<Rule> Standard { get; } = Build(Thresholds.Standard);

    /// <summary>The same, the rules that ask for most caution first.</summary>
    internal static readonly Rule[] MostCautiousFirst = [.. Standard.OrderByDescending(rule => rule.Level)];

    /// <summary>A rule of the standard table.</summary>
    public static Rule Find(RuleId id) => Standard[(int)id];

    /// <summary>The table with given thresholds, in the order of the ids.</summary>
    public static IReadOnlyList<Rule> Build(Thresholds t) => [.. Clinical(t), .. Rests(t), .. Eases(t)];

    // "r" is the report. Where a row says "not ruled out", "unknown" counts like "yes".
    private static Rule[] Clinical(Thresholds t) =>
    [
        new(E1, Emergency, "any emergency sign",
            (in r) => r.EffectiveScreen == Screen.Emergency,
            [], ["E7", "E8", "E10", "E15", "E16", "E17", "E18", "E20", "E21"]),

        new(U1, SeeClinician, "any urgent sign",
            (in r) => r.EffectiveScreen == Screen.Urgent,
            [], ["E9", "E11", "E13", "E14", "E16", "E17", "E19", "E22"])
        {
            Today = (in r) => !IsQuietBonePain(r),
            TodayCondition = "unless the only sign is one exact sore spot on bone, without a limp or pain at rest or at night",
        },
        new(U2, SeeClinician, "cannot walk normally",
            (in r) => r.Function == LegFunction.CannotWalk,
            ["S1-45c"], ["E15"])
        { Today = Always, TodayCondition = "always" },
        new(U3, SeeClinician, "swelling, one side or side unknown",
            (in r) => r.Swelling == true && r.IsOneSided,
            ["S1-19a"], ["E9"])
        { Today = Always, TodayCondition = "always" },
        new(U4, SeeClinician, "swelling of calf, joint, bone, tendon or groin, or place unknown",
            (in r) => r.Swelling == true && r.Group != AreaGroup.Thigh,
            ["S1-19a"], ["E9", "E19"])
        { Today = Always, TodayCondition = "always" },
        new(U5, SeeClinician, $"swelling and soreness {t.SevereSoreness} or more",
            (in r) => r.Swelling == true && r.EffectiveSoreness >= t.SevereSoreness,
            ["S1-19a", "S1-18b"], ["E8"])
        { Today = Always, TodayCondition = "always" },
        new(U6, SeeClinician, "swelling unknown, sore calf on one side or side unknown",
            (in r) => r.Swelling is null && r.Group == AreaGroup.Calf && r.IsOneSided && r.IsSore,
            ["S1-19a"], ["E9"])
        { Today = Always, TodayCondition = "always" },

        new(C1, SeeClinician, $"soreness {t.SevereSoreness} or more",
            (in r) => r.EffectiveSoreness >= t.SevereSoreness,
            ["S1-04", "S1-18a", "S1-18b", "S1-43d", "S1-45a"], ["E3"])
        {
            Today = (in r) => r.EffectiveSoreness >= t.WorstSoreness,
            TodayCondition = $"soreness {t.WorstSoreness} or more",
        },
        new(C2, SeeClinician, "pain at rest or at night",
            (in r) => r.RestPain == true,
            ["S1-43e", "S1-43f"], ["E2", "E11", "E12"])
        {
            Today = (in r) => r.IsOneSided || !r.IsMuscle,
            TodayCondition = "one side or side unknown, or not a muscle area",
        },
        new(C3, SeeClinician, $"sore groin or deep hip, and one side or side unknown or soreness {t.ModerateSoreness} or more",
            (in r) => r.Group == AreaGroup.Groin && r.IsSore && (r.IsOneSided || r.EffectiveSoreness >= t.ModerateSoreness),
            ["S1-43c"], ["E12"]),
        new(C4, SeeClinician,
            $"soreness {t.ModerateSoreness} or more after {t.ModerateSorenessTooLong} days or more, "
                + $"or any after {t.AnySorenessTooLong} or more",
            (in r) => (r.EffectiveSoreness >= t.ModerateSoreness && r.Days?.Value >= t.ModerateSorenessTooLong)
                || (r.IsSore && r.Days?.Value >= t.AnySorenessTooLong),
            ["S1-40c", "S1-45b"], ["E1"]),
        new(C5, SeeClinician, $"soreness rated {t.HighOneSidedSoreness} or more, one side or side unknown",
            (in r) => r.IsOneSided && r.Soreness?.Value >= t.HighOneSidedSoreness,
            ["S1-43a", "S1-43c", "S1-43d"], ["E2"]),
        new(C6, SeeClinician, $"joint, bone or tendon, one side or side unknown, soreness {t.ModerateSoreness} or more",
            (in r) => r.Group == AreaGroup.JointBoneTendon && r.IsOneSided && r.EffectiveSoreness >= t.ModerateSoreness,
            ["S1-43c"], ["E11"]),
        new(C7, SeeClinician, $"sore, getting worse, and {t.PeakIsOver} days or more or days unknown",
            (in r) => r.Worsening == true && r.IsSore && (r.Days is null || r.Days.Value.Value >= t.PeakIsOver),
            ["S1-45b"], ["E1", "E2"]),
    ];

    private static Rule[] Rests(Thresholds t) =>
    [
        new(R1, Rest, "swelling not ruled out",
            (in r) => r.Swelling != false,
            ["S1-19a", "S1-19b"], ["E9"]),
        new(R2, Rest, "cannot move comfortably, or unknown",
            (in r) => r.Function is null or LegFunction.Limited,
            ["S1-10", "S1-20", "S1-23b", "S2-04"], ["E1", "E4"]),
        new(R3, Rest, "worn out, or unknown",
            (in r) => r.Fatigue != false,
            ["S1-21", "S2-13b"], ["E6"]),
        new(R4, Rest, $"soreness {t.HighSoreness} or more, or unknown",
            (in r) => r.Soreness is null || r.EffectiveSoreness >= t.HighSoreness,
            ["S2-12", "S2-17"], ["E3"]),
        new(R5, Rest, $"soreness {t.ModerateSoreness} or more, one side or side unknown",
            (in r) => r.IsOneSided && r.EffectiveSoreness >= t.ModerateSoreness,
            ["S1-43a"], ["E2"]),
        new(R6, Rest,
            $"sore, not a muscle area or place unknown, and one side or side unknown or soreness {t.ModerateSoreness} or more",
            (in r) => !r.IsMuscle && r.IsSore && (r.IsOneSided || r.EffectiveSoreness >= t.ModerateSoreness),
            ["S1-43c"], ["E11"]),
        new(R7, Rest, "the last safety check was not answered",
            (in r) => r.EffectiveScreen is null,
            [], []),
        new(R8, Rest, "sore, and getting worse not ruled out",
            (in r) => r.Worsening != false && r.IsSore,
            ["S1-28b"], ["E2"]),
        new(R9, Rest, "sore, and pain at rest or at night unknown",
            (in r) => r.RestPain is null && r.IsSore,
            ["S1-43e"], ["E2"]),
        new(R10, Rest, $"soreness {t.ModerateSoreness} or more, days unknown",
            (in r) => r.EffectiveSoreness >= t.ModerateSoreness && r.Days is null,
            ["S2-03"], ["E1"]),
    ];

    private static Rule[] Eases(Thresholds t) =>
    [
        new(X1, CrossTrain, $"soreness {t.ModerateSoreness} or more",
            (in r) => r.EffectiveSoreness >= t.ModerateSoreness,
            ["S1-23a", "S1-32a", "S2-19"], ["E3"]),
        new(X2, CrossTrain, "sore, one side or side unknown",
            (in r) => r.IsSore && r.IsOneSided,
            ["S1-43a"], ["E2"]),
        new(X3, CrossTrain, "sore, not a muscle area or place unknown",
            (in r) => r.IsSore && !r.IsMuscle,
            ["S1-38"], ["E11"]),
        new(X4, CrossTrain, $"sore, and days {t.StillBuilding} or less, {t.LongerThanUsual} or more, or unknown",
            (in r) => r.IsSore && (r.Days is not { } days || days.Value <= t.StillBuilding || days.Value >= t.LongerThanUsual),
            ["S1-40b", "S2-03"], ["E1"]),

        new(Z1, EasyRun, "sore",
            (in r) => r.IsSore,
            ["S1-23a", "S1-23c", "S1-24", "S1-39a", "S2-18b"], ["E3", "E4"]),
        new(Z2, EasyRun, $"days {t.MayStillCome} or less, or unknown",
            (in r) => r.Days is not { } days || days.Value <= t.MayStillCome,
            ["S2-03"], ["E1"]),

        new(Z3, RunAsPlanned, $"no soreness, and days more than {t.MayStillCome}",
            (in r) => !r.IsSore && r.Days?.Value > t.MayStillCome,
            ["S2-13a", "S2-20"], []),
    ];

    private static bool IsQuietBonePain(in LegReport r) =>
        r.WarningSigns == WarningSigns.PinpointBonePain && r.Function == LegFunction.Normal && r.RestPain == false;
}
