using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Speech;

namespace VoiceRecovery.Endpoint.Tests.Fuzz;

/// <summary>What an answer to a spoiled request must be like.</summary>
internal static class Judgement
{
    /// <summary>
    /// The least cautious level that a spoiled request may be answered with: that of the whole request where the turn's words
    /// are whole, else that of what was known before. Where no advice was due, it is what already follows from what is known.
    /// </summary>
    public static async Task<AdviceLevel> FloorAsync(byte[] whole, Harm harm, RecoverySkill skill)
    {
        if (!SkillRequestParser.TryParse(whole, out var request, out var error))
            throw new InvalidOperationException($"The sample is no request: {error}");
        if (harm == Harm.Anything || (harm == Harm.SpoilsTheWords && MayCorrect(request)))
            return AdviceLevel.RunAsPlanned;

        var before = ConversationJson.Read(request.Session?.Attributes);
        var after = After(await skill.AnswerAsync(request, CancellationToken.None));
        var known = LevelOf(after ?? before);
        return harm == Harm.SparesTheWords ? known : Lower(known, Advisor.Advise(before.Report.AtBest()).Level);
    }

    /// <summary>What is wrong with an answer; nothing where it is right.</summary>
    public static string? Fault(byte[] body, int status, byte[] answer, AdviceLevel floor)
    {
        if (status == 400)
            return answer.Length == 0 ? null : "a refusal that says something";
        if (status != 200)
            return $"status {status}";
        if (!SkillRequestParser.TryParse(body, out var request, out _))
            return "an answer to what is no request";
        if (!SkillResponseParser.TryParse(answer, out var response, out var error))
            return $"an answer that is none: {error}";
        if (ResponseGuard.Find(request, response) is { } defect)
            return $"a defective answer: {defect}";
        if (answer.AsSpan().SequenceEqual(SkillResponseWriter.ToUtf8(RecoverySkill.Apology(request.Request.Locale))))
            return "an apology: something failed";
        // An emptied report is a valid beginning, and leaves nothing to compare with.
        return !IsEmptied(request) && After(response) is { Asking: Question.None, Advice: { } advice } && advice.Level < floor
            ? $"{advice.Level}, where {floor} was due" : null;
    }

    private static bool IsEmptied(SkillRequest request) => ConversationJson.Read(request.Session?.Attributes).Report == default;

    /// <summary>Of several things that were said, what is left may be a correction; and without its resolution a word may mean
    /// another.</summary>
    private static bool MayCorrect(SkillRequest request) =>
        request.Request is IntentRequest { Intent.Slots: var slots }
            && (slots.Count > 1 || slots.Values.Any(slot => slot.Resolutions is not null));

    private static Conversation? After(SkillResponse response) =>
        response.SessionAttributes is { } attributes ? ConversationJson.Read(attributes.ToElement()) : null;

    private static AdviceLevel LevelOf(Conversation conversation) =>
        conversation.Advice?.Level ?? Advisor.Advise(conversation.Report.AtBest()).Level;

    private static AdviceLevel Lower(AdviceLevel one, AdviceLevel other) => one < other ? one : other;
}
