using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Tests.Dialog;

/// <summary>The check, turn by turn.</summary>
public sealed class InterviewTests
{
    [Fact]
    public void Check_StepByStep_AsksInOrder()
    {
        var talk = new Talk();
        List<Question> asked = [];
        void Note() => asked.Add(talk.Conversation.Asking);

        talk.Open();
        Note();
        talk.Tell(SlotNames.SorenessLevel, "4");
        Note();
        talk.Tell(SlotNames.PainLocation, "calf");
        Note();
        talk.Tell(SlotNames.Side, "both");
        Note();
        talk.Tell(SlotNames.DaysSinceHardRun, "2");
        Note();
        talk.Tell(SlotNames.Swelling, "no");
        Note();
        talk.No();
        Note();
        talk.No();

        Assert.Equal(
            [
                Question.SorenessLevel, Question.PainLocation, Question.Side, Question.DaysSinceHardRun, Question.Swelling, Question.CheckA,
                Question.CheckB,
            ],
            asked);
        Assert.Equal(AdviceLevel.CrossTrain, talk.Conversation.Advice!.Level);
    }

    [Fact]
    public void Check_NoSoreness_AsksNeitherWhereNorWhichLeg()
    {
        var talk = new Talk();
        talk.Tell(SlotNames.SorenessLevel, "0");

        Assert.Equal(Question.DaysSinceHardRun, talk.Conversation.Asking);
    }

    [Fact]
    public void Check_InAnyOrderOrInOneBreath_GivesTheSameAdvice()
    {
        (string Slot, string Value)[] facts =
        [
            (SlotNames.SorenessLevel, "3"), (SlotNames.Swelling, "no"), (SlotNames.PainLocation, "calves"), (SlotNames.Side, "both"),
            (SlotNames.DaysSinceHardRun, "2"),
        ];
        var inOneBreath = new Talk();
        inOneBreath.Say(IntentNames.CheckLegs, facts);
        Finish(inOneBreath);

        foreach (var order in Orders(facts))
        {
            var talk = new Talk();
            foreach (var (slot, value) in order)
            {
                talk.Tell(slot, value);
            }

            Finish(talk);

            Assert.Equal(inOneBreath.Conversation.Report, talk.Conversation.Report);
            Assert.Equal(AdviceLevel.EasyRun, talk.Conversation.Advice!.Level);
        }
    }

    [Theory]
    [InlineData(Question.SorenessLevel, ReportParts.Soreness)]
    [InlineData(Question.Swelling, ReportParts.Swelling)]
    [InlineData(Question.PainLocation, ReportParts.Area)]
    [InlineData(Question.Side, ReportParts.Side)]
    [InlineData(Question.DaysSinceHardRun, ReportParts.Days)]
    [InlineData(Question.CheckAFirst, ReportParts.Function | ReportParts.Fatigue)]
    [InlineData(Question.CheckADetail, Interview.CheckA)]
    [InlineData(Question.CheckBFirst, ReportParts.Screen)]
    [InlineData(Question.CheckBSecond, ReportParts.Screen)]
    public void Question_NotUnderstoodTwice_IsGivenUpAndSaidSo(Question question, ReportParts part)
    {
        var talk = new Talk().Resume(new Conversation { Asking = question });

        talk.Say(IntentNames.Fallback);
        Assert.True(talk.Conversation.AskedAgain);
        Assert.Equal(question, talk.Conversation.Asking);

        var speech = talk.Say(IntentNames.Fallback);
        Assert.Contains("playing it safe", speech, StringComparison.Ordinal);
        Assert.Equal(part, talk.Conversation.Unanswerable);
    }

    [Fact]
    public void CheckB_YesButNotWhich_CountsAsAWarningSign()
    {
        var talk = new Talk().Resume(new Conversation { Report = SampleReports.Mild with { Screen = null }, Asking = Question.CheckB });

        talk.Yes();
        Assert.Equal(Question.CheckBDetail, talk.Conversation.Asking);
        talk.Say(IntentNames.Unsure);

        Assert.Equal((AdviceLevel.SeeClinician, Urgency.Today), (talk.Conversation.Advice!.Level, talk.Conversation.Advice.Urgency));
    }

    [Theory]
    [InlineData(Question.CheckA, Question.CheckADetail)]
    [InlineData(Question.CheckB, Question.CheckBDetail)]
    public void Check_DoubtInsteadOfAnAnswer_AsksWhich(Question check, Question detail)
    {
        var talk = new Talk().Resume(
            new Conversation { Report = SampleReports.Mild with { Function = null, Screen = null }, Asking = check });

        talk.Say(IntentNames.Unsure);

        Assert.Equal(detail, talk.Conversation.Asking);
    }

    [Theory]
    [InlineData(Question.SorenessLevel)]
    [InlineData(Question.Swelling)]
    [InlineData(Question.PainLocation)]
    [InlineData(Question.Side)]
    [InlineData(Question.DaysSinceHardRun)]
    [InlineData(Question.CheckA)]
    [InlineData(Question.CheckADetail)]
    [InlineData(Question.CheckB)]
    [InlineData(Question.CheckBDetail)]
    public void EmergencySign_InAnswerToAnyQuestion_EndsTheInterview(Question question)
    {
        var talk = new Talk().Resume(new Conversation { Asking = question });

        talk.Tell(SlotNames.WarningSign, "chest pain");

        Assert.Equal(AdviceLevel.Emergency, talk.Conversation.Advice!.Level);
        Assert.True(talk.Ended);
        Assert.Null(talk.Response.Response.Reprompt);
    }

    [Fact]
    public void EmergencySign_InTheWrongSlotOrAQuestion_IsHeard()
    {
        foreach (var (intent, slot) in new[]
        {
            (IntentNames.CheckLegs, SlotNames.Swelling), (IntentNames.CheckLegs, SlotNames.PainLocation),
                (IntentNames.CheckLegs, SlotNames.SorenessLevel),
            (IntentNames.DescribeLegs, SlotNames.Description), (IntentNames.AskQuestion, SlotNames.Question),
                (IntentNames.Alternatives, SlotNames.Activity),
        })
        {
            var talk = new Talk();
            talk.Say(intent, (slot, "i have chest pain"));

            Assert.True(talk.Conversation.Advice?.Level == AdviceLevel.Emergency, $"{intent} {slot}: {talk.Speech}");
        }
    }

    [Fact]
    public void CareTodayFromWhatIsKnown_AsksOnlyTheLastCheck()
    {
        var talk = new Talk();
        talk.Say(IntentNames.CheckLegs, (SlotNames.Swelling, "yes"), (SlotNames.Side, "just the left one"));

        Assert.Equal(Question.CheckB, talk.Conversation.Asking);
    }

    [Theory]
    [InlineData(Question.SorenessLevel)]
    [InlineData(Question.Swelling)]
    [InlineData(Question.PainLocation)]
    [InlineData(Question.DaysSinceHardRun)]
    [InlineData(Question.CheckA)]
    public void CareTodayInsteadOfAnAnswer_AsksOnlyTheLastCheck(Question question)
    {
        var talk = new Talk().Resume(new Conversation { Asking = question });
        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, "my calf popped"));

        Assert.Equal(Question.CheckB, talk.Conversation.Asking);
    }

    [Fact]
    public void NewFact_AfterAdvice_DecidesAgain()
    {
        var talk = new Talk().Resume(SampleReports.Advised(SampleReports.Mild));
        Assert.Equal(AdviceLevel.EasyRun, talk.Conversation.Advice!.Level);

        talk.Tell(SlotNames.Swelling, "yes");

        Assert.Equal(AdviceLevel.Rest, talk.Conversation.Advice!.Level);
    }

    [Fact]
    public void Run_IsNeverAdvised_BeforeTheLastCheckWasAnsweredNo()
    {
        var talk = new Talk();
        talk.Say(
            IntentNames.CheckLegs,
            (SlotNames.SorenessLevel, "1"), (SlotNames.Swelling, "no"), (SlotNames.PainLocation, "thighs"), (SlotNames.Side, "both"),
            (SlotNames.DaysSinceHardRun, "2"));
        talk.No();

        Assert.Null(talk.Conversation.Advice);
        talk.No();
        Assert.Null(talk.Conversation.Advice);
        talk.Yes();
        Assert.Equal(AdviceLevel.EasyRun, talk.Conversation.Advice!.Level);
    }

    [Fact]
    public void FollowUps_OfAnyKind_NeverChangeTheLevel()
    {
        foreach (var (name, report) in SampleReports.All)
        {
            var talk = new Talk().Resume(SampleReports.Advised(report));
            var level = talk.Conversation.Advice!.Level;
            foreach (var intent in IntentTable.Names
                .Except([IntentNames.StartOver, IntentNames.Stop, IntentNames.Cancel, IntentNames.NavigateHome, IntentNames.No]))
            {
                talk.Say(intent);
                if (talk.Ended)
                {
                    // An emergency ends whatever comes next, with the same advice.
                    Assert.Equal(AdviceLevel.Emergency, level);
                }

                Assert.True(level == talk.Conversation.Advice?.Level, $"{name}, {intent}");
            }
        }
    }

    private static void Finish(Talk talk)
    {
        while (talk.Conversation.Advice is null)
        {
            _ = talk.Conversation.Asking == Question.ReadBack ? talk.Yes() : talk.No();
        }
    }

    private static IEnumerable<(string Slot, string Value)[]> Orders((string Slot, string Value)[] facts) => facts.Length == 1
        ? [facts]
        : facts.SelectMany(first =>
            Orders([.. facts.Where(fact => fact != first)]).Select(rest => (ValueTuple<string, string>[])[first, .. rest]));
}
