using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Speech;

/// <summary>What would change the advice, in words.</summary>
internal static class ChangeWords
{
    /// <summary>The sentences of the answer.</summary>
    public static IEnumerable<string> Sentences(Phrases phrases, Advice advice, LegReport report)
    {
        if (advice.Level == AdviceLevel.RunAsPlanned)
        {
            return [phrases["whatIf.best"]];
        }

        // Where a clinician is due, no answer is held out as the way around one.
        return advice.Level < AdviceLevel.SeeClinician && Explanation.NextBetter(advice, report) is { } whatIf
            ? [phrases[
                "whatIf",
                ("changes", Join(phrases, [.. whatIf.Changes.Select(change => Describe(phrases, change))])),
                ("level", phrases[$"level.{Words.Of(whatIf.Level)}"])]]
            : [phrases["whatIf.none"]];
    }

    private static string Join(Phrases phrases, IReadOnlyList<string> changes) => changes.Count < 2
        ? string.Concat(changes)
        : phrases["list.and", ("most", string.Join(", ", changes.SkipLast(1))), ("last", changes[^1])];

    private static string Describe(Phrases phrases, AnswerChange change)
    {
        var key = $"change.{ReasonWords.Camel(change.GetType().Name)}";
        key = change.WasUnknown && phrases.Has($"{key}.unknown") ? $"{key}.unknown" : key;
        return change switch
        {
            SorenessAtMost most => phrases[most.Rating.Value == 0 ? "change.sorenessGone" : key,
                ("soreness", Number(phrases, most.Rating.Value))],
            DaysPast { WasUnknown: true } unknown => phrases[
                unknown.First.Value == 0 ? "change.daysPast.unknown.atMost" : "change.daysPast.unknown",
                ("days", Number(phrases, unknown.First.Value)), ("last", Number(phrases, unknown.Last.Value))],
            DaysPast past => phrases[past.First.Value == 1 ? "change.daysPast.one" : key, ("days", Number(phrases, past.First.Value))],
            _ => phrases[key],
        };
    }

    internal static string Number(Phrases phrases, int number) => phrases[$"number.{number}"];
}
