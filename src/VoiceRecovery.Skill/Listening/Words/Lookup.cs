namespace VoiceRecovery.Skill.Listening;

/// <summary>What a written word is read as.</summary>
internal static class Lookup
{
    private static readonly Dictionary<string, VocabularyEntry[]>.AlternateLookup<ReadOnlySpan<char>> RewrittenBySpan = Rewritten();

    private static readonly VocabularyEntry Is = Vocabulary.Get("is");
    private static readonly VocabularyEntry[] UnknownWord = [Vocabulary.Unknown];

    private static Dictionary<string, VocabularyEntry[]>.AlternateLookup<ReadOnlySpan<char>> Rewritten()
    {
        var rewritten = new Dictionary<string, VocabularyEntry[]>(StringComparer.Ordinal);
        foreach (var (word, words) in Spelling.ReadAs)
        {
            rewritten.Add(word, Array.ConvertAll(words.Split(' '), Vocabulary.Get));
        }

        return rewritten.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static VocabularyEntry[] Read(ReadOnlySpan<char> word)
    {
        if (RewrittenBySpan.TryGetValue(word, out var rewritten))
        {
            return rewritten;
        }

        if (Vocabulary.Find(word) is { } entry)
        {
            return entry.Alone;
        }

        if (Find(word) is not { } mended)
        {
            return UnknownWord;
        }

        // "My calf's a six" says is; "my friend's calf" does not.
        return (mended.Traits & Trait.Body) != Trait.None && word.EndsWith("'s") ? [mended, Is] : mended.Alone;
    }

    // A possessive, a plural, a missing g, or one letter wrong in a long word.
    private static VocabularyEntry? Find(ReadOnlySpan<char> word)
    {
        if (word.IndexOf('\'') is > 0 and var at)
        {
            return Vocabulary.Find(word[..at]) ?? Misspelling.Find(word[..at]);
        }

        return word switch
        {
            [.. var stem, 'i', 'n'] when stem.Length > 3 && Vocabulary.Find([.. stem, 'i', 'n', 'g']) is { } verb => verb,
            [.. var stem, 's'] when stem.Length > 3 && Vocabulary.Find(stem) is { } singular => singular,
            [.. var stem, 'i', 's', 'h'] when stem.Length > 2 && Vocabulary.Find(stem) is { } roughly => roughly,
            _ => Misspelling.Find(word),
        };
    }
}
