using VoiceRecovery.Alexa;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Intents;

/// <summary>The skill is opened: a greeting, and one question that takes a rating or a question.</summary>
internal static class LaunchHandler
{
    public static Turn Handle() => Interview.GoOn(Conversation.Fresh, new Act.Greet());
}

/// <summary>"Help": what can be said, then the open question.</summary>
internal static class HelpHandler
{
    public static Turn Handle(Conversation conversation, Heard heard, Intent intent) =>
        FollowUps.Close(conversation, conversation.Advised ? Offer.Anything : Offer.Check, new Act.Help());
}

/// <summary>"Start over": forgets everything and begins the check again.</summary>
internal static class StartOverHandler
{
    public static Turn Handle(Conversation conversation, Heard heard, Intent intent) =>
        Interview.GoOn(Conversation.Fresh, new Act.StartOver());
}

/// <summary>"Stop", "cancel", "go home": ends the session.</summary>
internal static class GoodbyeHandler
{
    public static Turn Handle(Conversation conversation, Heard heard, Intent intent) => new(conversation, new Act.Goodbye());
}
