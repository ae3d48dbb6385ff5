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

    // From here on the model alone says what a question is about, whatever words of another field are in it, but for what the rules name:
    // children, doses, pregnancy and the like. Set on three strangers' sets, of which none was then answered out of scope.
    private const float CertainKind = 0.9f;

    // A sign or state that is less likely than this is not asked for, in log-odds: about one in three.
    private const float LeastScore = -0.7f;

    // An emergency sign is asked for sooner: about one in six. A design choice, as are the thresholds above.
    private const float LeastEmergencyScore = -1.6f;
    private static readonly int FirstUrgent = MeaningLabels.Of(RedFlags.Each(RedFlags.UrgentSigns).First());

    // Of a short question each word matters: "how easy is calculus" has words of a topic.
    private const int FewestWordsOfAQuestion = 7;

    // With a word of another matter in it, a longer one: "how much beer should i drink after a run" is about the beer.
    private const int FewestWordsBesideOthers = 10;

    // An answer of a word or two is for the wordings alone.
    private const int FewestWords = 3;

    /// <summary>What was heard, with what is likely and what is asked.</summary>
    public static Heard Add(Heard heard, ReadOnlySpan<char> phrase)
    {
        var meaning = MeaningModel.Instance.Read(phrase);
        var (sign, state) = phrase.Count(' ') + 1 >= FewestWords && MaySuspect(heard) ? Likeliest(phrase, meaning) : default;

        // A sign that only a question names is asked for where a report goes with it: "is it ok to jog, my calves are a three and i peed
        // something like coke". Else it is suspected only where the model is sure of it: "is it bad that my pee is brown".
        sign = (Reports(heard) ? heard.AskedAbout & ~heard.Others : sign & (meaning.SureSigns | ~heard.AskedAbout)) & ~heard.Withdrawn;
        return heard with
        {
            Likely = heard.Likely | sign,
            AskedAbout = heard.AskedAbout & ~sign,
            LikelyStates = Parts(state) & ~HeardParts.Of(heard.Report),
            Asks = Find(phrase, meaning),
            TakesBack = heard.TakesBack || (TakesBack(meaning) && heard.Answer == PlainAnswer.None && !IsAtACheck(heard)),
        };
    }

    private static bool TakesBack(in PhraseMeaning meaning) =>
        meaning.First is { Kind.Command: Command.OnlyAsking, Probability: >= SureKind };

    // "I don't have any of those" answers the list that was read, and takes nothing back.
    private static bool IsAtACheck(Heard heard) =>
        heard.Utterances.Any(utterance => utterance.Context.Asking.IsCheckA() || utterance.Context.Asking.IsCheckB());

    private static bool Reports(Heard heard) =>
        heard.AskedAbout != WarningSigns.None && !heard.IsAboutSomeoneElse && HeardParts.Of(heard.Report) != ReportParts.None;

    // What the wordings explain to the last word needs no second guess, nor what is somebody else's; beside a sign the check asks for
    // others.
    private static bool MaySuspect(Heard heard) =>
        !heard.IsAboutSomeoneElse && heard.Report.WarningSigns == WarningSigns.None
            && (heard.HasUnexplainedWords || heard.IsEmpty || heard.AskedAbout != WarningSigns.None);

    // Of several likely signs the one that the words fit best: only one can be asked for.
    private static (WarningSigns Sign, BodyStates State) Likeliest(ReadOnlySpan<char> phrase, in PhraseMeaning meaning)
    {
        Span<float> scores = stackalloc float[MeaningLabels.Count];
        MeaningModel.Instance.Score(phrase, scores);
        var signs = meaning.SureSigns | meaning.LikelySigns;
        var states = meaning.SureStates | meaning.LikelyStates;
        var best = -1;
        for (var label = 0; label < MeaningLabels.Body; label++)
        {
            var isLikely = (MeaningLabels.SignAt(label) & signs) != WarningSigns.None
                || (MeaningLabels.StateAt(label) & states) != BodyStates.None;
            best = isLikely && scores[label] >= (label < FirstUrgent ? LeastEmergencyScore : LeastScore)
                && (best < 0 || scores[label] > scores[best]) ? label : best;
        }

        return best < 0 ? default : (MeaningLabels.SignAt(best), MeaningLabels.StateAt(best));
    }

    private static ReportParts Parts(BodyStates states) =>
        Part(states, BodyStates.CannotWalk | BodyStates.LimitedMotion, ReportParts.Function)
        | Part(states, BodyStates.Fatigue, ReportParts.Fatigue)
        | Part(states, BodyStates.RestPain, ReportParts.RestPain)
        | Part(states, BodyStates.Worsening, ReportParts.Worsening)
        | Part(states, BodyStates.SwellingYes | BodyStates.SwellingUnsure, ReportParts.Swelling);

    private static ReportParts Part(BodyStates states, BodyStates any, ReportParts part) =>
        (states & any) != BodyStates.None ? part : ReportParts.None;

    private static Finding Find(ReadOnlySpan<char> phrase, in PhraseMeaning meaning)
    {
        var (first, second) = (meaning.First, meaning.Second);
        var words = phrase.Count(' ') + 1;
        var isCertain = first.Probability >= CertainKind && !first.Kind.IsReport && words >= FewestWordsOfAQuestion;
        if (OutOfScopeRules.English.Find(phrase) is { } named
            && !(isCertain && named == OutOfScopeSubject.Other && words >= FewestWordsBesideOthers))
        {
            return new Finding.OutOfScope(named);
        }

        if (!isCertain && !first.Kind.IsReport && OutOfScopeRules.English.IsForeign(phrase))
        {
            return new Finding.Nothing();
        }

        return first switch
        {
            { Kind.OutOfScope: { } subject } => new Finding.OutOfScope(subject),
            { Kind.Topic: { } topic, Probability: >= SureKind } => new Finding.Sure(topic),
            { Kind.Topic: { } topic } when second.Kind.Topic is { } other && second.Probability >= LikelyKind =>
                new Finding.Unsure(topic, other),
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
