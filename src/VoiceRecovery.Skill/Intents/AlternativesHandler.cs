using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Intents;

/// <summary>"What else can I do?", or "what about cycling?".</summary>
internal static class AlternativesHandler
{
    public static Turn Handle(Conversation conversation, Heard heard, Intent intent)
    {
        var ids = intent.Slot(SlotNames.Activity)?.ResolvedIds() ?? [];
        return ids is [var id] && Words.Find<Activity>(id) is { } activity
            ? FollowUps.Judge(conversation, activity)
            : conversation.Advised
                ? FollowUps.On(conversation, FollowUp.Alternatives)
                : FollowUps.Answer(conversation, TopicId.CrossTraining);
    }
}
