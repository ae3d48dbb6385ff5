namespace VoiceRecovery.Simulator.Tests.Understanding;

public sealed class GrammarTests
{
    // A Thursday.
    private static readonly DateOnly Today = Toys.Today;

    [Theory]
    [InlineData("zero", 0)]
    [InlineData("four", 4)]
    [InlineData("4", 4)]
    [InlineData("nineteen", 19)]
    [InlineData("forty", 40)]
    [InlineData("fourty eight", 48)]
    [InlineData("forty-eight", 48)]
    [InlineData("a hundred", 100)]
    [InlineData("one hundred and five", 105)]
    [InlineData("two thousand three hundred", 2300)]
    [InlineData("a couple", 2)]
    [InlineData("a couple of", 2)]
    [InlineData("a dozen", 12)]
    [InlineData("minus three", -3)]
    public void Read_Number_TakesAllItsWords(string said, long expected)
    {
        var words = Words(said);
        Assert.Equal(words.Count, NumberWords.Read(words, 0, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("four seven", 1)]
    [InlineData("twenty twelve", 1)]
    [InlineData("two days", 1)]
    [InlineData("a lot", 0)]
    [InlineData("seventh", 0)]
    public void Read_Number_StopsWhereItEnds(string said, int words) => Assert.Equal(words, NumberWords.Read(Words(said), 0, out _));

    [Theory]
    [InlineData("today", "2025-11-20")]
    [InlineData("yesterday", "2025-11-19")]
    [InlineData("tomorrow", "2025-11-21")]
    [InlineData("the day before yesterday", "2025-11-18")]
    [InlineData("last night", "2025-11-19")]
    [InlineData("right now", "PRESENT_REF")]
    // Alone, a weekday is today or ahead; "last" looks back.
    [InlineData("thursday", "2025-11-20")]
    [InlineData("sunday", "2025-11-23")]
    [InlineData("last sunday", "2025-11-16")]
    [InlineData("last thursday", "2025-11-13")]
    [InlineData("this past tuesday", "2025-11-18")]
    [InlineData("next thursday", "2025-11-27")]
    // A day of the year is today or ahead, too.
    [InlineData("november third", "2026-11-03")]
    [InlineData("november the twenty fifth", "2025-11-25")]
    [InlineData("the third of december", "2025-12-03")]
    [InlineData("december 3rd", "2025-12-03")]
    [InlineData("the twenty first", "2025-11-21")]
    [InlineData("february twenty ninth", "2028-02-29")]
    [InlineData("this week", "2025-W47")]
    [InlineData("last week", "2025-W46")]
    [InlineData("this weekend", "2025-W47-WE")]
    [InlineData("next month", "2025-12")]
    [InlineData("last year", "2024")]
    [InlineData("this decade", "202X")]
    [InlineData("next winter", "2026-WI")]
    [InlineData("january", "2026-01")]
    public void Read_Date_IsIso(string said, string expected)
    {
        var words = Words(said);
        Assert.Equal(words.Count, DateGrammar.Read(words, 0, Today, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("may i")]
    [InlineData("november thirty first")]
    [InlineData("last pizza")]
    [InlineData("the third pizza")]
    public void Read_NoDate_TakesNothing(string said)
    {
        var read = DateGrammar.Read(Words(said), 0, Today, out var value);
        Assert.True(read < Words(said).Count, $"{said} was read as {value}");
    }

    [Theory]
    [InlineData("two days", "P2D")]
    [InlineData("a week", "P1W")]
    [InlineData("48 hours", "PT48H")]
    [InlineData("ten minutes", "PT10M")]
    [InlineData("half an hour", "PT30M")]
    [InlineData("an hour and a half", "PT1H30M")]
    [InlineData("two and a half hours", "PT2H30M")]
    [InlineData("one year two months and three days", "P1Y2M3D")]
    [InlineData("a couple of days", "P2D")]
    public void Read_Duration_IsIso(string said, string expected)
    {
        var words = Words(said);
        Assert.Equal(words.Count, DurationGrammar.Read(words, 0, Today, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("six pm", "18:00")]
    [InlineData("six p m", "18:00")]
    [InlineData("seven thirty am", "07:30")]
    [InlineData("half past seven", "07:30")]
    [InlineData("quarter to eight", "07:45")]
    [InlineData("noon", "12:00")]
    [InlineData("twelve am", "00:00")]
    [InlineData("evening", "EV")]
    public void Read_Time_IsIso(string said, string expected)
    {
        var words = Words(said);
        Assert.Equal(words.Count, TimeGrammar.Read(words, 0, Today, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("third", "3")]
    [InlineData("twenty first", "21")]
    [InlineData("2nd", "2")]
    public void Read_Ordinal_IsItsNumber(string said, string expected)
    {
        var words = Words(said);
        Assert.Equal(words.Count, OrdinalGrammar.Read(words, 0, Today, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("I don't know", "i do not know")]
    [InlineData("it’s a 4/10", "it is a 4 out of 10")]
    [InlineData("6.5", "6 point 5")]
    [InlineData("48hrs, 3rd", "48 hrs 3rd")]
    [InlineData("i cant and wont", "i can not and will not")]
    [InlineData("Sunday's pizza", "sunday is pizza")]
    [InlineData("runners' knee", "runners knee")]
    public void Tokenize_WrittenText_GivesSpokenWords(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokenizer.Tokenize(text).Select(word => word.Text)));

    [Fact]
    public void Join_WordsOfContractions_GivesBackWhatWasWritten()
    {
        var words = Tokenizer.Tokenize("Well, I don't know what's up");
        Assert.Equal("well i don't know what's up", Tokenizer.Join(words));
        Assert.Equal("not know", Tokenizer.Join(words.Skip(3).Take(2)));
    }

    [Theory]
    [InlineData("pizza", "pizza", 0)]
    [InlineData("piza", "pizza", 1)]
    [InlineData("pizaz", "pizza", 1)]
    [InlineData("pasta", "pizza", 3)]
    public void Distance_CountsSlips(string left, string right, int expected) => Assert.Equal(expected, Spelling.Distance(left, right, 2));

    private static List<string> Words(string text) => [.. Tokenizer.Tokenize(text).Select(word => word.Text)];
}
