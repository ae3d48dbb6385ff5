using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;
using Xunit.Abstractions;

namespace VoiceRecovery.Skill.Tests.Speech;

/// <summary>How the advice sounds.</summary>
public sealed class AdviceWordsTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. SampleReports.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Advise_AnyReport_TakesABreathOrTwo(string name)
    {
        var report = SampleReports.All[name];
        var speech = Advise(report, out var level);
        output.WriteLine($"{level} {Count(speech)} words, {name}: {speech}");

        if (level == AdviceLevel.Emergency)
        {
            var instruction = speech[..(speech.IndexOf("call for you.", StringComparison.Ordinal) + "call for you.".Length)];
            Assert.InRange(Count(instruction), 1, 29);
            Assert.InRange(Count(speech), 20, 50);
            return;
        }

        // What is unknown takes a sentence more.
        var isKnown = Conversation.Known(report) == Conversation.Known(SampleReports.Mild);
        Assert.InRange(Count(speech), 40, isKnown ? 65 : 78);
    }

    private static int Count(string text) => text.Split(' ').Length;

    private static string Advise(LegReport report, out AdviceLevel level)
    {
        // The last answer of a check: everything else is known.
        var before = new Conversation
        {
            Report = report with { Screen = null },
            Unanswerable = ~Conversation.Known(report),
            Asking = Question.CheckB,
        };
        var talk = new Talk().Resume(before);
        if (report.Screen is null)
        {
            talk.Say("UnsureIntent");
            talk.Say("UnsureIntent");
        }
        else
        {
            talk.No();
        }

        level = talk.Conversation.Advice!.Level;
        return talk.Speech;
    }
}
