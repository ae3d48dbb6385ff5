using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Skill.Questions;

namespace VoiceRecovery.Skill.Listening;

/// <summary>
/// Joins what the learned model makes of a phrase with what the wordings say. Wordings are sure and act at once; what only the model
/// hears is likely, and is asked for. Who has it and whether it was denied is the wordings' to say: what they hear stands.
/// </summary>
internal static class LearnedHearing
{
    // Below this a phrase is only one of two kinds. Set by cross-validation of the model.
    private const float SureKind = 0.45f;
    private const float LikelyKind = 0.12f;

    // An answer of a word or two is for the wordings alone.
    private const int FewestWords = 3;

    /// <summary>What was heard, with what is likely and what is asked.</summary>
    public static Heard Add(Heard heard, ReadOnlySpan<char> phrase)
    {
        if (phrase.Count(' ') + 1 < FewestWords)
        {
            return heard;
        }

        var meaning = MeaningModel.Instance.Read(phrase);
        var signs = heard.IsAboutSomeoneElse ? WarningSigns.None : (meaning.SureSigns | meaning.LikelySigns) & ~heard.Report.WarningSigns;

        // Asked about in so many words, a sign is only suspected where the model is sure of it: "is it bad that my pee is brown".
        signs &= ~(heard.AskedAbout & ~meaning.SureSigns) & ~heard.Withdrawn;
        return heard with
        {
            Likely = heard.Likely | signs,
            AskedAbout = heard.AskedAbout & ~signs,
            LikelyStates = heard.IsAboutSomeoneElse ? ReportParts.None : Parts(meaning.SureStates | meaning.LikelyStates) & ~HeardParts.Of(heard.Report),
            Asks = Find(meaning),
            TakesBack = heard.TakesBack || (meaning.First is { Kind.Command: Command.OnlyAsking, Probability: >= SureKind } && heard.Answer == PlainAnswer.None),
        };
    }

    private static ReportParts Parts(BodyStates states) =>
        Part(states, BodyStates.CannotWalk | BodyStates.LimitedMotion, ReportParts.Function)
        | Part(states, BodyStates.Fatigue, ReportParts.Fatigue)
        | Part(states, BodyStates.RestPain, ReportParts.RestPain)
        | Part(states, BodyStates.Worsening, ReportParts.Worsening)
        | Part(states, BodyStates.SwellingYes | BodyStates.SwellingUnsure, ReportParts.Swelling);

    private static ReportParts Part(BodyStates states, BodyStates any, ReportParts part) => (states & any) != BodyStates.None ? part : ReportParts.None;

    private static Finding Find(in PhraseMeaning meaning)
    {
        var (first, second) = (meaning.First, meaning.Second);
        return first switch
        {
            { Kind.OutOfScope: { } subject } => new Finding.OutOfScope(subject),
            { Kind.Topic: { } topic, Probability: >= SureKind } => new Finding.Sure(topic),
            { Kind.Topic: { } topic } when second.Kind.Topic is { } other && second.Probability >= LikelyKind => new Finding.Unsure(topic, other),
            { Kind.Topic: { } topic } when second.Kind.OutOfScope is null => new Finding.Sure(topic),
            { Kind.Topic: not null } => new Finding.OutOfScope(second.Kind.OutOfScope ?? OutOfScopeSubject.Other),
            { Kind.Command: { } command } => Of(command),
            _ => new Finding.Nothing(),
        };
    }

    private static Finding Of(Command command) => command switch
    {
        Command.Why => new Finding.AboutAdvice(FollowUp.Why),
        Command.WhatElse or Command.CrossTrainingAsked => new Finding.AboutAdvice(FollowUp.Alternatives),
        Command.NextDays => new Finding.AboutAdvice(FollowUp.NextDays),
        Command.WhatWouldChange => new Finding.AboutAdvice(FollowUp.WhatWouldChange),
        Command.WhenCanIRun => new Finding.AboutAdvice(FollowUp.WhenCanIRun),
        Command.Sources => new Finding.AboutAdvice(FollowUp.Sources),
        Command.Check => new Finding.AskForCheck(),
        _ => new Finding.Nothing(),
    };
}
