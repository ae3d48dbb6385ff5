using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Questions;

namespace VoiceRecovery.Skill.Intents;

/// <summary>"May I run today?", in one breath or step by step, by slots or in free words. A question that comes as a statement is answered
/// as one.</summary>
internal static class CheckLegsHandler
{
    public static Turn Handle(Conversation conversation, Heard heard, Intent intent) => AsksOnly(conversation, heard)
        ? AskQuestionHandler.Handle(conversation, heard, intent)
        : Interview.Continue(conversation, heard);

    // No runner asks about advice before there is any.
    private static bool AsksOnly(Conversation conversation, Heard heard) =>
        heard is { Answer: PlainAnswer.None, Asks: Finding.Sure or Finding.Unsure or Finding.OutOfScope or Finding.AboutAdvice }
            && (conversation.Advised || heard.Asks is not Finding.AboutAdvice)
            && TellsAtMostOfLegs(conversation, heard) && heard.Unsure == ReportParts.None && heard.Named == ReportParts.None
            && !heard.TookPainkillers;

    // "Will pilates help for sore legs" names legs and reports no place, unless it was asked for.
    private static bool TellsAtMostOfLegs(Conversation conversation, Heard heard)
    {
        var told = Conversation.Known(heard.Report);
        return told == ReportParts.None || (heard.Report is { Area: LegArea.WholeLegs, OtherArea: null }
            && (told & ~(ReportParts.Area | ReportParts.Side)) == ReportParts.None
            && (told & Interview.PartOf(conversation.Asking)) == ReportParts.None);
    }
}
