namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>
/// What is written one way and read another: "can't cant = cannot". A line of several words before the sign is a phrase when they are
/// in quotation marks: <c>"can not" = cannot</c>. Under [Mended] stand the words whose misspellings are corrected.
/// </summary>
internal sealed class Spelling
{
    private const string MendedHeader = "Mended";
    private const string Sign = " = ";

    private readonly Dictionary<string, Word[]> _readAs = new(StringComparer.Ordinal);
    private readonly List<Word> _mended = [];

    /// <summary>The words that are read as others, and what as.</summary>
    public IReadOnlyDictionary<string, Word[]> ReadAs => _readAs;

    /// <summary>What a word is read as; null when as itself.</summary>
    public Word[]? Find(ReadOnlySpan<char> word) =>
        _readAs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var words) ? words : null;

    /// <summary>The long word that a misspelling is meant for; null for none.</summary>
    public Word? Mend(ReadOnlySpan<char> word) => Misspelling.Find(word, _mended);

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="word">Makes or finds a word.</param>
    public void Add(LexiconLine line, Func<string, Word> word)
    {
        if (line.Header == MendedHeader)
        {
            _mended.AddRange(line.Text.Split(' ').Select(word));
            return;
        }

        var at = line.Text.IndexOf(Sign, StringComparison.Ordinal);
        if (at < 0)
        {
            throw line.Error(0, "A line of spelling reads \"written = read\".");
        }

        Word[] readAs = [.. line.Text[(at + Sign.Length)..].Split(' ').Select(word)];
        if (line.Text[0] == '"')
        {
            AddPhrase(line, line.Text[..at], readAs, word);
            return;
        }

        foreach (var written in line.Text[..at].Split(' '))
        {
            if (!_readAs.TryAdd(written, readAs))
            {
                throw line.Error(line.Text.IndexOf(written, StringComparison.Ordinal), $"\"{written}\" is read as something else already.");
            }
        }
    }

    private static void AddPhrase(LexiconLine line, string quoted, Word[] readAs, Func<string, Word> word)
    {
        if (quoted.Length < 3 || quoted[^1] != '"')
        {
            throw line.Error(quoted.Length - 1, "The phrase has no closing quotation mark.");
        }

        Word[] words = [.. quoted[1..^1].Split(' ').Select(word)];
        var phrases = words[0].Phrases ??= [];
        phrases.Add((words, readAs));
        phrases.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }
}
