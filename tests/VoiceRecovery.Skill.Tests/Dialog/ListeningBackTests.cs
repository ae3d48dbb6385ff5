using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Tests.Dialog;

/// <summary>What was heard is said back, kept, and taken back only in plain words (I14, I16).</summary>
public sealed class ListeningBackTests
{
    [Fact]
    public void Answer_ToAnyQuestion_IsSaidBackFirst()
    {
        var talk = new Talk();
        talk.Open();

        Assert.StartsWith("Four. Where", talk.Tell(SlotNames.SorenessLevel, "4"), StringComparison.Ordinal);
        Assert.StartsWith("Both calves. How many", talk.Tell(SlotNames.PainLocation, "both calves"), StringComparison.Ordinal);
        Assert.StartsWith("Two days ago. Do you see any swelling", talk.Tell(SlotNames.DaysSinceHardRun, "2"), StringComparison.Ordinal);
        Assert.StartsWith("No swelling. Any of these: trouble", talk.Tell(SlotNames.Swelling, "no"), StringComparison.Ordinal);
        Assert.StartsWith("None of those. Last safety check", talk.No(), StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralFacts_InOneBreath_AreSaidBackTogether()
    {
        var talk = new Talk();
        talk.Open();

        var speech = talk.Say(IntentNames.DescribeLegs,
            (SlotNames.Description, "my quads are a two on both sides no swelling i ran hard two days ago"));

        Assert.StartsWith("Two, both thighs, no swelling, two days ago. Any of these", speech, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", "both calves")]
    [InlineData("0", null)]
    public void Swelling_WhereSorenessIsPlain_IsAskedForInCheckA(string soreness, string? place)
    {
        var talk = new Talk();
        talk.Tell(SlotNames.SorenessLevel, soreness);
        if (place is not null)
        {
            talk.Tell(SlotNames.PainLocation, place);
        }

        Assert.Contains("Any of these: swelling, trouble walking", talk.Tell(SlotNames.DaysSinceHardRun, "3"), StringComparison.Ordinal);
        Assert.StartsWith("No swelling, none of those.", talk.No(), StringComparison.Ordinal);
        Assert.False(talk.Conversation.Report.Swelling);
    }

    [Theory]
    [InlineData("swelling", true)]
    [InlineData("it's a bit puffy", true)]
    [InlineData("the stairs", null)]
    public void Swelling_AskedForInCheckA_IsClearedByAPlainNoOnly(string answer, bool? swelling)
    {
        var talk = new Talk();
        talk.Say(IntentNames.CheckLegs, (SlotNames.SorenessLevel, "2"), (SlotNames.PainLocation, "both calves"),
            (SlotNames.DaysSinceHardRun, "3"));
        Assert.Equal(Question.CheckA, talk.Conversation.Asking);

        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, answer));

        Assert.Equal(swelling, talk.Conversation.Report.Swelling);
        talk.No();
        talk.No();
        Assert.True(talk.Conversation.Advice!.Level >= AdviceLevel.Rest);
    }

    [Fact]
    public void NotSore_IsAskedForTheLastHardRun() =>
        Assert.Contains("How many days ago was your last hard run?", NotSore(), StringComparison.Ordinal);

    [Theory]
    [InlineData(Question.CheckA, "no just a bit stiff")]
    [InlineData(Question.CheckB, "no just the soreness")]
    [InlineData(Question.DaysSinceHardRun, "five days no four")]
    [InlineData(Question.DaysSinceHardRun, "three")]
    [InlineData(Question.Swelling, "no not really just sore")]
    [InlineData(Question.None, "i did ten kilometres")]
    public void Rating_AfterADenialAQualificationOrAnotherNumber_Stays(Question asking, string words)
    {
        var talk = new Talk().Resume(Rated(8, asking));

        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, words));

        Assert.Equal(8, talk.Conversation.Report.Soreness!.Value.Value);
    }

    [Fact]
    public void Rating_TalkedDown_IsAskedAboutFromTheHighestOn()
    {
        var talk = new Talk().Resume(Rated(7, Question.Swelling));

        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, "change it to five"));
        Assert.Equal((5, Question.Swelling), (talk.Conversation.Report.Soreness!.Value.Value, talk.Conversation.Asking));
        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, "honestly it's a three"));

        Assert.Equal((7, Question.LowerSoreness), (talk.Conversation.Report.Soreness!.Value.Value, talk.Conversation.Asking));
        Assert.Contains("You said seven first. Is it really three now, without a painkiller?", talk.Speech, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(IntentNames.Yes, 3)]
    [InlineData(IntentNames.No, 7)]
    [InlineData(IntentNames.Unsure, 7)]
    [InlineData(IntentNames.Fallback, 7)]
    public void LowerRating_IsTakenAfterAPlainYesOnly(string intent, int rating)
    {
        var asked = Rated(7, Question.LowerSoreness) with { LowerSoreness = Soreness.Of(3) };
        var talk = new Talk().Resume(asked);

        talk.Say(intent);

        Assert.Equal(rating, talk.Conversation.Report.Soreness!.Value.Value);
        Assert.Null(talk.Conversation.LowerSoreness);
    }

    [Theory]
    [InlineData(Question.CheckA, "flibbering", Question.CheckAFirst, Question.CheckASecond)]
    [InlineData(Question.CheckB, "flibbers", Question.CheckBFirst, Question.CheckBSecond)]
    [InlineData(Question.CheckB, "no but it flibbers", Question.CheckBFirst, Question.CheckBSecond)]
    public void Check_AnsweredInWordsNotUnderstood_IsReadInTwoHalves(Question check, string words, Question first, Question second)
    {
        var report = check == Question.CheckA
            ? SampleReports.Mild with { Function = null, Fatigue = null, RestPain = null, Worsening = null, Screen = null }
            : SampleReports.Mild with { Screen = null };
        var talk = new Talk().Resume(new Conversation { Report = report, Asking = check });

        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, words));
        Assert.Equal(first, talk.Conversation.Asking);
        talk.No();
        Assert.Equal(second, talk.Conversation.Asking);
        talk.No();

        // What was said is asked about before a run; only a plain no settles it.
        if (check == Question.CheckA)
        {
            Assert.Equal(Question.CheckB, talk.Conversation.Asking);
            talk.No();
        }

        Assert.Equal(Question.Unheard, talk.Conversation.Asking);
        var doubtful = new Talk().Resume(talk.Conversation);
        doubtful.Yes();
        Assert.Equal(AdviceLevel.Rest, doubtful.Conversation.Advice!.Level);
        talk.No();
        Assert.Equal(Question.ReadBack, talk.Conversation.Asking);
    }

    [Theory]
    [InlineData("quite flibbering")]
    [InlineData("my flibber isn't right")]
    public void WordsNotUnderstood_AfterLeaveToRun_WithdrawIt(string words)
    {
        var talk = new Talk().Resume(SampleReports.Advised(SampleReports.Mild));

        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, words));

        Assert.Equal(Question.CheckBFirst, talk.Conversation.Asking);
        Assert.False(talk.Conversation.Advice?.AllowsRun);
    }

    [Theory]
    [InlineData("you told me two days ago to rest")]
    [InlineData("i've been sore for two days")]
    [InlineData("it's day three of my new plan")]
    public void DaysOfSomethingElse_AreNotTheHardRuns(string words)
    {
        var talk = new Talk().Resume(
            new Conversation { Report = new LegReport { Days = DaysSinceHardRun.Of(12) }, Asking = Question.SorenessLevel });

        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, words));

        Assert.Equal(12, talk.Conversation.Report.Days!.Value.Value);
    }

    [Fact]
    public void NoneOfThose_AfterASignThatWasTold_TakesNothingBack()
    {
        var talk = new Talk().Resume(new Conversation { Report = SampleReports.Mild with { Screen = null }, Asking = Question.CheckA });
        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, "i take blood thinners"));
        Assert.Equal(WarningSigns.BloodThinners, talk.Conversation.Report.WarningSigns);

        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, "no i don't have any of those"));

        Assert.Equal(WarningSigns.BloodThinners, talk.Conversation.Report.WarningSigns);
    }

    [Theory]
    [InlineData("no it was a zero yesterday")]
    [InlineData("normally i'm a zero")]
    [InlineData("it was a zero before the run")]
    public void RatingOfAnotherTime_IsAskedAboutOrLeftAlone(string words)
    {
        var talk = new Talk().Resume(Rated(1, Question.DaysSinceHardRun) with { Asking = Question.CheckA });

        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, words));

        Assert.Equal(1, talk.Conversation.Report.Soreness!.Value.Value);
    }

    [Fact]
    public void Check_NothingUnderstood_IsReadInTwoHalves()
    {
        var talk = new Talk().Resume(new Conversation { Report = SampleReports.Mild with { Screen = null }, Asking = Question.CheckB });

        talk.Say(IntentNames.Fallback);

        Assert.Equal(Question.CheckBFirst, talk.Conversation.Asking);
    }

    [Theory]
    [InlineData("what's pinpoint bone pain", "explain.pinpointBonePain")]
    [InlineData("is dark urine like orange", "explain.darkUrine")]
    [InlineData("what counts as a fever", "explain.fever")]
    [InlineData("what do you mean by numbness", "explain.numbness")]
    public void QuestionAboutASign_AtTheCheck_IsExplainedAndTheCheckComesBack(string words, string key)
    {
        foreach (var (intent, slot) in new[]
        {
            (IntentNames.DescribeLegs, SlotNames.Description), (IntentNames.AskQuestion, SlotNames.Question),
                (IntentNames.CheckLegs, SlotNames.WarningSign),
        })
        {
            var talk = new Talk().Resume(new Conversation { Report = SampleReports.Mild with { Screen = null }, Asking = Question.CheckB });

            talk.Say(intent, (slot, words));

            Assert.Contains(Skill.Speech.Phrases.For("en-US")[key], talk.Speech, StringComparison.Ordinal);
            Assert.Equal((Question.CheckB, WarningSigns.None), (talk.Conversation.Asking, talk.Conversation.Report.WarningSigns));
        }
    }

    [Theory]
    [InlineData("i was only asking")]
    [InlineData("i don't have that")]
    public void SignHeardByMistake_IsTakenBackInPlainWords(string words)
    {
        var talk = new Talk().Resume(new Conversation { Report = SampleReports.Mild with { Screen = null }, Asking = Question.CheckB });
        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, "numbness"));
        Assert.Equal(WarningSigns.Numbness, talk.Conversation.Report.WarningSigns);

        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, words));

        Assert.Equal((WarningSigns.None, Question.CheckB), (talk.Conversation.Report.WarningSigns, talk.Conversation.Asking));
    }

    [Theory]
    [InlineData(IntentNames.No, WarningSigns.None)]
    [InlineData(IntentNames.Unsure, WarningSigns.DarkUrine)]
    [InlineData(IntentNames.Fallback, WarningSigns.DarkUrine)]
    public void EmergencyHeardByMistake_IsTakenBackByAPlainNoOnly(string intent, WarningSigns left)
    {
        var talk = new Talk().Resume(new Conversation { Report = SampleReports.Mild with { Screen = null }, Asking = Question.CheckB });
        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, "dark urine"));
        Assert.True(talk.Ended);

        talk.Say(IntentNames.DescribeLegs, (SlotNames.Description, "i was only asking"));
        Assert.Equal(Question.EmergencySign, talk.Conversation.Asking);
        Assert.Contains("Do you have dark urine now", talk.Speech, StringComparison.Ordinal);
        talk.Say(intent);

        Assert.Equal(left, talk.Conversation.Report.WarningSigns);
        Assert.Equal(left != WarningSigns.None, talk.Ended);
    }

    [Theory]
    [InlineData(TopicId.SeeProfessional)]
    [InlineData(TopicId.RecoveryTime)]
    [InlineData(TopicId.SevereSoreness)]
    [InlineData(TopicId.WarningSigns)]
    [InlineData(TopicId.MuscleDamage)]
    public void Answer_WhenCareIsDueToday_SaysSoAndNothingLess(TopicId topic)
    {
        var talk = new Talk().Resume(SampleReports.Advised(SampleReports.Mild with { WarningSigns = WarningSigns.WarmRedLeg }));

        var speech = talk.Say(IntentNames.Of(topic));

        Assert.Contains("today", speech, StringComparison.Ordinal);
        Assert.DoesNotContain("week", speech, StringComparison.Ordinal);
        Assert.DoesNotContain("within a few days", speech, StringComparison.Ordinal);
    }

    private static Conversation Rated(int rating, Question asking) => new()
    {
        Report = new LegReport { Soreness = Soreness.Of(rating) },
        HighestSoreness = Soreness.Of(rating),
        Asking = asking,
    };

    private static string NotSore() => new Talk().Tell(SlotNames.SorenessLevel, "0");
}
