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
        var speech = Advise(SampleReports.All[name], out var level);
        var words = speech.Split(' ').Length;
        output.WriteLine($"{level} {words} words, {name}: {speech}");

        Assert.InRange(words, 40, 66);
    }

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
