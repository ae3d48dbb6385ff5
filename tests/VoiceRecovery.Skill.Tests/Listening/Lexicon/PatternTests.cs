using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Tests.Listening.Lexicon;

/// <summary>Each operator of the pattern language, by itself.</summary>
public class PatternTests
{
    [Theory]
    [InlineData("calf", "my calf hurts", true)]
    [InlineData("calf|shin", "my shin hurts", true)]
    [InlineData("calf|shin", "my knee hurts", false)]
    [InlineData("@limb", "my foot hurts", true)]
    [InlineData("left calf", "the left really sore calf", false)]
    [InlineData("left calf", "the left really calf", true)]
    [InlineData("left? calf hurts", "the calf hurts", true)]
    [InlineData("# miles", "six miles", true)]
    [InlineData("# miles", "many miles", false)]
    [InlineData("calf _ hurts", "calf now then hurts", true)]
    [InlineData("calf _1 hurts", "calf now then hurts", false)]
    [InlineData("calf !hurts", "calf hurts", false)]
    [InlineData("calf !hurts", "calf aches", true)]
    [InlineData("^ calf", "um calf hurts", true)]
    [InlineData("^ calf", "left calf hurts", false)]
    [InlineData("calf $", "left calf", true)]
    [InlineData("calf $", "left calf hurts", false)]
    [InlineData("left +calf", "left really calf", false)]
    [InlineData("left +calf", "left calf", true)]
    [InlineData("foot +#", "foot six", true)]
    [InlineData("foot +#", "foot really six", false)]
    [InlineData("hurts & foot", "my foot hurts", true)]
    [InlineData("hurts & foot", "it hurts in the foot", true)]
    [InlineData("hurts & foot", "hurts then now then now then foot", false)]
    [InlineData("hurts &6 foot", "hurts then now then now then foot", true)]
    public void Matches_Operator_AsDocumented(string pattern, string phrase, bool expected)
    {
        var book = Book(pattern);
        var utterance = Utterance.Read(phrase, Said.Context(Question.None), Stance.Said, book);
        Assert.Equal(expected, utterance.Mentioned(Notion.Swollen));
    }

    [Fact]
    public void Matches_QuietWord_IsNeededButNotNamed()
    {
        var utterance = Utterance.Read("left calf", Said.Context(Question.None), Stance.Said, Book("~left calf"));
        var mention = Assert.Single(utterance.Mentions);
        Assert.False(mention.Names(0));
        Assert.True(mention.Names(1));
    }

    internal static WordBook Book(params string[] patterns) => WordBook.Read(
    [
        ("words.txt", "[Soft]\nreally the in it my\n\n[Filler]\num\n"),
        ("groups.txt", "[@limb]\nleg foot\n"),
        ("numbers.txt", "[Cardinal]\nsix = 6\nzero = 0\n"),
        ("spelling.txt", "aches = aches is\n"),
        ("test.txt", $"[Swollen]\n{string.Join('\n', patterns)}\n"),
    ]);
}
