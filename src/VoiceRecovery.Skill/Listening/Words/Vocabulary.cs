using System.Collections.Frozen;

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
    private List<Pattern> _starting = [];

    /// <summary>The word as what a word is read as.</summary>
    public VocabularyEntry[] Alone => field ??= [this];

    /// <summary>The patterns that can begin with this word.</summary>
    public IReadOnlyList<Pattern> Starting => _starting;

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

    internal void Starts(Pattern pattern) => _starting.Add(pattern);

    internal void Close() => _starting = [.. _starting.Distinct()];
}

/// <summary>Every word that matters, from the tables of words and patterns.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, VocabularyEntry> Entries = Build();
    private static readonly FrozenDictionary<string, VocabularyEntry>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A word that no table knows.</summary>
    public static VocabularyEntry Unknown { get; } = new("", Trait.None, double.NaN);

    /// <summary>A word that only a number in digits stands for.</summary>
    public static VocabularyEntry Digits { get; } = new("#", Trait.None, double.NaN);

    public static VocabularyEntry? Find(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var entry) ? entry : null;

    public static VocabularyEntry Get(string word) => Entries[word];

    private static FrozenDictionary<string, VocabularyEntry> Build()
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
        foreach (var word in traits.Keys.Concat(NumberWords.Values.Keys).Concat(PatternBook.Words).Concat(NamedWords))
        {
            entries.TryAdd(word, new(word, traits.GetValueOrDefault(word), NumberWords.Values.GetValueOrDefault(word, double.NaN)));
        }

        PatternBook.Attach(entries);
        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Words that code asks for by name, and those that contractions are read as.
    private static IEnumerable<string> NamedWords =>
        Spelling.ReadAs.Values.SelectMany(words => words.Split(' ')).Concat(Ordinals.All).Concat(Homophones.Words).Concat(["half", "point", "out", "of", "percent", "if", "able", "to", "ish", "a", "and", "cannot"]);
}
