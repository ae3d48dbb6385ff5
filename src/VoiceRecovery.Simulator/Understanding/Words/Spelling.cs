namespace VoiceRecovery.Simulator;

/// <summary>How far two spellings are apart: one letter added, dropped, changed or swapped with its neighbour counts one.</summary>
internal static class Spelling
{
    /// <summary>How many slips a word of this length may have and still be recognised.</summary>
    public static int Tolerance(int length) => length switch
    {
        < 4 => 0,
        < 9 => 1,
        _ => 2,
    };

    /// <returns>The distance, or <paramref name="limit"/> + 1 where it is larger than the limit.</returns>
    public static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;
        Span<int> beforeLast = stackalloc int[right.Length + 1];
        Span<int> last = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var smallest = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                var cost = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    cost = Math.Min(cost, beforeLast[j - 2] + 1);
                current[j] = cost;
                smallest = Math.Min(smallest, cost);
            }

            if (smallest > limit)
                return limit + 1;
            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return Math.Min(last[right.Length], limit + 1);
    }

    /// <summary>A rough stem, enough to see that "hurts", "hurting" and "hurt" are one word.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 4)
            return word;
        if (word.EndsWith("ves", StringComparison.Ordinal))
            return word[..^3] + "f";
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        foreach (var ending in (ReadOnlySpan<string>)["ings", "ing", "ed", "es", "s"])
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal)
                && !word.EndsWith("ss", StringComparison.Ordinal))
                return Undouble(word[..^ending.Length]);
        }

        return word.EndsWith('e') ? word[..^1] : word;
    }

    // running -> run
    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's') ? stem[..^1]
        : stem.EndsWith('e') ? stem[..^1]
        : stem;
}
