namespace VoiceRecovery.Simulator;

/// <summary>English number words. Every single-word number has one canonical form, its digits.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] OrdinalsBelowTwenty =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly Dictionary<string, int> Cardinals = BuildCardinals();
    private static readonly Dictionary<string, int> Ordinals = BuildOrdinals();

    /// <summary>Number words in their usual spelling, for spelling correction.</summary>
    public static IEnumerable<string> Spellings =>
        [.. Cardinals.Keys, .. Ordinals.Keys, "hundred", "thousand", "million", "dozen", "couple"];

    /// <summary>"four" and "4" are the same word to a recogniser.</summary>
    public static string Canonical(string word) => Cardinals.TryGetValue(word, out var value) ? value.ToString() : word;

    /// <summary>Below one hundred, one word.</summary>
    public static int? Cardinal(string word) =>
        Cardinals.TryGetValue(word, out var value) ? value
        : word.Length is > 0 and < 10 && word.All(char.IsAsciiDigit) ? int.Parse(word)
        : null;

    /// <summary>"third", "3rd"; below one hundred, one word.</summary>
    public static int? Ordinal(string word)
    {
        if (Ordinals.TryGetValue(word, out var value))
            return value;
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 4 && word[digits..] is "st" or "nd" or "rd" or "th" ? int.Parse(word[..digits]) : null;
    }

    /// <summary>Reads the longest whole number that starts at a word: "48", "forty eight", "a hundred and five", "a couple of".</summary>
    /// <returns>The number of words read, 0 if none.</returns>
    public static int Read(IReadOnlyList<string> words, int start, out long value)
    {
        value = 0;
        var position = start;
        var negative = position < words.Count && words[position] is "minus" or "negative";
        if (negative)
            position++;
        var read = ReadQuantity(words, position, out value);
        if (read == 0)
            return 0;
        value = negative ? -value : value;
        return position + read - start;
    }

    private static int ReadQuantity(IReadOnlyList<string> words, int start, out long value)
    {
        value = 0;
        var position = start;
        var counted = 0L;
        var article = position < words.Count && words[position] is "a";
        if (article)
            position++;
        if (position < words.Count && Scale(words[position]) is { } firstScale && (article || words[position] is "couple" or "dozen"))
            return FinishScaled(words, start, position, firstScale, out value);
        if (article)
            return 0;
        var below = ReadBelowHundred(words, position, out counted);
        if (below == 0)
            return 0;
        position += below;
        if (position < words.Count && words[position] is not "couple" && Scale(words[position]) is { } scale)
            return FinishScaled(words, start, position, counted * scale, out value);
        value = counted;
        return position - start;
    }

    // "three hundred [and] five", "two thousand four hundred", "a couple of".
    private static int FinishScaled(IReadOnlyList<string> words, int start, int scaleAt, long soFar, out long value)
    {
        value = soFar;
        var position = scaleAt + 1;
        if (words[scaleAt] is "couple" or "dozen")
            return position + (words[scaleAt] is "couple" && position < words.Count && words[position] is "of" ? 1 : 0) - start;
        var rest = position < words.Count && words[position] is "and" ? position + 1 : position;
        var read = ReadQuantity(words, rest, out var remainder);
        if (read > 0 && remainder < soFar)
        {
            value += remainder;
            position = rest + read;
        }

        return position - start;
    }

    private static int ReadBelowHundred(IReadOnlyList<string> words, int start, out long value)
    {
        value = 0;
        if (start >= words.Count || Cardinal(words[start]) is not { } first)
            return 0;
        value = first;
        if (first is < 20 or > 90 || first % 10 != 0 || start + 1 >= words.Count
            || Cardinal(words[start + 1]) is not (> 0 and < 10 and { } unit))
            return 1;
        value = first + unit;
        return 2;
    }

    private static long? Scale(string word) => word switch
    {
        "couple" => 2,
        "dozen" => 12,
        "hundred" => 100,
        "thousand" => 1_000,
        "million" => 1_000_000,
        _ => null,
    };

    private static Dictionary<string, int> BuildCardinals()
    {
        var words = Small.Select((word, value) => (word, value)).ToDictionary(pair => pair.word, pair => pair.value);
        for (var i = 0; i < Tens.Length; i++)
            words[Tens[i]] = 20 + 10 * i;
        words["fourty"] = 40;
        return words;
    }

    private static Dictionary<string, int> BuildOrdinals()
    {
        var words = OrdinalsBelowTwenty.Select((word, value) => (word, value)).ToDictionary(pair => pair.word, pair => pair.value);
        for (var i = 0; i < Tens.Length; i++)
            words[Tens[i][..^1] + "ieth"] = 20 + 10 * i;
        return words;
    }
}
