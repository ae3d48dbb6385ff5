using System.Runtime.InteropServices;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>Something that was probably said: one warning sign, or one state of the body. It is asked for before anything is
/// decided.</summary>
/// <param name="Sign">The sign; none where it is a state.</param>
/// <param name="State">One of swelling, function, fatigue, pain at rest, worsening; none where it is a sign.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Suspicion(WarningSigns Sign, ReportParts State)
{
    /// <summary>The states that can be suspected.</summary>
    public const ReportParts States = ReportParts.Swelling | Interview.CheckA;

    /// <summary>
    /// The most urgent of what is likely and not known, denied or dismissed yet; null for nothing, and beside a sign that was heard for
    /// sure: the last check asks for the others.
    /// </summary>
    public static Suspicion? Of(Conversation conversation, Heard heard)
    {
        var hasHeardSign = (heard.Report.WarningSigns & ~conversation.Report.WarningSigns) != WarningSigns.None;
        var signs = hasHeardSign ? WarningSigns.None
            : heard.Likely & ~(conversation.Report.WarningSigns | heard.Report.WarningSigns | heard.AskedAbout
            | conversation.Dismissed.Sign);
        if (signs != WarningSigns.None)
        {
            return new Suspicion(RedFlags.Each(signs).First(), ReportParts.None);
        }

        var states = hasHeardSign ? ReportParts.None
            : heard.LikelyStates & States & ~(BadStates(conversation.Report) | Conversation.Known(heard.Report)
            | conversation.Dismissed.State);
        return states == ReportParts.None ? null : new Suspicion(WarningSigns.None, states & ~(states - 1));
    }

    /// <summary>The report in which it is so.</summary>
    public LegReport AddTo(in LegReport report) => State switch
    {
        ReportParts.Swelling => report with { Swelling = true },
        ReportParts.Function => report with { Function = report.Function > LegFunction.Limited ? report.Function : LegFunction.Limited },
        ReportParts.Fatigue => report with { Fatigue = true },
        ReportParts.RestPain => report with { RestPain = true },
        ReportParts.Worsening => report with { Worsening = true },
        _ => report with { WarningSigns = report.WarningSigns | Sign },
    };

    private static ReportParts BadStates(in LegReport report) =>
        (report.Swelling == true ? ReportParts.Swelling : ReportParts.None)
        | (report.Function > LegFunction.Normal ? ReportParts.Function : ReportParts.None)
        | (report.Fatigue == true ? ReportParts.Fatigue : ReportParts.None)
        | (report.RestPain == true ? ReportParts.RestPain : ReportParts.None)
        | (report.Worsening == true ? ReportParts.Worsening : ReportParts.None);
}
