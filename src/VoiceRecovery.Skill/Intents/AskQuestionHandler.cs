using VoiceRecovery.Alexa;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Intents;

/// <summary>A question in words that no topic's intent knows.</summary>
internal static class AskQuestionHandler
{
    public static Turn Handle(Conversation conversation, Heard heard, Intent intent) =>
        FollowUps.Close(conversation, conversation.Advised ? Offer.Anything : Offer.Check, new Act.DontKnow());
}
