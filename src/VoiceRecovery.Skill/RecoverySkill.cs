using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Speech;

namespace VoiceRecovery.Skill;

/// <summary>The skill: a request in, a response out. It keeps nothing between requests.</summary>
public sealed class RecoverySkill(TimeProvider time, DeviceTimeZones timeZones, ResponseGuard guard)
{
    private static readonly SkillResponse Silence = new();

    /// <summary>Answers one request of Alexa. Requests that must not be answered with speech get an empty response.</summary>
    public async ValueTask<SkillResponse> AnswerAsync(SkillRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return guard.Check(request, request.Request switch
        {
            LaunchRequest => Speaker.Speak(LaunchHandler.Handle(), request),
            IntentRequest spoken => await AnswerAsync(request, spoken.Intent, cancellationToken),
            // A touch does what its words would; one that is not ours goes unanswered.
            UserEventRequest touch when Taps.Read(touch) is { } intent => await AnswerAsync(request, intent, cancellationToken),
            _ => Silence,
        });
    }

    /// <summary>What to say when answering failed. The session ends; nothing of the failure is told.</summary>
    public static SkillResponse Apology(string? locale) => Speaker.Apologise(locale);

    private async ValueTask<SkillResponse> AnswerAsync(SkillRequest request, Intent intent, CancellationToken cancellationToken) =>
        Speaker.Speak(Handle(intent, await ContextAsync(request, intent, cancellationToken)), request);

    private static Turn Handle(Intent intent, (Conversation Conversation, ListeningContext Listening) before)
    {
        var heard = Hear(intent, before.Listening);

        // Warning signs win over whatever was asked; after an emergency there is nothing else to talk about.
        return HasNewSign(before.Conversation, heard) || (Interview.IsEmergency(before.Conversation) && !IntentTable.EndsTheTalk(intent.Name))
            ? Interview.Continue(before.Conversation, heard)
            : IntentTable.Find(intent.Name)(before.Conversation, heard, intent);
    }

    private async ValueTask<(Conversation Conversation, ListeningContext Listening)> ContextAsync(
        SkillRequest request, Intent intent, CancellationToken cancellationToken)
    {
        var conversation = ConversationJson.Read(request.Session?.Attributes);
        var now = time.GetUtcNow();
        var zone = MayNameADay(intent) ? await timeZones.FindAsync(request.Context?.System, cancellationToken) : null;
        DateOnly? today = zone is null ? null : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        return (conversation, new ListeningContext(conversation.Asking, today, now));
    }

    // Only these can hold a date, which needs the runner's own today.
    private static bool MayNameADay(Intent intent) =>
        IsFilled(intent, SlotNames.HardRunDay) || IsFilled(intent, SlotNames.HardRunWhen)
        || IsFilled(intent, SlotNames.Description) || IsFilled(intent, SlotNames.Question);

    private static bool IsFilled(Intent intent, string slot) => intent.Slot(slot)?.Value is { Length: > 0 };

    private static Heard Hear(Intent intent, ListeningContext context) => intent.Name switch
    {
        IntentNames.Yes => Listener.Hear("yes", context),
        IntentNames.No => Listener.Hear("no", context),
        IntentNames.Unsure => Listener.Hear("not sure", context),
        // The samples take the denial away, so it is put back.
        IntentNames.DenySigns => Listener.Hear($"i don't have {intent.Slot(SlotNames.Denied)?.Value}", context),
        _ => Listener.Hear(intent, context),
    };

    private static bool HasNewSign(Conversation conversation, Heard heard) =>
        (heard.Report.WarningSigns & ~conversation.Report.WarningSigns) != WarningSigns.None;
}
