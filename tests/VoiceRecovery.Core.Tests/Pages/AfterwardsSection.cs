using System.Text.RegularExpressions;
using VoiceRecovery.Core.Tests.Rules;

namespace VoiceRecovery.Core.Tests.Pages;

/// <summary>What is advised beside the level: other activities and the next days, by examples worked out by the code.</summary>
public static partial class AfterwardsSection
{
    private static readonly (string Words, string Given)[] Examples =
    [
        ("no soreness, hard run yesterday", "s0 day1"),
        ("2, both thighs, day 2", "s2"),
        ("5, both thighs, day 1", "s5 day1"),
        ("2, one side, day 2", "s2 one"),
        ("6, both thighs, day 2", "s6"),
        ("2, swollen on both sides, day 2", "s2 swollen"),
        ("2, both thighs, days unknown", "s2 day?"),
        ("7, both thighs, day 2", "s7"),
    ];

    public static string Write() => Activities() + Ladders();

    private static string Activities() => DecisionPage.Section(
        "Instead of a run",
        """
        Best first, by place, at mild (3) and moderate (5) soreness of both legs, two days after the hard run. Nothing is named where a
        clinician is due, nor while resting for swelling, limited movement, tiredness or an unanswered check; at rest for another reason
        only swimming and yoga. Of two sore places, only what suits both.
        """,
        ["place", "at 3", "at 5"],
        Enum.GetValues<LegArea>().Select(area => (string[])[InWords(area), Choices(area, 3), Choices(area, 5)]));

    private static string Choices(LegArea area, int rating)
    {
        var report = Reports.Of($"{area} s{rating}");
        var choices = CrossTraining.For(Advisor.Advise(report), report);
        return choices.Count == 0
            ? "none"
            : string.Join(", ", choices
                .Select(choice => choice.Caution == ActivityCaution.None ? InWords(choice.Activity)
                : $"{InWords(choice.Activity)} ({InWords(choice.Caution)})"));
    }

    private static string Ladders() => DecisionPage.Section(
        "The next days",
        $"""
        Worked out for some reports. A step holds only if that morning's rating is at most the number beside it and no higher than the day
        before, and if the rules allow as much on that morning's answers; otherwise the ladder starts again from that morning's advice.
        *Hard* marks the first day on which one harder element is open, at a rating of 0 only; never up to day
        {Advisor.NoHardSessionUntil} after the hard run.
        *Clinician* is the rating from which one is due that day.
        """,
        ["today", "advice", "tomorrow", "day 2", "day 3", "day 4", "day 5"],
        Examples.Select(example =>
        {
            var report = Reports.Of(example.Given);
            var advice = Advisor.Advise(report);
            var steps = RecoveryLadder.For(advice, report).Select(Words);
            return (string[])[example.Words, DecisionPage.Words(advice.Level), .. advice.Level >= AdviceLevel.SeeClinician
                ? ["wait for medical advice", "", "", "", ""] : steps];
        }));

    private static string Words(LadderStep step) =>
        $"{InWords(step.Kind)} at {step.SorenessAtMost}{(step.MayBeHard ? ", hard" : "")}; "
            + $"clinician {(step.SeeClinicianIfNotEasing ? "if not easing, or " : "")}from {step.SeeClinicianFrom}";

    // "EasyRun20" becomes "easy run 20".
    private static string InWords<T>(T name)
        where T : struct, Enum =>
        WordStart().Replace($"{name}", " $0").ToLowerInvariant().Trim();

    [GeneratedRegex("[A-Z]|[0-9]+")]
    private static partial Regex WordStart();
}
