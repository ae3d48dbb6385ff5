using VoiceRecovery.Alexa;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Intents;

/// <summary>"Yes": answers the open question of the check, or accepts what was offered.</summary>
internal static class YesHandler
{
    public static Turn Handle(Conversation conversation, Heard heard, Intent intent) => conversation.Asking != Question.None
        ? Interview.Continue(conversation, heard)
        : FollowUps.Accept(conversation);
}

/// <summary>"No": answers the open question of the check, or declines what was offered: neither of two topics is not goodbye.</summary>
internal static class NoHandler
{
    public static Turn Handle(Conversation conversation, Heard heard, Intent intent) => conversation.Asking != Question.None
        ? Interview.Continue(conversation, heard)
        : conversation.Offer == Offer.Topics
            ? new Turn(conversation with { Offer = Offer.Anything }, new Act.MakeOffer(Offer.Anything))
            : new Turn(conversation, new Act.Goodbye());
}

/// <summary>Words that no intent knows: the open question with an example, or what can be said.</summary>
internal static class FallbackHandler
{
    public static Turn Handle(Conversation conversation, Heard heard, Intent intent) => conversation.Asking != Question.None
        ? Interview.Continue(conversation, heard)
        : FollowUps.Close(conversation, conversation.Advised ? Offer.Anything : Offer.Check, new Act.NotUnderstood());
}
