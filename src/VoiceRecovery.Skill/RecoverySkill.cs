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
        return request.Request switch
        {
            LaunchRequest => Speak(request, Conversation.Fresh, LaunchHandler.Handle()),
            IntentRequest spoken => await AnswerAsync(request, spoken.Intent, cancellationToken),
            // A touch does what its words would; one that is not ours goes unanswered.
            UserEventRequest touch when Taps.Read(touch) is { } intent => await AnswerAsync(request, intent, cancellationToken),
            _ => guard.Check(request, Silence),
        };
    }

    /// <summary>What to say when answering failed. The session ends; nothing of the failure is told.</summary>
    public static SkillResponse Apology(string? locale) => Speaker.Apologise(locale);

    private async ValueTask<SkillResponse> AnswerAsync(SkillRequest request, Intent intent, CancellationToken cancellationToken)
    {
        var (before, listening) = await ContextAsync(request, intent, cancellationToken);
        return Speak(request, before, Handle(intent, before, Hear(intent, listening)));
    }

    private SkillResponse Speak(SkillRequest request, Conversation before, Turn turn) =>
        guard.Check(request, before, turn, Speaker.Speak(turn, request));

    private static Turn Handle(Intent intent, Conversation before, Heard heard)
    {
        if (TakingBack.Handle(before, heard) is { } takenBack)
        {
            return takenBack;
        }

        if (Suspecting.Handle(before, heard) is { } suspecting)
        {
            return suspecting;
        }

        // Warning signs win over whatever was asked; after an emergency there is nothing else to talk about.
        if (HasNewSign(before, heard) || (Interview.IsEmergency(before) && !IntentTable.EndsTheTalk(intent.Name)))
        {
            return Interview.Continue(before, heard);
        }

        return OnlyAsksAbout(heard) is var signs and not WarningSigns.None
            ? FollowUps.Explain(before, signs)
            : IntentTable.Find(intent.Name)(before with { NewSigns = WarningSigns.None }, heard, intent);
    }

    // Not signs of the body: a question about them has an answer of its own.
    private const WarningSigns Circumstances =
        WarningSigns.Child | WarningSigns.Pregnancy | WarningSigns.RecentSurgery | WarningSigns.BloodThinners;

    private static WarningSigns OnlyAsksAbout(Heard heard) =>
        heard.Answer == PlainAnswer.None && !heard.IsAboutSomeoneElse && Conversation.Known(heard.Report) == ReportParts.None
            ? heard.AskedAbout & ~Circumstances
            : WarningSigns.None;

    private async ValueTask<(Conversation Conversation, ListeningContext Listening)> ContextAsync(
        SkillRequest request, Intent intent, CancellationToken cancellationToken)
    {
        var conversation = ConversationJson.Read(request.Session?.Attributes);
        var now = time.GetUtcNow();
        var zone = HasWords(intent) ? await timeZones.FindAsync(request.Context?.System, cancellationToken) : null;
        DateOnly? today = zone is null ? null : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        return (conversation, new ListeningContext(conversation.Asking, today, now));
    }

    // Words in any slot can name a day, which needs the runner's own today; digits alone cannot.
    private static bool HasWords(Intent intent) =>
        intent.Slots.Values.Any(slot => slot.Value is { Length: > 0 } said && !int.TryParse(said, out _));

    private static Heard Hear(Intent intent, ListeningContext context) => intent.Name switch
    {
        IntentNames.Yes => Listener.Hear(PlainAnswer.Yes, context),
        IntentNames.No => Listener.Hear(PlainAnswer.No, context),
        IntentNames.Unsure => Listener.Hear(PlainAnswer.Unsure, context),
        _ => Listener.Hear(intent, context),
    };

    private static bool HasNewSign(Conversation conversation, Heard heard) =>
        (heard.Report.WarningSigns & ~conversation.Report.WarningSigns) != WarningSigns.None;
}
