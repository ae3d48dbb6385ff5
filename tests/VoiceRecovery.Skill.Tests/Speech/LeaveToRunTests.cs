using System.Text.RegularExpressions;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Intents;
using Xunit.Abstractions;

namespace VoiceRecovery.Skill.Tests.Speech;

/// <summary>After CrossTrain or above, nothing that can be asked is answered with leave to run; at SeeClinician, with anything to do at
/// all.</summary>
public sealed partial class LeaveToRunTests(ITestOutputHelper output)
{
    private static readonly string[] NotAQuestion =
    [
        IntentNames.CheckLegs, IntentNames.DescribeLegs, IntentNames.AskQuestion, IntentNames.StartOver,
        IntentNames.Stop, IntentNames.Cancel, IntentNames.NavigateHome, IntentNames.No,
    ];

    public static TheoryData<string> Cautious =>
        [.. SampleReports.All.Where(pair => Advisor.Advise(pair.Value).Level >= AdviceLevel.CrossTrain).Select(pair => pair.Key)];

    public static TheoryData<string> EasyRuns =>
        [.. SampleReports.All.Where(pair => Advisor.Advise(pair.Value).Level == AdviceLevel.EasyRun).Select(pair => pair.Key)];

    [Theory]
    [MemberData(nameof(Cautious))]
    public void EveryAnswer_AfterCrossTrainOrAbove_GivesNoLeaveToRun(string name)
    {
        var report = SampleReports.All[name];
        var level = Advisor.Advise(report).Level;
        var answers = Answers(report).ToList();

        foreach (var (asked, sentence) in answers)
        {
            Assert.False(NamesRunning().IsMatch(sentence) && !Guards().IsMatch(sentence), $"{asked}: {sentence}");
            Assert.False(
                level >= AdviceLevel.SeeClinician && NamesActivity().IsMatch(sentence) && !Forbids().IsMatch(sentence),
                $"{asked}: {sentence}");
        }

        output.WriteLine($"{level}: {answers.Count} sentences");
        Assert.True(answers.Count > 80);
    }

    [Theory]
    [MemberData(nameof(EasyRuns))]
    public void Advice_OfAnEasyRun_SaysToStopIfItGetsWorse(string name)
    {
        var talk = new Talk().Resume(SampleReports.Advised(SampleReports.All[name]));

        Assert.Contains("Stop if it gets worse", talk.Say(IntentNames.Repeat), StringComparison.Ordinal);
        Assert.Contains("Stop if it gets worse", talk.Say(IntentNames.Shorter), StringComparison.Ordinal);
        Assert.Contains("stop if it gets worse", talk.Say(IntentNames.WhenCanIRun), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("A light run may help.")]
    [InlineData("You can go running.")]
    public void Guard_OfTheseTests_SeesLeaveToRun(string sentence) =>
        Assert.True(NamesRunning().IsMatch(sentence) && !Guards().IsMatch(sentence));

    [Fact]
    public void Guard_OfTheseTests_SeesASuggestion() =>
        Assert.True(NamesActivity().IsMatch("Gentle yoga helps.") && !Forbids().IsMatch("Gentle yoga helps."));

    private static IEnumerable<(string Asked, string Sentence)> Answers(LegReport report)
    {
        foreach (var intent in IntentTable.Names.Except(NotAQuestion, StringComparer.Ordinal))
        {
            foreach (var sentence in Sentences(Ask(report, intent)))
            {
                yield return (intent, sentence);
            }
        }

        foreach (var activity in Enum.GetValues<Activity>())
        {
            var speech = new Talk().Resume(SampleReports.Advised(report)).Say(IntentNames.Of(Enum.Parse<TopicId>(activity.ToString())));
            foreach (var sentence in Sentences(speech))
            {
                yield return (activity.ToString(), sentence);
            }
        }
    }

    // Twice: a second "what about tomorrow" tells the later days.
    private static string Ask(LegReport report, string intent)
    {
        var talk = new Talk().Resume(SampleReports.Advised(report));
        return $"{talk.Say(intent)} {(talk.Ended ? "" : talk.Say(intent))}";
    }

    private static IEnumerable<string> Sentences(string speech) =>
        speech.Split(['.', '?', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"\b(run|runs|running|jog|jogging)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NamesRunning();

    // What turns a mention of running into a warning, a condition on another day, or a question that was put to the skill.
    [GeneratedRegex(
        @"\b(no|not|skip|needs|hard run|rest|don't|doesn't|aren't|never|before|after|once|when|until|if|belong|worse|worsen|"
            + @"damage|injury|risk|price|lifts|good for|adult|later|other than|tear)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Guards();

    [GeneratedRegex(
        @"\b(swim|swimming|pool|cycling|bike|yoga|pilates|strength training|cross-train|cross-training|stretch|stretches|"
            + @"stretching|roll|roller|rolling|massage|painkiller|painkillers|ibuprofen)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NamesActivity();

    [GeneratedRegex(@"\b(no|not|don't|never|leave|until|waits|avoid)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Forbids();
}
