using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Speech;

/// <summary>What can be touched. Each choice sends the intent that its words would be.</summary>
internal static class ScreenChoices
{
    // The days that a hard run is usually asked about.
    private const int MostDays = 7;

    /// <summary>Questions about the advice.</summary>
    public static IReadOnlyList<ScreenChoice> OnAdvice(Phrases phrases, Advice advice, FollowUp? except)
    {
        (FollowUp FollowUp, string Intent)[] questions =
        [
            (FollowUp.Why, IntentNames.Why),
            (FollowUp.Alternatives, IntentNames.Alternatives),
            (FollowUp.NextDays, IntentNames.NextDays),
            (FollowUp.WarningSigns, IntentNames.WarningSigns),
        ];
        return
        [
            .. questions
                .Where(question => question.FollowUp != except
                    && (advice.Level <= AdviceLevel.Rest || question.FollowUp is FollowUp.Why or FollowUp.WarningSigns))
                .Select(question => new ScreenChoice(phrases[$"screen.choice.{Words.Of(question.FollowUp)}"], [question.Intent])),
        ];
    }

    /// <summary>What an answer leads on to: the check, one of two topics, or questions about the advice.</summary>
    public static IReadOnlyList<ScreenChoice> After(Phrases phrases, Turn turn) => turn switch
    {
        { After.Advice: { } advice } => OnAdvice(phrases, advice, (turn.After.Answered as Answered.About)?.FollowUp),
        { After.Offer: Offer.Check } => [new(phrases["screen.choice.check"], [IntentNames.Yes])],
        { Acts: [Act.SuggestTopics topics] } => [Topic(phrases, topics.First), Topic(phrases, topics.Second)],
        _ => [],
    };

    /// <summary>The short answers of a question; none where it is answered in words.</summary>
    public static IReadOnlyList<ScreenChoice> Answers(Phrases phrases, Question question) => question switch
    {
        Question.SorenessLevel =>
            [.. Enumerable.Range(Soreness.Lowest, Soreness.Highest + 1)
            .Select(number => Tell($"{number}", SlotNames.SorenessLevel, $"{number}"))],
        Question.DaysSinceHardRun =>
            [.. Enumerable.Range(0, MostDays + 1).Select(number => Tell($"{number}", SlotNames.DaysSinceHardRun, $"{number}"))],
        Question.Side => [.. Enum.GetValues<LegSide>().Select(Words.Of)
            .Select(side => Tell(phrases[$"screen.choice.{side}"], SlotNames.Side, side))],
        _ when Halves.AreReadOf(question)
            || question is Question.Swelling or Question.Unheard or Question.Suspicion or Question.LowerSoreness or Question.ReadBack
                or Question.EmergencySign =>
            [new(phrases["screen.choice.no"], [IntentNames.No]), new(phrases["screen.choice.yes"], [IntentNames.Yes])],
        _ => [],
    };

    /// <summary>The activities that suit, each with why and what to mind.</summary>
    public static IReadOnlyList<ScreenChoice> Activities(Phrases phrases, IReadOnlyList<ActivityChoice> choices) =>
    [
        .. choices.Select(choice => new ScreenChoice(
            ActivityWords.Title(phrases, choice),
            [IntentNames.Alternatives, SlotNames.Activity, Words.Of(choice.Activity)],
            phrases[$"screen.activity.{Words.Of(choice.Activity)}"])),
    ];

    /// <summary>Things to ask.</summary>
    public static IReadOnlyList<ScreenChoice> Help(Phrases phrases) =>
    [
        new(phrases["screen.help.check"], [IntentNames.CheckLegs]),
        .. ((TopicId[])[TopicId.RecoveryTime, TopicId.StretchBefore, TopicId.PainMedication, TopicId.SeeProfessional])
            .Select(topic => new ScreenChoice(phrases[$"screen.help.{Words.Of(topic)}"], [IntentNames.Of(topic)])),
    ];

    private static ScreenChoice Topic(Phrases phrases, TopicId topic) =>
        new(phrases[$"topicName.{Words.Of(topic)}"], [IntentNames.Of(topic)]);

    private static ScreenChoice Tell(string text, string slot, string value) => new(text, [IntentNames.CheckLegs, slot, value]);
}
