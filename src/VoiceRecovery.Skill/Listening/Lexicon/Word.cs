namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>A word that the data files know.</summary>
/// <param name="text">The word in lower case.</param>
internal sealed class Word(string text)
{
    private static readonly List<Pattern> NoPatterns = [];
    private ulong[] _sets = [];

    /// <summary>A word that no file knows.</summary>
    public static Word Unknown { get; } = new("");

    /// <summary>The word in lower case; empty for an unknown one.</summary>
    public string Text { get; } = text;

    /// <summary>What it does in a sentence.</summary>
    public WordClass Classes { get; set; }

    /// <summary>Its value as a number; NaN for none.</summary>
    public double Number { get; set; } = double.NaN;

    /// <summary>The number that it sounds like: "ate"; NaN for none.</summary>
    public double SoundsLike { get; set; } = double.NaN;

    /// <summary>Its place in a list: 1 for "first", Monday and January; 0 for none.</summary>
    public int Ordinal { get; set; }

    /// <summary>What it is to the grammar of numbers and dates.</summary>
    public WordKind Kind { get; set; }

    /// <summary>The patterns that can begin with it.</summary>
    public List<Pattern> Starting { get; private set; } = NoPatterns;

    /// <summary>The phrases that begin with it and are read as others, the longest first; null for none.</summary>
    public List<(Word[] Words, Word[] ReadAs)>? Phrases { get; set; }

    /// <summary>The word as what a written word is read as.</summary>
    public Word[] Alone => field ??= [this];

    /// <summary>Whether it belongs to a set of words that patterns ask for.</summary>
    public bool In(int set) => (uint)(set >> 6) < (uint)_sets.Length && (_sets[set >> 6] & (1UL << (set & 63))) != 0;

    /// <summary>Puts it into a set.</summary>
    public void Join(int set)
    {
        if (set >> 6 >= _sets.Length)
        {
            Array.Resize(ref _sets, (set >> 6) + 1);
        }

        _sets[set >> 6] |= 1UL << (set & 63);
    }

    /// <summary>Lets a pattern begin with it.</summary>
    public void Starts(Pattern pattern)
    {
        Starting = ReferenceEquals(Starting, NoPatterns) ? [] : Starting;
        if (Starting is not [.., var last] || !ReferenceEquals(last, pattern))
        {
            Starting.Add(pattern);
        }
    }
}
