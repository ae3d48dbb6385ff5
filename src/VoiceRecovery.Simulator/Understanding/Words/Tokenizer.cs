using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>Turns written text into words as speech recognition would give them.</summary>
internal static partial class Tokenizer
{
    private static readonly Dictionary<string, string[]> Contractions = new()
    {
        ["can't"] = ["can", "not"],
        ["cannot"] = ["can", "not"],
        ["won't"] = ["will", "not"],
        ["shan't"] = ["shall", "not"],
        ["ain't"] = ["is", "not"],
        ["let's"] = ["let", "us"],
        ["i'm"] = ["i", "am"],
        ["gonna"] = ["going", "to"],
        ["wanna"] = ["want", "to"],
        ["gotta"] = ["got", "to"],
        ["kinda"] = ["kind", "of"],
        ["sorta"] = ["sort", "of"],
        ["gimme"] = ["give", "me"],
        ["lemme"] = ["let", "me"],
        ["'cause"] = ["because"],
        ["cause"] = ["because"],
    };

    private static readonly (string Ending, string Word)[] Endings =
        [("n't", "not"), ("'ve", "have"), ("'re", "are"), ("'ll", "will"), ("'d", "would"), ("'s", "is"), ("s'", "")];

    // Typed without the apostrophe; only forms that are no words of their own.
    private static readonly Dictionary<string, string> MissingApostrophes = new[]
    {
        "can't", "won't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "haven't", "hasn't", "hadn't",
        "shouldn't", "couldn't", "wouldn't", "i'm", "i've", "it's", "that's", "what's", "how's", "where's", "there's", "they're",
        "you're", "you've", "we've", "they've", "let's", "who's",
    }.Where(word => word is not ("it's" or "we're" or "let's")).ToDictionary(word => word.Replace("'", "", StringComparison.Ordinal));

    public static IReadOnlyList<SpokenWord> Tokenize(string text)
    {
        var words = new List<SpokenWord>();
        var source = 0;
        foreach (Match match in WordPattern().Matches(Normalize(text)))
        {
            AddWord(words, match.Value, source);
            source++;
        }

        return words;
    }

    /// <summary>The written words from one position to another, as they were said: "no swelling", "don't know".</summary>
    public static string Join(IEnumerable<SpokenWord> words)
    {
        var parts = words.ToList();
        var whole = parts.GroupBy(word => word.Source)
            .Select(group => IsWhole(group) ? group.First().Surface : string.Join(' ', group.Select(word => word.Text)));
        return string.Join(' ', whole);
    }

    private static bool IsWhole(IEnumerable<SpokenWord> parts)
    {
        var list = parts.ToList();
        var expanded = new List<SpokenWord>();
        AddWord(expanded, list[0].Surface, list[0].Source);
        return expanded.Count == list.Count;
    }

    private static void AddWord(List<SpokenWord> words, string surface, int source)
    {
        if (MissingApostrophes.TryGetValue(surface, out var apostrophed))
            surface = apostrophed;
        foreach (var part in Expand(surface))
            words.Add(new SpokenWord(part, surface, source));
    }

    private static string[] Expand(string word)
    {
        if (Contractions.TryGetValue(word, out var known))
            return known;
        foreach (var (ending, second) in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var first = ending == "s'" ? word[..^1] : word[..^ending.Length];
                return second.Length == 0 ? [first] : [first, second];
            }
        }

        return word.Trim('\'') is { Length: > 0 } bare ? [bare] : [];
    }

    private static string Normalize(string text)
    {
        var plain = text.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace("%", " percent ", StringComparison.Ordinal);
        plain = OutOf().Replace(plain, "${score} out of ${most}");
        plain = Decimal().Replace(plain, "${whole} point ${part}");
        return UnitAfterDigits().Replace(plain, "${digit} ${letter}");
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}']+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"(?<score>\d)\s*/\s*(?<most>\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OutOf();

    [GeneratedRegex(@"(?<whole>\d)\.(?<part>\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"(?<digit>\d)(?!st\b|nd\b|rd\b|th\b)(?<letter>\p{L})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnitAfterDigits();
}
