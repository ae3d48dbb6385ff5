using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Questions;
using VoiceRecovery.Skill.Speech;
using VoiceRecovery.Skill.Tests.Listening;
using Xunit.Abstractions;

namespace VoiceRecovery.Skill.Tests.Questions;

/// <summary>What a question asks, by the rules of what is out of scope and by the learned model, which was never trained on these
/// tables.</summary>
public sealed class AsksTests(ITestOutputHelper output)
{
    private const double Enough = 0.95;
    private const double EnoughInTheSlot = 0.93;

    // It is about the skill itself, in words of which none is foreign.
    private const string Personal = "do you like me";

    [Fact]
    public void Questions_OfEveryTopicAndOfNone_AreInTheTable()
    {
        Assert.All(Enum.GetValues<TopicId>(), topic => Assert.True(QuestionTable.Known.Count(IsAbout(topic)) >= 5, topic.ToString()));
        Assert.All(Enum.GetValues<OutOfScopeSubject>(), subject => Assert.Contains(
            QuestionTable.All, question =>
                question.Expected.Contains(QuestionTable.Name(new Finding.OutOfScope(subject))) || subject >= OutOfScopeSubject.Weather));
        Assert.True(QuestionTable.Known.Count(question => question.IsOutOfScope) >= 40);
        Assert.Distinct(QuestionTable.All.Select(question => question.Text));
    }

    [Fact]
    public void Find_Questions_IsRightForNinetyFiveInAHundred() => AssertRight(QuestionTable.All, Enough);

    [Fact]
    public void Find_QuestionsWrittenLater_IsRightForNinetyFiveInAHundred() => AssertRight(QuestionTable.Later, Enough);

    [Fact]
    public void Find_QuestionsAsTheSlotHoldsThem_IsRightForNinetyThreeInAHundred() =>
        AssertRight([.. QuestionTable.InTheSlot()], EnoughInTheSlot);

    [Fact]
    public void Find_QuestionOutOfScope_NeverFindsAnAnswer() => Assert.Empty(
        from question in QuestionTable.All
        where question.IsOutOfScope && question.Text != Personal
        let found = Asked(question.Text)
        where found is Finding.Sure or Finding.AboutAdvice or Finding.AskForCheck
        select $"{question.Text}: {QuestionTable.Name(found)}");

    // "Why does my knee hurt" leaves "my knee hurt" in the slot, which is a report: the check takes it.
    [Fact]
    public void Find_QuestionOutOfScopeAsTheSlotHoldsIt_NeverFindsAnAnswer() => Assert.Empty(
        from question in QuestionTable.InTheSlot()
        where question.IsOutOfScope
        let found = Asked(question.Text)
        where found is Finding.Sure or Finding.AboutAdvice
        select $"{question.Text}: {QuestionTable.Name(found)}");

    [Theory]
    [MemberData(nameof(Topics))]
    public void Find_NameOfATopic_IsSureOfIt(TopicId topic)
    {
        // Cross-training by name asks for today's, where there is advice.
        Finding expected = topic == TopicId.CrossTraining ? new Finding.AboutAdvice(FollowUp.Alternatives) : new Finding.Sure(topic);

        Assert.Equal(expected, Asked(Phrases.For("en-US")[$"topicName.{Words.Of(topic)}"]));
    }

    [Theory]
    [InlineData("can i take ibuprofen before running", "painMedication")]
    [InlineData("how many ibuprofen can i take before running", "outOfScope:doses")]
    [InlineData("many ibuprofen can i take", "outOfScope:doses")]
    [InlineData("how do i know if it's an injury", "sorenessOrInjury")]
    [InlineData("do i have shin splints", "outOfScope:diagnosis")]
    [InlineData("is it safe to stretch", "stretchBefore")]
    [InlineData("is it safe to stretch while pregnant", "outOfScope:pregnancy")]
    [InlineData("is running good with my heart condition", "outOfScope:heartCondition")]
    [InlineData("how much should i drink after a run", "hydration")]
    [InlineData("how much beer should i drink after a run", "outOfScope:other")]
    [InlineData("how do i build back up", "gradualReturn")]
    [InlineData("how do i build up to a marathon plan", "outOfScope:trainingPlan")]
    [InlineData("should i lift weights", "strength")]
    [InlineData("should i lose weight", "outOfScope:weight")]
    public void Find_WordsSharedWithATopic_DoNotHideWhatIsOutOfScope(string question, string expected) =>
        Assert.Equal(expected, QuestionTable.Name(Asked(question)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!... ,,, '''")]
    [InlineData("^ ^^ ^")]
    [InlineData("\0\t\n\u2028")]
    [InlineData("ﬁ İ ß 𝒓𝒖𝒏 跑步 🏃")]
    [InlineData("what's the capital of france")]
    [InlineData("how far is zanzibar")]
    [InlineData("how easy is calculus")]
    [InlineData("when is the opera")]
    public void Find_NothingThatIsKnown_IsNothingOrOutOfScope(string text) =>
        Assert.True(Asked(text) is Finding.Nothing or Finding.OutOfScope, QuestionTable.Name(Asked(text)));

    public static TheoryData<TopicId> Topics => [.. Enum.GetValues<TopicId>()];

    private static Finding Asked(string question) =>
        Listener.Hear(Slots.Intent("AskQuestionIntent", Slots.Value("question", question)), Said.Context(Question.None)).Asks
            ?? new Finding.Nothing();

    private static Func<SampleQuestion, bool> IsAbout(TopicId topic) =>
        question => question.Meant == QuestionTable.Name(new Finding.Sure(topic));

    private void AssertRight(IReadOnlyCollection<SampleQuestion> questions, double enough)
    {
        var answered = questions.Select(question => (Question: question, Found: Asked(question.Text))).ToList();
        foreach (var meant in answered.GroupBy(answer => answer.Question.Meant))
        {
            output.WriteLine($"{meant.Key,-17} {meant.Count(answer => answer.Question.IsRight(answer.Found)),4} of {meant.Count(),4}");
        }

        var right = answered.Count(answer => answer.Question.IsRight(answer.Found));
        output.WriteLine($"right in all: {right} of {answered.Count}, {(double)right / answered.Count:P1}");
        foreach (var (question, found) in answered.Where(answer => !answer.Question.IsRight(answer.Found)))
        {
            output.WriteLine($"{question.Expected[0]}: {question.Text}: {QuestionTable.Name(found)}");
        }

        Assert.True(right >= enough * answered.Count);
    }
}
