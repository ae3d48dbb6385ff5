using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Listening;
using Xunit.Abstractions;

namespace VoiceRecovery.Skill.Tests.Dialog;

/// <summary>No leave to run without a read-back and a plain yes to it (I15).</summary>
public sealed class ReadBackTests(ITestOutputHelper output)
{
    private static readonly Heard Yes = new() { Answer = PlainAnswer.Yes };

    private static readonly Heard[] NotAPlainYes =
    [
        Heard.Nothing,
        new() { Answer = PlainAnswer.No },
        new() { Answer = PlainAnswer.Unsure },
        Yes with { HasUnexplainedWords = true },
        Yes with { AskedAbout = WarningSigns.Numbness },
        Yes with { Unsure = ReportParts.Days },
        Yes with { IsAboutSomeoneElse = true },
        Yes with { Report = new LegReport { Swelling = true } },
        new() { Report = new LegReport { Soreness = Soreness.Of(1) } },
        new() { Named = ReportParts.Days },
    ];

    [Fact]
    public void Run_OfAnyReportAtAnyQuestionAfterAnyAnswer_NeedsAReadBackAndAPlainYes()
    {
        var turns = 0;
        var runs = 0;
        foreach (var report in Reports().Where(report => Advisor.Advise(report).AllowsRun))
        {
            foreach (var asking in Enum.GetValues<Question>())
            {
                foreach (var heard in NotAPlainYes.Append(Yes))
                {
                    var before = new Conversation { Report = report, Asking = asking };
                    var turn = Interview.Continue(before, heard);
                    var isRun = turn.Acts.Any(act => act is Act.Advise { Advice.AllowsRun: true });
                    turns++;
                    runs += isRun ? 1 : 0;
                    Assert.True(isRun == (asking == Question.ReadBack && heard == Yes), $"{asking}, {heard}, {report}");
                    Assert.Null(isRun ? Skill.Speech.ResponseGuard.FindInLeaveToRun(before, turn) : null);
                }
            }
        }

        output.WriteLine(
            $"{turns} turns over reports that allow a run, {runs} of them advise one: each after a plain yes to the read-back");
        Assert.True(runs > 300);
    }

    [Fact]
    public void ReadBack_OfAReport_SaysScorePlaceDaysSwellingAndSigns()
    {
        var talk = Asked(SampleReports.Mild);

        Assert.EndsWith(
            "So: soreness two, both thighs, your hard run two days ago, no swelling, and none of the warning signs. Is that right?",
                talk.Speech, StringComparison.Ordinal);
    }

    [Fact]
    public void No_ToTheReadBack_AsksWhichPartIsWrong_AndAValueCorrectsIt()
    {
        var talk = Asked(SampleReports.Mild);

        talk.No();
        Assert.Equal(Question.ReadBackDetail, talk.Conversation.Asking);
        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, "it's a five"));

        Assert.Equal(AdviceLevel.CrossTrain, talk.Conversation.Advice!.Level);
    }

    [Fact]
    public void NamedPart_AfterANo_IsAskedAgain()
    {
        var talk = Asked(SampleReports.Mild);

        talk.No();
        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, "the days are wrong"));

        Assert.Equal(Question.DaysSinceHardRun, talk.Conversation.Asking);
    }

    [Fact]
    public void Correction_InsteadOfAYes_IsReadBackAgain()
    {
        var talk = Asked(SampleReports.Mild);

        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, "no it was three days ago"));

        Assert.Equal((Question.ReadBack, 3), (talk.Conversation.Asking, talk.Conversation.Report.Days!.Value.Value));
        Assert.Contains("three days ago", talk.Speech, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingClear_ThreeTimes_PlaysItSafe()
    {
        var talk = Asked(SampleReports.Mild);

        talk.No();
        talk.Say(IntentNames.Fallback);
        Assert.Equal(Question.ReadBack, talk.Conversation.Asking);
        talk.Say(IntentNames.Fallback);

        Assert.Equal(AdviceLevel.Rest, talk.Conversation.Advice!.Level);
        Assert.Contains("playing it safe", talk.Speech, StringComparison.Ordinal);
    }

    [Fact]
    public void NewFact_AfterLeaveToRun_IsReadBackBeforeTheNextLeave()
    {
        var talk = Asked(SampleReports.Mild);
        talk.Yes();
        Assert.Equal(AdviceLevel.EasyRun, talk.Conversation.Advice!.Level);

        talk.Tell(SlotNames.PainLocation, "hamstrings");

        Assert.Equal(Question.ReadBack, talk.Conversation.Asking);
        Assert.Null(talk.Conversation.Advice);
    }

    private static Talk Asked(LegReport report)
    {
        var talk = new Talk().Resume(new Conversation { Report = report with { Screen = null }, Asking = Question.CheckB });
        talk.No();
        Assert.Equal(Question.ReadBack, talk.Conversation.Asking);
        return talk;
    }

    private static IEnumerable<LegReport> Reports() =>
        from soreness in Enumerable.Range(0, 5)
        from area in Enum.GetValues<LegArea>()
        from side in Enum.GetValues<LegSide>()
        from days in Enumerable.Range(0, 9)
        select SampleReports.Mild with { Soreness = Soreness.Of(soreness), Area = area, Side = side, Days = DaysSinceHardRun.Of(days) };
}
