using System.Buffers;

namespace VoiceRecovery.Skill.Questions;

/// <summary>
/// Takes the endings off English words, so that "run", "runs" and "running" are one word. Deliberately light: it only has to treat
/// the words of questions and of the word lists alike, not to find roots.
/// </summary>
internal static class WordStem
{
    private const int ShortestStem = 3;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The length of the stem: the stem is the beginning of the word.</summary>
    public static int LengthOf(ReadOnlySpan<char> word)
    {
        if (word.Length <= ShortestStem)
        {
            return word.Length;
        }

        word = WithoutPlural(word);
        word = WithoutEnding(WithoutEnding(word, "ing"), "ed");
        return word is [.., 'e'] && word.Length > ShortestStem ? word.Length - 1 : word.Length;
    }

    private static ReadOnlySpan<char> WithoutPlural(ReadOnlySpan<char> word) => word switch
    {
        [.., 's' or 'u' or 'i', 's'] => word,
        [.., 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'c', 'h', 'e', 's'] or [.., 's', 'h', 'e', 's'] => word[..^2],
        [.., 's'] => word[..^1],
        _ => word,
    };

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word, string ending)
    {
        if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length - ending.Length < ShortestStem
            || !word[..^ending.Length].ContainsAny(Vowels))
        {
            return word;
        }

        word = word[..^ending.Length];
        return word is [.., var before, var last] && before == last && !"lsz".Contains(last) ? word[..^1] : word;
    }
}
