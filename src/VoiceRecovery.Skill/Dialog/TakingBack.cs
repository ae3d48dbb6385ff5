using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>
/// A warning sign that was heard by mistake is taken back by words that say so: "I was only asking", "I don't have that". An
/// emergency sign is asked about once, and only a plain no takes it back.
/// </summary>
internal static class TakingBack
{
    /// <summary>The turn after words that take something back; null when there is nothing to take back.</summary>
    public static Turn? Handle(Conversation conversation, Heard heard) => conversation.NewSigns switch
    {
        _ when !heard.TakesBack || heard.Report.WarningSigns != WarningSigns.None => null,

        // "No, I don't have any of those" answers the list that is open.
        _ when conversation.Asking.IsCheckB() && heard.Answer == PlainAnswer.No => null,
        WarningSigns.None => null,
        var signs when (signs & RedFlags.EmergencySigns) != WarningSigns.None =>
            Interview.Ask(conversation, Question.EmergencySign, again: false),
        _ => Interview.GoOn(Without(conversation)),
    };

    /// <summary>The turn after the answer to whether the runner has the emergency sign.</summary>
    public static Turn Answer(Conversation before, Conversation merged, Heard heard) =>
        heard is { Answer: PlainAnswer.No, HasUnexplainedWords: false } && merged.Report.WarningSigns == before.Report.WarningSigns
            ? Interview.GoOn(Without(before))
            : Interview.Advise(merged);

    // The last check is asked again: what it found was the sign.
    private static Conversation Without(Conversation conversation) => conversation with
    {
        Report = conversation.Report with { WarningSigns = conversation.Report.WarningSigns & ~conversation.NewSigns, Screen = null },
        Unanswerable = conversation.Unanswerable & ~ReportParts.Screen,
        NewSigns = WarningSigns.None,
        Advised = false,
        Asking = Question.None,
    };
}
