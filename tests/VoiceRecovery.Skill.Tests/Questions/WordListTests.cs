using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Questions;

namespace VoiceRecovery.Skill.Tests.Questions;

/// <summary>The word lists are data that anyone may edit: these tests see what an edit breaks.</summary>
public sealed class WordListTests
{
    private static readonly WordLists Lists = WordLists.Load();

    [Fact]
    public void Phrases_OfEveryTopic_AreThere() => Assert.Equal(
        Enum.GetValues<TopicId>(),
        Lists.Phrases.Select(known => known.Finding).OfType<Finding.Sure>().Select(sure => sure.Topic).Order());

    // The warning signs are a topic, and the later days follow tomorrow's step.
    [Fact]
    public void Phrases_OfEveryFollowUp_AreThere() => Assert.Equal(
        Enum.GetValues<FollowUp>().Except([FollowUp.WarningSigns, FollowUp.LaterDays]),
        Lists.Phrases.Select(known => known.Finding).OfType<Finding.AboutAdvice>().Select(about => about.FollowUp).Order());

    [Fact]
    public void Rules_OfEverySubject_AreThere() =>
        Assert.Equal(Enum.GetValues<OutOfScopeSubject>(), Lists.OutOfScope.Select(list => list.Subject).Order());

    [Fact]
    public void Phrase_OfTwoThings_IsNotTheSame()
    {
        var vocabulary = new Vocabulary(Lists);
        var unweighted = Lists.Unweighted.Select(name => vocabulary.Names[name]).ToHashSet();

        Assert.Empty(
            from known in Lists.Phrases
            from phrase in known.Phrases
            let concepts = string.Join(' ', Read(vocabulary, phrase).Where(concept => !unweighted.Contains(concept)))
            group (known.Finding, phrase) by concepts into same
            where same.Select(way => way.Finding).Distinct().Count() > 1
            select string.Join(", ", same));
    }

    [Fact]
    public void Phrases_AreReadWhole()
    {
        var vocabulary = new Vocabulary(Lists);

        Assert.All(Lists.Phrases.SelectMany(known => known.Phrases), phrase => Assert.InRange(Read(vocabulary, phrase).Length, 1, 12));
    }

    // Where a word stands twice, the second place would do nothing.
    [Fact]
    public void Word_OfTheLists_StandsInOnePlace() => Assert.Distinct(
        Lists.Same.SelectMany(same => same.Words).Concat(Lists.Ignored).Select(SpokenWords.Stems));

    [Theory]
    [InlineData("runs running run", "run run run")]
    [InlineData("What's hurting? My LEGS!", "what hurt my leg")]
    [InlineData("stopped stretching", "stop stretch")]
    [InlineData("swollen dishes, boxes; aches", "swollen dish box ach")]
    [InlineData("the bus is less", "the bus is less")]
    [InlineData("taking takes take", "tak tak tak")]
    [InlineData("sing the thing", "sing the thing")]
    [InlineData("rolling rolled roll", "roll roll roll")]
    public void Stems_OfWords_AreTheSameForTheSameWord(string text, string stems) => Assert.Equal(stems, SpokenWords.Stems(text));

    [Theory]
    [InlineData("delayed onset muscle soreness", "doms")]
    [InlineData("foam rollers", "foam roll")]
    [InlineData("ibuprofen", "advil")]
    [InlineData("how about the yoga", "yoga")]
    public void Read_WordsOfTheSameMeaning_AreTheSameConcepts(string one, string other)
    {
        var vocabulary = new Vocabulary(Lists);

        Assert.Equal(Read(vocabulary, one), Read(vocabulary, other));
    }

    private static short[] Read(Vocabulary vocabulary, string text)
    {
        var concepts = new short[Vocabulary.LongestQuestion];
        return concepts[..vocabulary.Read(text, concepts)];
    }
}
