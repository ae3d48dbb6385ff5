namespace VoiceRecovery.Skill.Questions;

/// <summary>
/// Reads text as concepts: words and groups of words that mean the same have one number. Words that say nothing of what is asked
/// are left out.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>Stands for every word that is not in the vocabulary.</summary>
    public const short Unknown = 0;

    /// <summary>Concepts beyond this many are not read; a question that is meant for an answer has far fewer.</summary>
    public const int LongestQuestion = 24;

    private const short Ignored = -1;
    private const int LongestGroup = 6;

    private readonly Dictionary<string, short>.AlternateLookup<ReadOnlySpan<char>> _concepts;

    /// <summary>Makes a vocabulary. Should a word be in two lists, the first counts.</summary>
    public Vocabulary(WordLists lists)
    {
        var concepts = new Dictionary<string, short>(StringComparer.Ordinal);
        var names = new Dictionary<string, short>(StringComparer.Ordinal);
        foreach (var (name, words) in lists.Same)
        {
            names[name] = (short)(names.Count + 1);
            AddAll(concepts, words, names[name]);
        }

        AddAll(concepts, [.. lists.Ignored, SpokenWords.Beginning.ToString()], Ignored);
        Names = names;
        _concepts = concepts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The numbers of the concepts that have a name.</summary>
    public IReadOnlyDictionary<string, short> Names { get; }

    /// <summary>Reads the concepts of a text in their order.</summary>
    /// <returns>How many concepts were read.</returns>
    public int Read(ReadOnlySpan<char> text, Span<short> concepts)
    {
        Span<char> buffer = stackalloc char[SpokenWords.Room + 2];
        (buffer[0], buffer[1]) = (SpokenWords.Beginning, ' ');
        ReadOnlySpan<char> stems = buffer[..(SpokenWords.Write(text, buffer[2..]) + 2)];
        var count = 0;
        while (!stems.IsEmpty && count < concepts.Length)
        {
            var concept = Longest(stems, out var length);
            if (concept != Ignored)
            {
                concepts[count++] = concept;
            }

            stems = stems[Math.Min(length + 1, stems.Length)..];
        }

        return count;
    }

    // The longest group of words that is known wins: "active recovery" before "active".
    private short Longest(ReadOnlySpan<char> stems, out int length)
    {
        var concept = Unknown;
        var end = length = WordEnd(stems, 0);
        for (var words = 1; words <= LongestGroup; words++)
        {
            if (_concepts.TryGetValue(stems[..end], out var known))
            {
                (concept, length) = (known, end);
            }

            if (end == stems.Length)
            {
                break;
            }

            end = WordEnd(stems, end + 1);
        }

        return concept;
    }

    private static int WordEnd(ReadOnlySpan<char> stems, int start)
    {
        var length = stems[start..].IndexOf(' ');
        return length < 0 ? stems.Length : start + length;
    }

    private static void AddAll(Dictionary<string, short> concepts, IEnumerable<string> words, short concept)
    {
        foreach (var word in words)
        {
            concepts.TryAdd(SpokenWords.Stems(word), concept);
        }
    }
}
