using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Questions;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>
/// Words that were not understood where a warning sign could have been told. A "no" to lists that may not name them clears nothing
/// (I16): before a run the runner is asked whether they told of more than soreness, and anything but a plain no leaves the last check
/// open.
/// </summary>
internal static class Unheard
{
    /// <summary>The turn after the question whether they told of more than soreness.</summary>
    public static Turn Answer(Conversation before, Conversation merged, Heard heard)
    {
        var settled = merged with { HasUnsettledWords = false };
        return heard is { Answer: PlainAnswer.No, HasUnexplainedWords: false } || merged.Report.WarningSigns != before.Report.WarningSigns
            ? Interview.GoOn(settled, Act.Echo.Of(before, settled))
            : Interview.GoOn(Reopened(settled) with { Unanswerable = settled.Unanswerable | ReportParts.Screen },
                new Act.PlaySafe(Question.Unheard));
    }

    /// <summary>A statement after leave to run that told nothing that was understood withdraws it, and the last check is read again; null
    /// otherwise.</summary>
    public static Turn? AfterLeave(Conversation before, Conversation merged, Heard heard) =>
        (heard.HasUnexplainedWords || TellsNothing(before, merged, heard)) && before is { Asking: Question.None, Advice.AllowsRun: true }
            && !Reports.TellsOfTrouble(heard)
            ? Interview.Ask(Reopened(merged) with { HasUnsettledWords = true }, Question.CheckBFirst, again: false)
            : null;

    // Words that were not understood; asking whether to run is none of them.
    private static bool TellsNothing(Conversation before, Conversation merged, Heard heard) =>
        heard is { Answer: PlainAnswer.None, Asks: not (null or Finding.AskForCheck) } && merged.Report == before.Report;

    private static Conversation Reopened(Conversation conversation) => conversation with
    {
        Report = conversation.Report with { Screen = null },
        Confirmed = null,
    };
}
