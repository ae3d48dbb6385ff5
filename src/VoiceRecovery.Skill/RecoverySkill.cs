using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Speech;

namespace VoiceRecovery.Skill;

/// <summary>The skill: a request in, a response out. It keeps nothing between requests.</summary>
public sealed class RecoverySkill(TimeProvider time)
{
    private static readonly SkillResponse Silence = new();

    /// <summary>Answers one request of Alexa. Requests that must not be answered with speech get an empty response.</summary>
    public ValueTask<SkillResponse> AnswerAsync(SkillRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(request.Request switch
        {
            LaunchRequest => Speaker.Speak(LaunchHandler.Handle(), request),
            IntentRequest intent => Speaker.Speak(Handle(intent.Intent, ConversationJson.Read(request.Session?.Attributes)), request),
            _ => Silence,
        });
    }

    /// <summary>What to say when answering failed. The session ends; nothing of the failure is told.</summary>
    public static SkillResponse Apology(string? locale) => Speaker.Apologise(locale);

    private Turn Handle(Intent intent, Conversation conversation)
    {
        var heard = Hear(intent, new ListeningContext(conversation.Asking, Today: null, time.GetUtcNow()));

        // Warning signs win over whatever was asked.
        return HasNewSign(conversation, heard)
            ? Interview.Continue(conversation, heard)
            : IntentTable.Find(intent.Name)(conversation, heard, intent);
    }

    private static Heard Hear(Intent intent, ListeningContext context) => intent.Name switch
    {
        IntentNames.Yes => Listener.Hear("yes", context),
        IntentNames.No => Listener.Hear("no", context),
        IntentNames.Unsure => Listener.Hear("not sure", context),
        _ => Listener.Hear(string.Join(", ", intent.Slots.Values.Select(slot => slot.Value)), context),
    };

    private static bool HasNewSign(Conversation conversation, Heard heard) =>
        (heard.Report.WarningSigns & ~conversation.Report.WarningSigns) != WarningSigns.None;
}
