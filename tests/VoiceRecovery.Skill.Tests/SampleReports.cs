using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Tests;

/// <summary>Reports that lead to each level, for tests of what is said about them.</summary>
internal static class SampleReports
{
    /// <summary>Mild soreness in both thighs, two days on, all checks clear.</summary>
    public static LegReport Mild { get; } = new()
    {
        Soreness = Soreness.Of(2),
        Swelling = false,
        Area = LegArea.Thigh,
        Side = LegSide.Both,
        Days = DaysSinceHardRun.Of(2),
        Function = LegFunction.Normal,
        Fatigue = false,
        RestPain = false,
        Worsening = false,
        Screen = Screen.Clear,
    };

    /// <summary>Reports that between them set every rule's reason, by what is particular about them.</summary>
    public static IReadOnlyDictionary<string, LegReport> All { get; } = Build();

    /// <summary>A conversation in which the advice on a report was given.</summary>
    public static Conversation Advised(LegReport report) => new()
    {
        Report = report,
        Unanswerable = ~Conversation.Known(report),
        Advised = true,
        Confirmed = report,
    };

    private static Dictionary<string, LegReport> Build()
    {
        var reports = new Dictionary<string, LegReport>(StringComparer.Ordinal)
        {
            ["not sore"] = Mild with { Soreness = Soreness.Of(0) },
            ["not sore, ran yesterday"] = Mild with { Soreness = Soreness.Of(0), Days = DaysSinceHardRun.Of(1) },
            ["not sore, days unknown"] = Mild with { Soreness = Soreness.Of(0), Days = null },
            ["mild"] = Mild,
            ["mild, days unknown"] = Mild with { Days = null },
            ["mild, ran today"] = Mild with { Days = DaysSinceHardRun.Of(0) },
            ["mild, day six"] = Mild with { Days = DaysSinceHardRun.Of(6) },
            ["mild, day eight"] = Mild with { Days = DaysSinceHardRun.Of(8) },
            ["mild, one side"] = Mild with { Side = LegSide.One },
            ["mild, side unknown"] = Mild with { Side = null },
            ["mild, both knees"] = Mild with { Area = LegArea.Knee },
            ["mild, one knee"] = Mild with { Area = LegArea.Knee, Side = LegSide.One },
            ["mild, place unknown"] = Mild with { Area = null },
            ["mild, groin on one side"] = Mild with { Area = LegArea.Groin, Side = LegSide.One },
            ["moderate knee on one side"] = Mild with { Soreness = Soreness.Of(4), Area = LegArea.Knee, Side = LegSide.One },
            ["moderate, one thigh"] = Mild with { Soreness = Soreness.Of(4), Side = LegSide.One },
            ["six"] = Mild with { Soreness = Soreness.Of(6) },
            ["six on one side"] = Mild with { Soreness = Soreness.Of(6), Side = LegSide.One },
            ["seven"] = Mild with { Soreness = Soreness.Of(7) },
            ["ten"] = Mild with { Soreness = Soreness.Of(10) },
            ["no rating"] = Mild with { Soreness = null },
            ["four, days unknown"] = Mild with { Soreness = Soreness.Of(4), Days = null },
            ["swollen thighs"] = Mild with { Swelling = true },
            ["swollen thighs, severe"] = Mild with { Swelling = true, Soreness = Soreness.Of(8) },
            ["swollen calves"] = Mild with { Swelling = true, Area = LegArea.Calf },
            ["swollen knees"] = Mild with { Swelling = true, Area = LegArea.Knee },
            ["swollen, one side"] = Mild with { Swelling = true, Side = LegSide.One },
            ["swollen, place unknown"] = Mild with { Swelling = true, Area = null },
            ["swelling unknown"] = Mild with { Swelling = null },
            ["swelling unknown, one calf"] = Mild with { Swelling = null, Area = LegArea.Calf, Side = LegSide.One },
            ["cannot walk"] = Mild with { Function = LegFunction.CannotWalk },
            ["stiff"] = Mild with { Function = LegFunction.Limited },
            ["worn out"] = Mild with { Fatigue = true },
            ["rest pain"] = Mild with { RestPain = true },
            ["rest pain, one side"] = Mild with { RestPain = true, Side = LegSide.One },
            ["rest pain unknown"] = Mild with { RestPain = null },
            ["worse on day two"] = Mild with { Worsening = true },
            ["worse on day four"] = Mild with { Worsening = true, Days = DaysSinceHardRun.Of(4) },
            ["check A unknown"] = Mild with { Function = null, Fatigue = null, RestPain = null, Worsening = null },
            ["check B unknown"] = Mild with { Screen = null },
            ["nothing known"] = default,
        };
        foreach (var area in Enum.GetValues<LegArea>())
        {
            reports[$"four, {area}"] = Mild with { Soreness = Soreness.Of(4), Area = area };
        }

        foreach (var flag in RedFlags.All)
        {
            reports[$"sign: {flag.Sign}"] = Mild with { WarningSigns = flag.Sign };
        }

        reports["sign without a name"] = Mild with { Screen = Screen.Urgent };
        return reports;
    }
}
