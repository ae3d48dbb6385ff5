using System.Globalization;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Tests.Listening.Reading;

/// <summary>Text into words and numbers.</summary>
public class TokenizerTests
{
    [Theory]
    [InlineData("My CALF hurts!", "my calf hurts")]
    [InlineData("can't", "cannot")]
    [InlineData("I can not walk", "i cannot walk")]
    [InlineData("not able to walk", "cannot walk")]
    [InlineData("it isn’t swollen", "it is not swollen")]
    [InlineData("my calf's sore", "my calf is sore")]
    [InlineData("hurtin", "hurting")]
    [InlineData("my hamstrng", "my hamstring")]
    [InlineData("swolen", "swollen")]
    [InlineData("6/10", "6 out of 10")]
    [InlineData("3-4", "3 to 4")]
    [InlineData("50%", "50 percent")]
    [InlineData("gobbledegook", "")]
    public void Read_Text_GivesItsWords(string text, string words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("four", 4)]
    [InlineData("twenty five", 25)]
    [InlineData("a hundred and two", 102)]
    [InlineData("two point five", 2.5)]
    [InlineData("2.5", 2.5)]
    [InlineData("three and a half", 3.5)]
    [InlineData("a four and a bit", 4.5)]
    [InlineData("twenty nineteen", 2019)]
    [InlineData("1,500", 1500)]
    [InlineData("fiveish", 5)]
    [InlineData("zilch", 0)]
    public void Read_Number_GivesItsValue(string text, double value) =>
        Assert.Equal(value, Assert.Single(Tokenizer.Read(text, WordBook.English), token => token.IsNumber).Number);

    [Fact]
    public void Read_BitOfSomethingElse_IsNotPartOfTheNumber() =>
        Assert.Equal(5, Assert.Single(Tokenizer.Read("a five and a bit of swelling", WordBook.English), token => token.IsNumber).Number);

    [Fact]
    public void Read_Ordinal_IsAPlaceAndNoNumber()
    {
        var tokens = Tokenizer.Read("the 5th", WordBook.English);
        Assert.Equal(5, tokens[1].Word.Ordinal);
        Assert.False(tokens[1].IsNumber);
    }

    [Theory]
    [InlineData("chest pain?", Break.Question)]
    [InlineData("chest pain.", Break.Stop)]
    [InlineData("chest pain", Break.None)]
    public void Read_EndOfText_IsKeptAfterTheLastWord(string text, object end) =>
        Assert.Equal(end, Tokenizer.Read(text, WordBook.English)[^1].Before);

    private static string Words(string text) => string.Join(' ', Tokenizer.Read(text, WordBook.English)
        .Select(token => token.IsNumber ? token.Number.ToString(CultureInfo.InvariantCulture) : token.Word.Text)).Trim();
}
