using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Questions;
using Phrases = VoiceRecovery.Skill.Speech.Phrases;

namespace VoiceRecovery.Skill.Tests.Questions;

/// <summary>What is said to a question in free words.</summary>
public sealed class AskQuestionTests
{
    private static readonly Heard InDoubt = new() { Asks = new Finding.Unsure(TopicId.Yoga, TopicId.Pilates) };

    private static readonly Phrases Phrases = Phrases.For("en-US");

    [Fact]
    public void Question_OfATopic_IsAnsweredAndTheCheckOffered() => Assert.Equal(
        $"{Phrases["disclaimer.first"]} {Phrases["topic.stretchBefore"]} {Phrases["offer.check"]}", Ask("should i limber up before i go"));

    [Fact]
    public void Question_InTheMiddleOfTheCheck_IsAnsweredAndTheOpenQuestionComesBack()
    {
        var talk = Asked(Question.Swelling);

        Assert.Equal($"{Phrases["topic.stretchBefore"]} {Phrases["ask.swelling"]}", Ask("should i limber up before i go", talk));
        Assert.Equal(Question.Swelling, talk.Conversation.Asking);
    }

    [Fact]
    public void Question_AboutTheAdvice_IsAFollowUp()
    {
        var talk = Advised(SampleReports.Mild);

        Ask("what made you decide that", talk);

        Assert.Equal(new Answered.About(FollowUp.Why), talk.Conversation.Answered);
    }

    [Fact]
    public void Question_AboutTomorrowTwice_TellsTheLaterDays()
    {
        var talk = Advised(SampleReports.Mild);

        Ask("what should i do tomorrow", talk);
        Ask("and tomorrow", talk);

        Assert.Equal(new Answered.About(FollowUp.LaterDays), talk.Conversation.Answered);
    }

    [Fact]
    public void Question_WhatElseBeforeAdvice_TellsOfCrossTraining()
    {
        var talk = new Talk();

        Ask("what could i do instead", talk);

        Assert.Equal(new Answered.Topic(TopicId.CrossTraining), talk.Conversation.Answered);
    }

    [Fact]
    public void Question_WhetherToRunToday_BeginsTheCheck()
    {
        var talk = new Talk();

        Ask("am i ok to go out today", talk);

        Assert.Equal(Question.SorenessLevel, talk.Conversation.Asking);
    }

    [Fact]
    public void Question_InDoubtThatTellsOfTheLegs_BeginsTheCheckWithWhatItTold()
    {
        var talk = new Talk();

        Ask("is it okay to run with my left knee sore", talk);

        Assert.Equal((LegArea.Knee, Question.SorenessLevel), (talk.Conversation.Report.Area, talk.Conversation.Asking));
    }

    [Fact]
    public void Question_WhatIfItWereAWarningSign_ExplainsTheSign() =>
        Assert.Contains(Phrases["explain.numbness"], Ask("what if my foot went numb"), StringComparison.Ordinal);

    [Fact]
    public void Question_WhatIfOfAPregnancy_IsDeclinedAsOne() =>
        Assert.Contains(Phrases["outOfScope.pregnancy"], Ask("what if my wife were pregnant"), StringComparison.Ordinal);

    [Fact]
    public void Question_AboutWarningSignsAfterAdvice_KeepsTheAdviceInMind()
    {
        var talk = Advised(SampleReports.Mild);

        Ask("which symptoms should i never ignore", talk);

        Assert.Equal(new Answered.About(FollowUp.WarningSigns), talk.Conversation.Answered);
    }

    [Fact]
    public void Question_InDoubt_AsksWhichOfTwoWasMeant()
    {
        var talk = Advised(SampleReports.Mild);

        var turn = AskQuestionHandler.Handle(talk.Conversation, InDoubt, new Intent { Name = IntentNames.AskQuestion });

        Assert.Equal((Offer.Topics, new Answered.Topic(TopicId.Yoga)), (turn.After.Offer, turn.After.Answered));
        Assert.Equal([new Act.SuggestTopics(TopicId.Yoga, TopicId.Pilates)], turn.Acts);
    }

    [Fact]
    public void Yes_ToOneOfTwo_TakesTheNearer()
    {
        var talk = Advised(SampleReports.Mild);
        Suggest(talk);

        talk.Yes();

        Assert.Equal(new Answered.OneActivity(Activity.Yoga), talk.Conversation.Answered);
    }

    [Fact]
    public void No_ToOneOfTwo_AsksWhatElseAndStays()
    {
        var talk = Advised(SampleReports.Mild);
        Suggest(talk);

        Assert.Equal(Phrases["offer.anything"], talk.No());
        Assert.False(talk.Ended);
    }

    [Fact]
    public void DoubtInTheMiddleOfTheCheck_AsksOnlyTheOpenQuestion()
    {
        var asked = Asked(Question.Swelling).Conversation;

        var turn = AskQuestionHandler.Handle(asked, InDoubt, new Intent { Name = IntentNames.AskQuestion });

        Assert.Equal([new Act.DontKnow(TopicId.Yoga, TopicId.Pilates), new Act.Ask(asked)], turn.Acts);
    }

    [Theory]
    [InlineData("how many ibuprofen should i take", "doses")]
    [InlineData("do i have shin splints", "diagnosis")]
    [InlineData("which shoes should i buy", "shoes")]
    public void Question_OutOfScope_IsDeclinedBySubject(string question, string subject) =>
        Assert.Contains(Phrases[$"outOfScope.{subject}"], Ask(question), StringComparison.Ordinal);

    [Fact]
    public void Question_ThatIsNotKnown_NamesTwoThatAre() =>
        Assert.Contains("I do know about how long soreness lasts, and when to rest.", Ask("zzz qqq"), StringComparison.Ordinal);

    [Fact]
    public void Question_WithoutWords_IsNotKnown() =>
        Assert.Contains("I don't know that one", new Talk().Say(IntentNames.AskQuestion), StringComparison.Ordinal);

    private static string Ask(string question, Talk? talk = null) =>
        (talk ?? new Talk()).Say(IntentNames.AskQuestion, (SlotNames.Question, question));

    private static Talk Advised(LegReport report) => new Talk().Resume(SampleReports.Advised(report));

    private static Talk Asked(Question question) =>
        new Talk().Resume(new Skill.Dialog.Conversation { Report = new LegReport { Soreness = Soreness.Of(3) }, Asking = question });

    private static void Suggest(Talk talk) =>
        talk.Resume(AskQuestionHandler.Handle(talk.Conversation, InDoubt, new Intent { Name = IntentNames.AskQuestion }).After);
}
