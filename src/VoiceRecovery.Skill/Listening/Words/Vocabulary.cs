namespace VoiceRecovery.Skill.Listening;

/// <summary>A word that some table knows.</summary>
/// <param name="text">The word in lower case.</param>
/// <param name="traits">What it does.</param>
/// <param name="number">Its value as a number; NaN for none.</param>
internal sealed class VocabularyEntry(string text, Trait traits, double number)
{
    public string Text { get; } = text;

    public Trait Traits { get; } = traits;

    public double Number { get; } = number;

    private ulong[] _sets = [];
    private List<Pattern>? _starting;

    /// <summary>The word as what a word is read as.</summary>
    public VocabularyEntry[] Alone => field ??= [this];

    /// <summary>The patterns that can begin with this word.</summary>
    public IReadOnlyList<Pattern> Starting => (IReadOnlyList<Pattern>?)_starting ?? [];

    /// <summary>Whether the word belongs to a set of words that patterns ask for.</summary>
    public bool In(int set) => (uint)(set >> 6) < (uint)_sets.Length && (_sets[set >> 6] & (1UL << (set & 63))) != 0;

    internal void Join(int set)
    {
        if (set >> 6 >= _sets.Length)
        {
            Array.Resize(ref _sets, (set >> 6) + 1);
        }

        _sets[set >> 6] |= 1UL << (set & 63);
    }

    // A word may stand twice in a set.
    internal void Starts(Pattern pattern)
    {
        _starting ??= [];
        if (_starting is not [.., var last] || last != pattern)
        {
            _starting.Add(pattern);
        }
    }
}

/// <summary>Every word that matters, from the tables of words and patterns.</summary>
internal static class Vocabulary
{
    // Words that code asks for by name.
    private static readonly string[] NamedWords = ["half", "point", "out", "of", "percent", "if", "able", "to", "ish", "a", "and", "cannot"];

    private static readonly Dictionary<string, VocabularyEntry> Entries = Build();
    private static readonly Dictionary<string, VocabularyEntry>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A word that no table knows.</summary>
    public static VocabularyEntry Unknown { get; } = new("", Trait.None, double.NaN);

    /// <summary>A word that only a number in digits stands for.</summary>
    public static VocabularyEntry Digits { get; } = new("#", Trait.None, double.NaN);

    public static VocabularyEntry? Find(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var entry) ? entry : null;

    public static VocabularyEntry Get(string word) => Entries[word];

    private static Dictionary<string, VocabularyEntry> Build()
    {
        var traits = new Dictionary<string, Trait>(StringComparer.Ordinal);
        foreach (var (trait, words) in WordTraits.All)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                traits[word] = traits.GetValueOrDefault(word) | trait;
            }
        }

        var entries = new Dictionary<string, VocabularyEntry>(StringComparer.Ordinal);
        Add(traits.Keys);
        Add(NumberWords.Values.Keys);
        PatternBook.Words.ForEach(Add);
        foreach (var words in Spelling.ReadAs.Values)
        {
            Add(words.Split(' '));
        }

        Add(Ordinals.All);
        Add(Homophones.Words);
        Add(NamedWords);
        PatternBook.Attach(entries);
        return entries;

        void Add(IEnumerable<string> words)
        {
            foreach (var word in words)
            {
                if (!entries.ContainsKey(word))
                {
                    entries.Add(word, new(word, traits.GetValueOrDefault(word), NumberWords.Values.GetValueOrDefault(word, double.NaN)));
                }
            }
        }
    }
}
