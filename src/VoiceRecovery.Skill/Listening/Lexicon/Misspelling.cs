namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>
/// One or two letters wrong in a long word that matters. Listed are only words whose neighbours in spelling are not words themselves:
/// "chest" is left out for "chess", "fever" for "never".
/// </summary>
internal static class Misspelling
{
    private const int ShortestMended = 6;
    private const int LongWord = 9;

    /// <summary>The listed word that is nearest; null where none is near.</summary>
    public static Word? Find(ReadOnlySpan<char> word, List<Word> listed)
    {
        if (word.Length < ShortestMended - 1)
        {
            return null;
        }

        foreach (var target in listed)
        {
            var allowed = target.Text.Length >= LongWord ? 2 : 1;
            if (target.Text[0] == word[0] && Math.Abs(target.Text.Length - word.Length) <= allowed
                && Distance(word, target.Text, allowed) <= allowed)
            {
                return target;
            }
        }

        return null;
    }

    // Letters to insert, drop, change or swap; stops counting above the limit.
    private static int Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit)
    {
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return least;
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[other.Length];
    }
}
