namespace VoiceRecovery.Simulator;

/// <summary>The Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59. Syllables are counted by groups of vowels,
/// which is right for most English words.</summary>
internal static class ReadingGrade
{
    public static double Of(string text)
    {
        var words = Words(text);
        var sentences = text.Split(['.', '?', '!'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length;
        return words.Count == 0 ? 0 : 0.39 * words.Count / Math.Max(1, sentences) + 11.8 * words.Sum(Syllables) / words.Count - 15.59;
    }

    public static IReadOnlyList<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', '\n', '\t', '-', '–', '—'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', '?', '!', ';', ':', '"', '(', ')')).Where(word => word.Any(char.IsLetterOrDigit))];

    public static int Syllables(string word)
    {
        var count = 0;
        var inVowels = false;
        foreach (var letter in word)
        {
            var isVowel = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            if (isVowel && !inVowels)
                count++;
            inVowels = isVowel;
        }

        // The last e of "take" is silent, that of "table" is not; "walked" is one syllable, "rested" two.
        var silent = word is [.., not 'l', 'e'] || word is [.., not ('d' or 't'), 'e', 'd'];
        return Math.Max(1, silent ? count - 1 : count);
    }
}
