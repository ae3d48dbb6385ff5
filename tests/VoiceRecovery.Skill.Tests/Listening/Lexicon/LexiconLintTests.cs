using System.Text.RegularExpressions;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Tests.Listening.Lexicon;

/// <summary>The data files are for anyone to edit: these tests see what an edit breaks, or what it would do in vain.</summary>
public partial class LexiconLintTests
{
    [Fact]
    public void Patterns_EveryWord_CanComeOutOfTheTokenizer()
    {
        var words = WordBook.English.Sets.All.SelectMany(set => set).Distinct(StringComparer.Ordinal);
        Assert.Empty(words.Where(word => !IsReachable(word)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WordClasses_EveryWord_CanComeOutOfTheTokenizer()
    {
        var words = WordBook.English.Words.Where(word => word.Classes != WordClass.None).Select(word => word.Text);
        Assert.Empty(words.Where(word => !IsReachable(word)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Groups_Each_IsUsedByAPattern() => Assert.Empty(WordBook.English.Sets.UnusedGroups);

    [Fact]
    public void Patterns_None_StandsTwiceUnderOneMeaning()
    {
        var twice = WordBook.English.Patterns.Select(pattern => pattern.Source).Distinct()
            .GroupBy(line => (line.Header, line.Text)).Where(group => group.Count() > 1).Select(group =>
                $"[{group.Key.Header}] {group.Key.Text}");
        Assert.Empty(twice);
    }

    [Fact]
    public void Patterns_None_NamesAnAlternativeTwice()
    {
        var twice = WordBook.English.Patterns.Select(pattern => pattern.Source).Distinct()
            .Where(line => line.Text.Split(' ').Select(step => step.TrimStart('!', '~', '+').TrimEnd('?').Split('|')).Any(words =>
                words.Distinct(StringComparer.Ordinal).Count() < words.Length));
        Assert.Empty(twice.Select(line => $"{line.File}({line.Number}): {line.Text}"));
    }

    [Fact]
    public void Headers_EveryMeaningAndClass_IsUsed()
    {
        var meanings = WordBook.English.Patterns.Select(pattern => pattern.Notion).ToHashSet();
        Assert.DoesNotContain(Enum.GetValues<Notion>(), meaning => !meanings.Contains(meaning));
        var classes = WordBook.English.Words.Aggregate(WordClass.None, (sofar, word) => sofar | word.Classes);
        Assert.DoesNotContain(Enum.GetValues<WordClass>(), one => one != WordClass.None && !classes.HasFlag(one));
    }

    [Fact]
    public void Signs_Each_HasAWording()
    {
        var signs = WordBook.English.Patterns.Where(pattern => pattern.Notion == Notion.Sign)
            .Aggregate(WarningSigns.None, (sofar, pattern) => sofar | (WarningSigns)pattern.Value);
        Assert.Empty(RedFlags.All.Where(flag => !signs.HasFlag(flag.Sign)).Select(flag => flag.Sign));
    }

    // A synonym is one line in one file: no word stands in the code that reads meanings.
    [Theory]
    [InlineData("Facts")]
    [InlineData("Context")]
    [InlineData("Reading")]
    public void Recognisers_HoldNoWords(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src", "VoiceRecovery.Skill", "Listening", folder), "*.cs");
        var literals = files.SelectMany(file => File.ReadLines(file)
            .Select(line => line.Split("//")[0])
            .SelectMany(line => Literal().Matches(line).Select(match => $"{Path.GetFileName(file)}: {match.Value}")));
        Assert.Empty(literals);
        Assert.NotEmpty(files);
    }

    private static bool IsReachable(string word) =>
        Tokenizer.Read(word, WordBook.English) is [var token, _] && (token.Word.Text == word || token.IsNumber);

    // Two letters are the endings of ordinals in digits: "5th".
    [GeneratedRegex("\"[a-z]{3,}\"")]
    private static partial Regex Literal();
}
