using VoiceRecovery.Alexa;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Intents;

/// <summary>"I don't know", "sort of": no answer to a check, and no acceptance of an offer.</summary>
internal static class UnsureHandler
{
    public static Turn Handle(Conversation conversation, Heard heard, Intent intent) => conversation.Asking != Question.None
        ? Interview.Continue(conversation, heard)
        : FollowUps.Close(conversation, conversation.Advised ? Offer.Anything : Offer.Check, new Act.Help());
}
