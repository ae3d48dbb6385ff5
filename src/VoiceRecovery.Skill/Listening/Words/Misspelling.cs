namespace VoiceRecovery.Skill.Listening;

/// <summary>
/// One or two letters wrong in a long word that matters. Only words whose neighbours in spelling are not words themselves: "chest" is
/// left out for "chess", "fever" for "never".
/// </summary>
internal static class Misspelling
{
    private const int ShortestMended = 6;
    private const int LongWord = 9;

    private static readonly string[] Mended =
    [
        "achilles", "hamstring", "hamstrings", "swelling", "swollen", "puffiness", "breathless", "breathing", "numbness", "tingling", "shivering",
        "pregnant", "temperature", "surgery", "operation", "exhausted", "knackered", "yesterday", "saturday", "thursday", "wednesday", "tuesday",
        "weekend", "moderate", "excruciating", "unbearable", "palpitations", "vomiting", "vomited", "fainted", "collapsed", "confused", "disoriented",
        "warfarin", "ibuprofen", "paracetamol", "anticoagulants", "ankles", "calves", "thighs", "glutes", "bruised", "bruising", "shoulder",
        "tiredness", "fatigued", "soreness", "painful", "stiffness", "worsening", "deformed", "misshapen", "weakness", "bladder", "tempo", "intervals",
        "fortnight", "barely", "slightly", "completely", "groin", "swelled", "redness", "spreading", "limping", "hobbling", "severe", "stairs",
    ];

    private static readonly VocabularyEntry[] Targets =
        [.. Mended.Select(word => Vocabulary.Find(word)).OfType<VocabularyEntry>().Where(entry => entry.Text.Length >= ShortestMended)];

    public static VocabularyEntry? Find(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestMended - 1)
        {
            return null;
        }

        foreach (var target in Targets)
        {
            var allowed = target.Text.Length >= LongWord ? 2 : 1;
            if (target.Text[0] == word[0] && Math.Abs(target.Text.Length - word.Length) <= allowed && Distance(word, target.Text, allowed) <= allowed)
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
