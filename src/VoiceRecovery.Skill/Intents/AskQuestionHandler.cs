using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Questions;

namespace VoiceRecovery.Skill.Intents;

/// <summary>A question in words that no topic's intent knows.</summary>
internal static class AskQuestionHandler
{
    public static Turn Handle(Conversation conversation, Heard heard, Intent intent) =>
        heard.Asks switch
        {
            Finding.Sure sure => FollowUps.Answer(conversation, sure.Topic),
            Finding.AboutAdvice about => About(conversation, about.FollowUp),
            Finding.AskForCheck => Interview.Continue(conversation, heard),
            Finding.Unsure or Finding.Nothing or Finding.OutOfScope { Subject: OutOfScopeSubject.Other } when TellsSomething(conversation,
                heard) =>
                Interview.Continue(conversation, heard),
            Finding.Unsure unsure => FollowUps.Suggest(conversation, unsure.First, unsure.Second),
            Finding.OutOfScope outOfScope => Close(conversation, new Act.OutOfScope(outOfScope.Subject)),
            _ => Close(conversation, new Act.DontKnow(TopicId.RecoveryTime, TopicId.WhenToRest)),
        };

    private static Turn About(Conversation conversation, FollowUp followUp) => followUp switch
    {
        FollowUp.Alternatives when !conversation.Advised => FollowUps.Answer(conversation, TopicId.CrossTraining),
        FollowUp.NextDays => FollowUps.On(conversation, FollowUps.NextDaysToTell(conversation)),
        _ => FollowUps.On(conversation, followUp),
    };

    private static Turn Close(Conversation conversation, Act act) =>
        FollowUps.Close(conversation, conversation.Advised ? Offer.Anything : Offer.Check, act);

    // "Can I run with a sore knee", and "what about a four" where a rating was asked, are for the check.
    private static bool TellsSomething(Conversation conversation, Heard heard) =>
        Conversation.Known(heard.Report) != ReportParts.None
        || (conversation.Asking != Question.None && heard.Answer != PlainAnswer.None);
}
