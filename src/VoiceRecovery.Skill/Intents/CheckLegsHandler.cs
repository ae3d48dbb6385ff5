using VoiceRecovery.Alexa;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Intents;

/// <summary>"May I run today?", in one breath or step by step, by slots or in free words.</summary>
internal static class CheckLegsHandler
{
    public static Turn Handle(Conversation conversation, Heard heard, Intent intent) => Interview.Continue(conversation, heard);
}
