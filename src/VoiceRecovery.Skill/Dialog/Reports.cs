using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>Adds what was heard to what is known.</summary>
public static class Reports
{
    /// <summary>The conversation with everything that a phrase told.</summary>
    public static Conversation Merge(Conversation conversation, Heard heard)
    {
        var asking = conversation.Asking;
        var report = asking is Question.CheckA or Question.CheckADetail && heard.Answer == PlainAnswer.No
            ? Combine(conversation.Report, KeepBad(conversation.Report, heard.Report))
            : Combine(conversation.Report, heard.Report);
        report = report with { WarningSigns = report.WarningSigns & ~heard.Withdrawn };
        if (asking is Question.CheckA or Question.CheckADetail or Question.CheckB or Question.CheckBDetail && heard.Report.Area == LegArea.WholeLegs)
        {
            // "No, my legs are not numb" answers the check; it says nothing new of where it is sore.
            report = report with { Area = conversation.Report.Area ?? report.Area, OtherArea = conversation.Report.OtherArea, Side = conversation.Report.Side ?? report.Side };
        }

        if (heard.TookPainkillers && heard.Report.Soreness is null && report.Soreness is { } masked)
        {
            report = report with { Soreness = Soreness.AfterPainkiller(masked) };
        }

        if (asking is Question.CheckB or Question.CheckBDetail && heard.Report.WarningSigns != WarningSigns.None)
        {
            report = report with { Screen = RedFlags.Worse(report.Screen, heard.Report.WarningSigns) };
        }

        // What was asked and could not be said is given up by the interview, which says so.
        var unanswerable = conversation.Unanswerable | (heard.Unsure & ~Interview.PartOf(asking)) | NotNamed(asking, heard) | Masked(heard);
        return conversation with { Report = report, Unanswerable = unanswerable & ~Conversation.Known(report) };
    }

    private static LegReport Combine(in LegReport known, in LegReport heard) => new()
    {
        Soreness = heard.Soreness ?? known.Soreness,
        Swelling = heard.Swelling ?? known.Swelling,
        Area = heard.Area ?? known.Area,
        OtherArea = heard.Area is null ? known.OtherArea : heard.OtherArea,
        Side = heard.Side ?? known.Side,
        Days = heard.Days ?? known.Days,
        Function = heard.Function ?? known.Function,
        Fatigue = heard.Fatigue ?? known.Fatigue,
        RestPain = heard.RestPain ?? known.RestPain,
        Worsening = heard.Worsening ?? known.Worsening,
        Screen = heard.Screen ?? known.Screen,
        WarningSigns = heard.WarningSigns | known.WarningSigns,
    };

    // "No" to check A answers what was not said yet; it does not take back what was.
    private static LegReport KeepBad(in LegReport known, in LegReport heard) => heard with
    {
        Function = Worse(known.Function, heard.Function),
        Fatigue = known.Fatigue == true ? true : heard.Fatigue,
        RestPain = known.RestPain == true ? true : heard.RestPain,
        Worsening = known.Worsening == true ? true : heard.Worsening,
    };

    private static LegFunction? Worse(LegFunction? known, LegFunction? heard) =>
        known is null || heard > known ? heard : known;

    // Whoever names one part of check A has been asked for the others too: they are not asked again, and stay unknown.
    private static ReportParts NotNamed(Question asking, Heard heard)
    {
        var report = heard.Report;
        var namedOne = report.Function > LegFunction.Normal || report.Fatigue == true || report.RestPain == true || report.Worsening == true;
        return asking is Question.CheckA or Question.CheckADetail && namedOne ? Interview.CheckA : ReportParts.None;
    }

    private static ReportParts Masked(Heard heard) =>
        heard.TookPainkillers && heard.Report.Soreness is null ? ReportParts.Soreness : ReportParts.None;
}
