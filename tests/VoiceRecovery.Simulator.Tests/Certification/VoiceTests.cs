namespace VoiceRecovery.Simulator.Tests.Certification;

public sealed class VoiceTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("take", 1)]
    [InlineData("table", 2)]
    [InlineData("walked", 1)]
    [InlineData("rested", 2)]
    [InlineData("swelling", 2)]
    [InlineData("professional", 4)]
    [InlineData("the", 1)]
    public void Syllables_OfAWord_AreCounted(string word, int count) => Assert.Equal(count, ReadingGrade.Syllables(word));

    [Fact]
    public void Grade_OfShortWordsInShortSentences_IsLow() => Assert.Equal(-2.62, ReadingGrade.Of("The cat sat. The dog ran."), 2);

    [Fact]
    public void Grade_OfOneLongSentence_IsItsWordsAndSyllables() =>
        // 12 words, 29 syllables: 0.39 * 12 + 11.8 * 29 / 12 - 15.59.
        Assert.Equal(17.61, ReadingGrade.Of("Information about professional alternatives is not a substitute for medical advice today."),
            2);

    [Theory]
    [InlineData("Rest for 48 hours, or call 911.", "")]
    [InlineData("That is 50 percent.", "")]
    [InlineData("Is it OK on TV?", "")]
    [InlineData("Call 18005551234.", "18005551234")]
    [InlineData("DOMS is sore legs.", "DOMS")]
    [InlineData("<speak><say-as interpret-as=\"characters\">DOMS</say-as> is sore legs.</speak>", "")]
    [InlineData("<speak>Call <say-as interpret-as=\"telephone\">18005551234</say-as>.</speak>", "")]
    [InlineData("Swim and/or cycle.", "/")]
    [InlineData("See https://calm-kettle.tea now.", "https://calm-kettle.tea,/,/")]
    [InlineData("Well...", "...")]
    public void Unspeakable_InSpeech_IsFound(string speech, string found) =>
        Assert.Equal(found, string.Join(',', Pronunciation.Unspeakable(speech)));
}
