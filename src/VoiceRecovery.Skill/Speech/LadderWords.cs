using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Speech;

/// <summary>The next days in words: tomorrow's step by itself, the later ones when asked for.</summary>
internal static class LadderWords
{
    /// <summary>Tomorrow's step.</summary>
    public static IEnumerable<string> Tomorrow(Phrases phrases, Advice advice, in LegReport report) =>
        RecoveryLadder.For(advice, report) is [var tomorrow, ..]
            ? [phrases["ladder.tomorrow", ("step", Step(phrases, tomorrow)), ("condition", Condition(phrases, tomorrow))]]
            : [phrases["ladder.none"]];

    /// <summary>The steps after tomorrow's.</summary>
    public static IEnumerable<string> Later(Phrases phrases, Advice advice, in LegReport report)
    {
        var later = RecoveryLadder.For(advice, report).Skip(1).Select(step => Step(phrases, step)).ToList();
        if (later.Count == 0)
        {
            return [phrases["ladder.none"]];
        }

        // The same step on following days is said once.
        var distinct = later.Where((step, day) => day == 0 || step != later[day - 1]).ToList();
        return [phrases["ladder.later", ("steps", string.Join(phrases["ladder.then"], distinct))], phrases["ladder.rule"]];
    }

    /// <summary>Every day as a line of the card.</summary>
    public static IEnumerable<string> Lines(Phrases phrases, Advice advice, in LegReport report) =>
        RecoveryLadder.For(advice, report).Select(step => phrases[
            "ladder.line",
            ("day", ChangeWords.Number(phrases, step.DayAhead)),
            ("step", Step(phrases, step)),
            ("condition", Condition(phrases, step))]);

    private static string Step(Phrases phrases, LadderStep step)
    {
        var words = phrases[$"ladder.{Words.Of(step.Kind)}"];
        return step.MayBeHard ? phrases["ladder.mayBeHard", ("step", words)] : words;
    }

    private static string Condition(Phrases phrases, LadderStep step) => step.SorenessAtMost == Soreness.Lowest
        ? phrases["ladder.ifNotSore"]
        : phrases["ladder.ifAtMost", ("soreness", ChangeWords.Number(phrases, step.SorenessAtMost))];
}
