using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Tests.Listening.Lexicon;

/// <summary>A mistake in a data file is told with its file, line and column.</summary>
public class LexiconErrorTests
{
    [Theory]
    [InlineData("test.txt", "[Swolen]\ncalf\n", "test.txt(1,1): There is no meaning [Swolen].")]
    [InlineData("test.txt", "[Area Elbow]\nelbow\n", "test.txt(1,1): [Area] has no value \"Elbow\".")]
    [InlineData("test.txt", "[Fatigue maybe]\ntired\n", "test.txt(1,1): [Fatigue] has no value \"maybe\".")]
    [InlineData("test.txt", "[Context Denied sideways]\nno\n", "test.txt(1,1): [Context] has no value \"Denied sideways\".")]
    [InlineData("test.txt", "calf\n", "test.txt(1,1): A wording stands under no header.")]
    [InlineData("test.txt", "[Swollen\ncalf\n", "test.txt(1,8): The header has no closing bracket.")]
    [InlineData("test.txt", "[Swollen]\n\n[NotSwollen]\ncalf\n", "test.txt(1,1): Nothing stands under [Swollen].")]
    [InlineData("test.txt", "[Swollen]\n\nleft @limbs\n", "test.txt(3,6): There is no group @limbs in groups.txt.")]
    [InlineData("test.txt", "[Swollen]\nleft calf||shin\n", "test.txt(2,11): An alternative is empty.")]
    [InlineData("test.txt", "[Swollen]\nleft 10k\n", "test.txt(2,6): \"10k\" is no word of lower-case letters.")]
    [InlineData("test.txt", "[Swollen]\nleft calf|Shin\n", "test.txt(2,11): \"Shin\" is no word of lower-case letters.")]
    [InlineData("test.txt", "[Swollen]\ncalf? _3\n", "test.txt(2,1): A pattern needs a word that may not be left out.")]
    [InlineData("test.txt", "[Swollen]\ncalf &\n", "test.txt(2,7): Words are missing beside the &.")]
    [InlineData("words.txt", "[Negators]\nno\n", "words.txt(1,1): There is no class of words [Negators].")]
    [InlineData("numbers.txt", "[Cardinal]\nsix 6\n", "numbers.txt(2,1): A line of numbers reads \"words = value\".")]
    [InlineData("numbers.txt", "[Cardinals]\nsix = 6\n", "numbers.txt(1,1): There is no kind of number [Cardinals].")]
    [InlineData("spelling.txt", "cant cannot\n", "spelling.txt(1,1): A line of spelling reads \"written = read\".")]
    [InlineData("spelling.txt", "cant = cannot\ndont cant = do not\n", "spelling.txt(2,6): \"cant\" is read as something else already.")]
    [InlineData("spelling.txt", "\"can not = cannot\n", "spelling.txt(1,8): The phrase has no closing quotation mark.")]
    public void Read_Mistake_NamesItsPlace(string file, string text, string message)
    {
        var error = Assert.Throws<LexiconException>(() => WordBook.Read([(file, text)]));
        Assert.Equal(message, error.Message);
        Assert.Equal(file, error.File);
    }

    [Fact]
    public void Read_CommentsAndEmptyLines_AreLeftOut() =>
        Assert.Single(WordBook.Read([("test.txt", "// calf\n\n[Swollen]\n// shin\ncalf\n")]).Patterns);
}
