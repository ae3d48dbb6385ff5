namespace VoiceRecovery.Core.Tests.Rules;

/// <summary>
/// Writes a report as the words in which it differs from an ordinary one: mild soreness (2) in both thighs, two days after the hard
/// run, everything else in order. A word with a question mark is an answer that is not known.
/// </summary>
public static class Reports
{
    public static readonly LegReport Ordinary = new()
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

    public static LegReport Of(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(Ordinary, (report, word) => With(report, word));

    private static LegReport With(in LegReport report, string word) => word switch
    {
        "ordinary" => report,
        "s?" => report with { Soreness = null },
        "swollen" => report with { Swelling = true },
        "swelling?" => report with { Swelling = null },
        "place?" => report with { Area = null },
        "one" => report with { Side = LegSide.One },
        "side?" => report with { Side = null },
        "day?" => report with { Days = null },
        "stiff" => report with { Function = LegFunction.Limited },
        "lame" => report with { Function = LegFunction.CannotWalk },
        "moves?" => report with { Function = null },
        "tired" => report with { Fatigue = true },
        "tired?" => report with { Fatigue = null },
        "aches" => report with { RestPain = true },
        "aches?" => report with { RestPain = null },
        "worse" => report with { Worsening = true },
        "worse?" => report with { Worsening = null },
        "urgent" => report with { Screen = Screen.Urgent },
        "emergency" => report with { Screen = Screen.Emergency },
        "check?" => report with { Screen = null },
        ['s', .. var rating] when int.TryParse(rating, out var value) => report with { Soreness = Soreness.Of(value) },
        ['d', 'a', 'y', .. var days] when int.TryParse(days, out var value) => report with { Days = DaysSinceHardRun.Of(value) },
        _ when Enum.TryParse<WarningSigns>(word, out var sign) => report with { WarningSigns = report.WarningSigns | sign },
        _ => report with { Area = Enum.Parse<LegArea>(word) },
    };
}
