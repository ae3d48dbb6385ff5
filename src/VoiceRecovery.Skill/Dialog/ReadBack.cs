using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>
/// What was understood is read back before any run is advised (I15). Only a plain yes confirms it; a value corrects it; anything else
/// opens what is in doubt, and a second doubt ends in the more cautious advice.
/// </summary>
internal static class ReadBack
{
    /// <summary>Goes on after an answer to the read-back, or to the question what is wrong with it.</summary>
    public static Turn Answer(Conversation before, Conversation merged, Heard heard)
    {
        if (merged.Report != before.Report || merged.Unanswerable != before.Unanswerable)
        {
            return Interview.GoOn(merged, Act.Echo.Of(before, merged));
        }

        if (IsPlainYes(before, heard))
        {
            return Interview.GoOn(merged with { Confirmed = merged.Report });
        }

        if (heard.Named != ReportParts.None)
        {
            return Interview.GoOn(Reopen(merged, heard.Named));
        }

        return before switch
        {
            { AskedAgain: true } => Interview.GoOn(GiveUp(merged), new Act.PlaySafe(Question.ReadBack)),
            { Asking: Question.ReadBack } => Interview.Ask(merged, Question.ReadBackDetail, again: false),
            _ => Interview.Ask(merged, Question.ReadBack, again: true),
        };
    }

    private static bool IsPlainYes(Conversation before, Heard heard) =>
        before.Asking == Question.ReadBack && heard is { Answer: PlainAnswer.Yes, HasUnexplainedWords: false, IsAboutSomeoneElse: false }
            && heard.Unsure == ReportParts.None && heard.AskedAbout == WarningSigns.None;

    private static Conversation Reopen(Conversation conversation, ReportParts parts)
    {
        var report = conversation.Report;
        bool Is(ReportParts part) => (parts & part) != ReportParts.None;
        return conversation with
        {
            Unanswerable = conversation.Unanswerable & ~parts,
            Report = report with
            {
                Soreness = Is(ReportParts.Soreness) ? null : report.Soreness,
                Swelling = Is(ReportParts.Swelling) ? null : report.Swelling,
                Area = Is(ReportParts.Area) ? null : report.Area,
                OtherArea = Is(ReportParts.Area) ? null : report.OtherArea,
                Side = Is(ReportParts.Side) ? null : report.Side,
                Days = Is(ReportParts.Days) ? null : report.Days,
                Function = Is(Interview.CheckA) ? null : report.Function,
                Fatigue = Is(Interview.CheckA) ? null : report.Fatigue,
                RestPain = Is(Interview.CheckA) ? null : report.RestPain,
                Worsening = Is(Interview.CheckA) ? null : report.Worsening,
                Screen = Is(ReportParts.Screen) ? null : report.Screen,
            },
        };
    }

    // The runner did not say that the safety check is right, so it counts as not answered (R7).
    private static Conversation GiveUp(Conversation conversation) => conversation with
    {
        Report = conversation.Report with { Screen = null },
        Unanswerable = conversation.Unanswerable | ReportParts.Screen,
    };
}
