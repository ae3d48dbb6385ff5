using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>
/// Adds what was heard to what is known. A part is loosened only by an answer to the question about it or by plain words of
/// correction; whatever else is heard of it counts where it is more cautious (I13, I14). Days have no order of caution: the last ones
/// told count, are said back, and are read back before a run.
/// </summary>
public static class Reports
{
    /// <summary>The conversation with everything that a phrase told.</summary>
    public static Conversation Merge(Conversation conversation, Heard heard)
    {
        var told = Told(conversation, heard);
        var rated = Ratings.Merge(conversation, heard);
        var report = Combine(rated.Report, told, Replaced(conversation.Asking, heard));
        report = report with { WarningSigns = report.WarningSigns & ~heard.Withdrawn };
        if (heard.TookPainkillers && heard.Report.Soreness is null && report.Soreness is { } masked)
        {
            report = report with { Soreness = Soreness.AfterPainkiller(masked) };
        }

        if (conversation.Asking.IsCheckB() && heard.Report.WarningSigns != WarningSigns.None)
        {
            report = report with { Screen = RedFlags.Worse(report.Screen, heard.Report.WarningSigns) };
        }

        // What was asked and could not be said is given up by the interview, which says so.
        var unanswerable = conversation.Unanswerable | (heard.Unsure & ~Interview.PartOf(conversation.Asking))
            | NotNamed(conversation.Asking, heard)
            | Masked(heard);
        return rated with
        {
            Report = report,
            Unanswerable = unanswerable & ~Conversation.Known(report),
            HasUnsettledWords = conversation.HasUnsettledWords || IsUnsettled(conversation, heard),
            NewSigns = report.WarningSigns & ~conversation.Report.WarningSigns,
        };
    }

    // Words at a safety check that nothing heard explains, beside no sign or state of the body that could be them.
    private static bool IsUnsettled(Conversation conversation, Heard heard) =>
        heard.HasUnexplainedWords && (conversation.Asking.IsCheckA() || conversation.Asking.IsCheckB())
            && heard.AskedAbout == WarningSigns.None
            && !TellsOfTrouble(heard);

    /// <summary>Whether a warning sign, swelling or a bad state of the body was heard.</summary>
    internal static bool TellsOfTrouble(Heard heard) =>
        heard.Report.WarningSigns != WarningSigns.None
            || heard.Report is { Function: > LegFunction.Normal } or { Fatigue: true } or { RestPain: true }
            or { Worsening: true } or { Swelling: true };

    // What a phrase tells, without what it cannot mean as an answer to the open question.
    private static LegReport Told(Conversation conversation, Heard heard)
    {
        var asking = conversation.Asking;
        var told = heard.Report;
        if (heard.HasUnexplainedWords && heard.Answer == PlainAnswer.No)
        {
            // A "no" beside words that were not understood clears nothing (I16).
            told = WithoutClearances(told);
        }

        told = IsOfTheHardRun(conversation, heard) ? told : told with { Days = null };

        if (heard is { Answer: PlainAnswer.No, HasUnexplainedWords: false } && AsksForSwelling(conversation))
        {
            told = told with { Swelling = told.Swelling ?? false };
        }

        // "No, my legs are not numb" says nothing new of where it is sore.
        return (asking.IsCheckA() || asking.IsCheckB()) && told.Area == LegArea.WholeLegs
            ? told with { Area = null, OtherArea = null, Side = null }
            : told;
    }

    // Days of something else are not the hard run's (I17): they count as an answer, in words of correction, or with the run named; at the
    // read-back, which a plain yes confirms, not beside a yes.
    private static bool IsOfTheHardRun(Conversation conversation, Heard heard) =>
        conversation.Asking == Question.DaysSinceHardRun || heard.IsRunNamed || heard.Corrected.HasFlag(ReportParts.Days)
            || (conversation.Asking.IsReadBack() && heard.Answer != PlainAnswer.Yes);

    /// <summary>Whether the open question is a part of check A that asks for swelling as well.</summary>
    internal static bool AsksForSwelling(Conversation conversation) =>
        conversation.Asking is Question.CheckA or Question.CheckAFirst && !conversation.IsSettled(ReportParts.Swelling);

    private static LegReport WithoutClearances(in LegReport told) => told with
    {
        Function = told.Function == LegFunction.Normal ? null : told.Function,
        Fatigue = told.Fatigue == true ? true : null,
        RestPain = told.RestPain == true ? true : null,
        Worsening = told.Worsening == true ? true : null,
        Screen = told.Screen == Screen.Clear ? null : told.Screen,
    };

    // The parts whose new value replaces the known one. "No" to check A answers what was not said yet; it takes nothing back.
    private static ReportParts Replaced(Question asking, Heard heard)
    {
        var asked = asking.IsReadBack() ? ~ReportParts.None : Interview.PartOf(asking);
        return heard.Corrected | (asking.IsCheckA() && heard.Answer == PlainAnswer.No ? ReportParts.None : asked);
    }

    private static LegReport Combine(in LegReport known, in LegReport told, ReportParts replaced) => new LegReport
    {
        Soreness = known.Soreness,
        Swelling = Later(known.Swelling, told.Swelling, replaced.HasFlag(ReportParts.Swelling), Worse),
        Side = Later(known.Side, told.Side, replaced.HasFlag(ReportParts.Side), LegSides.MoreCautious),
        Days = told.Days ?? known.Days,
        Function = Later(known.Function, told.Function, replaced.HasFlag(ReportParts.Function), Worse),
        Fatigue = Later(known.Fatigue, told.Fatigue, replaced.HasFlag(ReportParts.Fatigue), Worse),
        RestPain = Later(known.RestPain, told.RestPain, replaced.HasFlag(ReportParts.RestPain), Worse),
        Worsening = Later(known.Worsening, told.Worsening, replaced.HasFlag(ReportParts.Worsening), Worse),
        Screen = told.Screen ?? known.Screen,
        WarningSigns = told.WarningSigns | known.WarningSigns,
    }.WithAreas(known, told, replaced.HasFlag(ReportParts.Area));

    private static LegReport WithAreas(this LegReport report, in LegReport known, in LegReport told, bool replaces)
    {
        // "Sorry, both legs" tells the side, and takes no place back.
        LegArea?[] places = replaces && told.Area is not (null or LegArea.WholeLegs)
            ? [told.Area, told.OtherArea]
            : [known.Area, known.OtherArea, told.Area, told.OtherArea];
        return places.OfType<LegArea>().Aggregate(report, (sofar, place) => sofar.WithArea(place));
    }

    private static T? Later<T>(T? known, T? told, bool replaces, Func<T, T, T> moreCautious)
        where T : struct =>
        (known, told) is ({ } one, { } other) && !replaces ? moreCautious(one, other) : told ?? known;

    private static bool Worse(bool one, bool other) => one || other;

    private static LegFunction Worse(LegFunction one, LegFunction other) => one > other ? one : other;

    // A runner who names one part of check A has been asked for the others too: they are not asked again, and stay unknown.
    private static ReportParts NotNamed(Question asking, Heard heard)
    {
        var report = heard.Report;
        var namedOne = report.Function > LegFunction.Normal || report.Fatigue == true || report.RestPain == true
            || report.Worsening == true;
        return asking.IsCheckA() && namedOne ? Interview.CheckA | ReportParts.Swelling : ReportParts.None;
    }

    private static ReportParts Masked(Heard heard) =>
        heard.TookPainkillers && heard.Report.Soreness is null ? ReportParts.Soreness : ReportParts.None;
}
