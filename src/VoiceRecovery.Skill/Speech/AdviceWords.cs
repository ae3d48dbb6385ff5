using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Speech;

/// <summary>The advice in words: headline, why, what to do instead, what to watch for.</summary>
internal static class AdviceWords
{
    // Two reasons are spoken only where they are short enough to be heard in one breath with the rest. A design choice.
    private const int WordsForASecondReason = 48;

    /// <summary>The sentences, headline first.</summary>
    public static IEnumerable<string> Sentences(Phrases phrases, Advice advice, LegReport report) => advice.Level == AdviceLevel.Emergency
        ? Emergency(phrases, report)
        : Ordinary(phrases, advice, report);

    /// <summary>The headline alone.</summary>
    public static string Headline(Phrases phrases, Advice advice) => phrases[advice.Urgency is { } urgency
        ? $"advice.seeClinician.{Words.Of(urgency)}"
        : $"advice.{Level(advice)}"];

    /// <summary>What to do today.</summary>
    public static string Instead(Phrases phrases, Advice advice, in LegReport report) => advice.Level switch
    {
        AdviceLevel.RunAsPlanned when !Advisor.AllowsHardSession(advice, report) => phrases["advice.runAsPlanned.instead.recent"],
        AdviceLevel.CrossTrain =>
            phrases["advice.crossTrain.instead",
            ("activities", ActivityWords.List(phrases, CrossTraining.For(advice, report), atMost: report.Days is null ? 1 : 2))],
        AdviceLevel.Rest when MayWalk(advice, report) => phrases["advice.rest.instead.walk"],
        AdviceLevel.SeeClinician when report.Swelling != false || report.WarningSigns.HasFlag(WarningSigns.WarmRedLeg) =>
            phrases["advice.seeClinician.instead.swollen"],
        _ => phrases[$"advice.{Level(advice)}.instead"],
    };

    /// <summary>What to watch for; where it is not known how long it has lasted, that too.</summary>
    public static string Watch(Phrases phrases, Advice advice, in LegReport report)
    {
        var key = advice.Level == AdviceLevel.Rest && RecoveryLadder.HoursUntilNextCheck(advice) > 24 ? "advice.rest.watch.long"
            : $"advice.{Level(advice)}.watch";
        var daysUnknown = $"{key}.daysUnknown";
        return phrases[report.Days is null && report.IsSore && phrases.Has(daysUnknown) ? daysUnknown : key];
    }

    /// <summary>Every reason for the level, as sentences; the same words only once.</summary>
    public static IEnumerable<string> AllReasons(Phrases phrases, Advice advice, LegReport report) =>
        SpokenReasons.All(advice, report).Select(rule => ReasonWords.Of(phrases, rule, report)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Emergency(Phrases phrases, LegReport report) =>
    [
        phrases["advice.emergency"],
        ReasonWords.Of(phrases, RuleId.E1, report),
        phrases["advice.emergency.instead"],
    ];

    private static IEnumerable<string> Ordinary(Phrases phrases, Advice advice, LegReport report)
    {
        var reasons = SpokenReasons.Of(advice, report).Select(rule => ReasonWords.Of(phrases, rule, report))
            .Distinct(StringComparer.Ordinal).ToList();
        List<string> sentences = [Headline(phrases, advice), reasons[0], Instead(phrases, advice, report), Watch(phrases, advice, report)];
        if (advice.Level == AdviceLevel.SeeClinician)
        {
            sentences.Add(phrases["advice.seeClinician.disclaimer"]);
        }

        if (reasons.Count > 1 && sentences.Append(reasons[1]).Sum(CountWords) <= WordsForASecondReason)
        {
            sentences.Insert(2, reasons[1]);
        }

        return sentences;
    }

    private static bool MayWalk(Advice advice, in LegReport report) =>
        report.Function == LegFunction.Normal && report.Swelling == false && report.Fatigue == false && advice.Level == AdviceLevel.Rest;

    private static int CountWords(string sentence) => sentence.AsSpan().Count(' ') + 1;

    private static string Level(Advice advice) => Words.Of(advice.Level);
}
