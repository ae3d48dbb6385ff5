using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Speech;

/// <summary>Acts in words: the sentences of each, in order.</summary>
internal static class ActWords
{
    /// <summary>The sentences of an act.</summary>
    /// <param name="phrases">The wording of the locale.</param>
    /// <param name="act">What to say.</param>
    /// <param name="variety">Picks among greetings and goodbyes; advice never varies.</param>
    public static IEnumerable<string> Sentences(Phrases phrases, Act act, int variety) => act switch
    {
        Act.Greet => [Vary(phrases, "greet", variety), phrases["disclaimer.first"], phrases["greet.hint"]],
        Act.StartOver => [phrases["startOver"]],
        Act.PlaySafe safe => [phrases.First($"playSafe.{Words.Of(safe.About)}", $"playSafe.{Words.Of(WithoutDetail(safe.About))}")],
        Act.Echo echo => [ReportWords.Echo(phrases, echo.Said)],
        Act.Ask ask => [Question(phrases, ask.Open)],
        Act.ExplainSign explain => [phrases[$"explain.{Words.Of(explain.Sign)}"]],
        Act.Advise advise => AdviceWords.Sentences(phrases, advise.Advice, advise.Report),
        Act.AskShortly ask => [Reprompt(phrases, ask.Open)],
        Act.AdviseShortly advise =>
            [AdviceWords.Headline(phrases, advise.Advice), AdviceWords.Watch(phrases, advise.Advice, advise.Report)],
        Act.NoAdviceYet => [phrases["noAdviceYet"]],
        Act.FollowUpOn on => FollowUpWords.Sentences(phrases, on.FollowUp, on.Advice, on.Report),
        Act.CiteSources => [phrases["sources"]],
        Act.JudgeActivity judge => [ActivityWords.Judge(phrases, judge.Activity, judge.Advice, judge.Report)],
        Act.AnswerTopic topic => [Topic(phrases, topic.Topic, topic.Advice)],
        Act.DontKnow topics => [phrases["dontKnow", TopicNames(phrases, topics.First, topics.Second)]],
        Act.SuggestTopics topics => [phrases["suggestTopics", TopicNames(phrases, topics.First, topics.Second)]],
        Act.OutOfScope about => [phrases[$"outOfScope.{Words.Of(about.Subject)}"]],
        Act.Help => [phrases["help"], phrases["disclaimer.first"]],
        Act.NotUnderstood => [phrases["notUnderstood"]],
        Act.AskWhatElse => [phrases["askWhatElse"]],
        Act.MakeOffer offer => [phrases[$"offer.{Words.Of(offer.Offer)}"]],
        Act.Goodbye => [Vary(phrases, "goodbye", variety)],
        _ => throw new NotSupportedException(act.GetType().Name),
    };

    /// <summary>What to say when an open turn gets no answer; shorter than the turn's question.</summary>
    public static string Reprompt(Phrases phrases, Act last) => last switch
    {
        Act.Ask ask => Reprompt(phrases, ask.Open),
        Act.AskShortly ask => Reprompt(phrases, ask.Open),
        Act.SuggestTopics topics => phrases["suggestTopics.reprompt", TopicNames(phrases, topics.First, topics.Second)],
        _ => phrases["offer.reprompt"],
    };

    private static string Question(Phrases phrases, Conversation open)
    {
        var key = $"ask.{Words.Of(open.Asking)}";
        return open.Asking switch
        {
            Listening.Question.ReadBack => ReportWords.ReadBack(phrases, open.Report),
            Listening.Question.LowerSoreness =>
                phrases[key, Rating(phrases, "higher", open.HighestSoreness), Rating(phrases, "lower", open.LowerSoreness)],
            Listening.Question.Suspicion => phrases[key, ("what", phrases[$"likely.{Suspected(open.Suspected)}"])],
            Listening.Question.EmergencySign => phrases[key, ("sign", phrases[$"sign.{Words.Of(RedFlags.Each(open.NewSigns).First())}"])],
            Listening.Question.DaysSinceHardRun when !open.Report.IsSore && !open.AskedAgain => phrases[$"{key}.notSore"],
            _ when Reports.AsksForSwelling(open) =>
                phrases.First(open.AskedAgain ? $"{key}.again.swelling" : $"{key}.swelling", $"{key}.swelling"),
            _ when open.AskedAgain => phrases.First($"{key}.again", key),
            _ => phrases[key],
        };
    }

    private static string Suspected(Suspicion suspicion) =>
        suspicion.Sign != WarningSigns.None ? Words.Of(suspicion.Sign) : Words.Of(suspicion.State);

    private static string Reprompt(Phrases phrases, Conversation open)
    {
        var key = $"ask.{Words.Of(open.Asking)}.reprompt";
        return Reports.AsksForSwelling(open) ? phrases.First($"{key}.swelling", key) : phrases[key];
    }

    private static (string Place, string Value) Rating(Phrases phrases, string place, Soreness? rating) =>
        (place, phrases.First($"number.{rating?.Value ?? LegReport.UnknownSorenessCountsAs}"));

    private static Question WithoutDetail(Question question) => question switch
    {
        _ when question.IsCheckA() => Listening.Question.CheckA,
        _ when question.IsCheckB() => Listening.Question.CheckB,
        _ => question,
    };

    // After advice, the answer that fits its caution: no sentence of it may read as leave to run, or make the urgency smaller (I12).
    private static string Topic(Phrases phrases, TopicId topic, Advice? advice)
    {
        var key = $"topic.{Words.Of(topic)}";
        return advice switch
        {
            { Urgency: { } urgency } => phrases.First($"{key}.seeClinician.{Words.Of(urgency)}", $"{key}.seeClinician", $"{key}.rest", key),
            { Level: AdviceLevel.Rest } => phrases.First($"{key}.rest", key),
            { Level: AdviceLevel.CrossTrain } => phrases.First($"{key}.crossTrain", $"{key}.rest", key),
            _ => phrases.First(key),
        };
    }

    private static (string Place, string Value)[] TopicNames(Phrases phrases, TopicId first, TopicId second) =>
        [("a", phrases[$"topicName.{Words.Of(first)}"]), ("b", phrases[$"topicName.{Words.Of(second)}"])];

    private static string Vary(Phrases phrases, string key, int variety)
    {
        var variants = phrases.Variants(key);
        return variants[(int)((uint)variety % (uint)variants.Count)];
    }
}
