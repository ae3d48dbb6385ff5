using System.Text.RegularExpressions;
using VoiceRecovery.Skill.Speech;
using Xunit.Abstractions;

namespace VoiceRecovery.Skill.Tests.Speech;

/// <summary>The phrases themselves: how long they are, and that they stand in the wording files alone.</summary>
public sealed partial class WordingTests(ITestOutputHelper output)
{
    private static readonly Phrases English = Phrases.For("en-US");

    [Fact]
    public void Questions_OfTheCheck_HaveTwentyWordsAtMost()
    {
        foreach (var key in English.Keys
            .Where(key => key.StartsWith("ask.", StringComparison.Ordinal) || key.StartsWith("offer.", StringComparison.Ordinal)))
        {
            foreach (var question in Sentences(English[key]).Where(sentence => sentence.EndsWith('?')))
            {
                var words = Count(question);
                output.WriteLine($"{words} {key}: {question}");
                Assert.True(words <= 20, $"{key}: {words}");
            }
        }
    }

    [Fact]
    public void Reprompts_AreShorterThanTheirQuestions()
    {
        foreach (var key in English.Keys
            .Where(key => key.StartsWith("ask.", StringComparison.Ordinal) && key.EndsWith(".reprompt", StringComparison.Ordinal)))
        {
            Assert.True(English[key].Length < English[key[..^".reprompt".Length]].Length, key);
        }
    }

    [Fact]
    public void Help_HasFortyFiveWordsAtMost() => Assert.InRange(Count($"{English["help"]} {English["disclaimer.first"]}"), 10, 45);

    [Fact]
    public void Topics_HaveTwoToFourSentences()
    {
        foreach (var key in English.Keys.Where(key => key.StartsWith("topic.", StringComparison.Ordinal)))
        {
            var sentences = Sentences(English[key]).Count();
            output.WriteLine($"{sentences} sentences, {Count(English[key])} words, {key}");
            Assert.True(sentences is >= 2 and <= 4 && Count(English[key]) <= 65, key);
        }
    }

    [Fact]
    public void Goodbyes_HaveFourWordsAtMost() => Assert.All(English.Variants("goodbye"), goodbye => Assert.InRange(Count(goodbye), 1, 4));

    [Theory]
    [InlineData("en-GB", "999")]
    [InlineData("en-US", "911")]
    [InlineData("en-CA", "911")]
    [InlineData("en-AU", "triple zero")]
    [InlineData("en-IN", "112")]
    [InlineData("de-DE", "911, 112 or 999")]
    public void Emergency_InAnyLocale_NamesItsNumber(string locale, string number) =>
        Assert.Contains($"such as {number}.", Phrases.For(locale)["advice.emergency"], StringComparison.Ordinal);

    [Fact]
    public void DialogAndIntents_HaveNoWordsToSpeak()
    {
        foreach (var folder in new[] { "Dialog", "Intents" })
        {
            foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "src", "VoiceRecovery.Skill", folder), "*.cs"))
            {
                // Two words in one literal are a sentence; what an exception says is for developers.
                var spoken = File.ReadLines(file)
                    .Where(line => !line.Contains("Exception(", StringComparison.Ordinal)
                    && !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                    .SelectMany(line => TwoWordsInALiteral().Matches(line)).Select(match => match.Value);
                Assert.Empty(spoken.Select(words => $"{Path.GetFileName(file)}: {words}"));
            }
        }
    }

    private static IEnumerable<string> Sentences(string phrase) =>
        SentenceEnds().Split(phrase).Where(sentence => sentence.Length > 0);

    private static int Count(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"(?<=[.?!])\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceEnds();

    [GeneratedRegex("\"[^\"]*[A-Za-z]{2,} [A-Za-z]{2,}[^\"]*\"", RegexOptions.ExplicitCapture)]
    private static partial Regex TwoWordsInALiteral();
}
