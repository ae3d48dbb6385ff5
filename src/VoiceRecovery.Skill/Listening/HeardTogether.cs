using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Puts together what was heard in several places of one turn: of two values the more cautious.</summary>
internal static class HeardTogether
{
    public static Heard Of(Heard one, Heard other)
    {
        var report = Of(one.Report, other.Report);
        var took = one.TookPainkillers || other.TookPainkillers;
        return new Heard
        {
            Report = report,
            Unsure = (one.Unsure | other.Unsure) & ~HeardParts.Of(report),
            Corrected = one.Corrected | other.Corrected,
            Named = one.Named | other.Named,
            IsRunNamed = one.IsRunNamed || other.IsRunNamed,
            IsRatingNumber = one.IsRatingNumber || other.IsRatingNumber,
            TakesBack = one.TakesBack || other.TakesBack,
            Answer = Of(one.Answer, other.Answer),
            Asks = one.Asks ?? other.Asks,
            Likely = (one.Likely | other.Likely) & ~report.WarningSigns,
            LikelyStates = (one.LikelyStates | other.LikelyStates) & ~HeardParts.Of(report),
            HasUnexplainedWords = one.HasUnexplainedWords || other.HasUnexplainedWords,
            Utterances = [.. one.Utterances, .. other.Utterances],
            AskedAbout = (one.AskedAbout | other.AskedAbout) & ~report.WarningSigns,
            Others = one.Others | other.Others,
            Withdrawn = (one.Withdrawn | other.Withdrawn) & ~report.WarningSigns,
            TookPainkillers = took,
            IsAboutSomeoneElse = (one.IsAboutSomeoneElse || other.IsAboutSomeoneElse) && HeardParts.Of(report) == ReportParts.None,
        };
    }

    private static LegReport Of(in LegReport one, in LegReport other)
    {
        var (first, second) = (one, other);
        var side = (first.Side, second.Side) switch
        {
            // "My legs" says both only where no side is said.
            ({ } a, { } b) => LegSides.MoreCautious(a, b),
            var (a, b) => a ?? b,
        };
        var together = new LegReport
        {
            Soreness = Higher(one.Soreness, other.Soreness),
            Swelling = Worse(one.Swelling, other.Swelling),
            Side = side,
            Days = Days(one.Days, other.Days),
            Function = Max(one.Function, other.Function),
            Fatigue = Worse(one.Fatigue, other.Fatigue),
            RestPain = Worse(one.RestPain, other.RestPain),
            Worsening = Worse(one.Worsening, other.Worsening),
            Screen = Max(one.Screen, other.Screen),
            WarningSigns = one.WarningSigns | other.WarningSigns,
        };
        foreach (var place in Areas)
        {
            together = Names(one, place) || Names(other, place) ? together.WithArea(place) : together;
        }

        return together;
    }

    private static readonly LegArea[] Areas = [.. Enum.GetValues<LegArea>().Order()];

    private static bool Names(in LegReport report, LegArea place) => report.Area == place || report.OtherArea == place;

    /// <summary>The higher of two ratings that may be missing.</summary>
    public static Soreness? Higher(Soreness? one, Soreness? other) => (one, other) is ({ } a, { } b) ? Soreness.Higher(a, b)
        : one ?? other;

    private static DaysSinceHardRun? Days(DaysSinceHardRun? one, DaysSinceHardRun? other) =>
        (one, other) is ({ } a, { } b) ? DaysSinceHardRun.MoreCautious(a, b) : one ?? other;

    private static bool? Worse(bool? one, bool? other) => one == true || other == true ? true : one ?? other;

    private static T? Max<T>(T? one, T? other)
        where T : struct, IComparable => (one, other) is ({ } a, { } b) ? (a.CompareTo(b) >= 0 ? a : b) : one ?? other;

    // A "not sure" beside a yes or no leaves it unsure.
    private static PlainAnswer Of(PlainAnswer one, PlainAnswer other) =>
        one == PlainAnswer.None || one == other ? other : other == PlainAnswer.None ? one : PlainAnswer.Unsure;
}
