namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>
/// The features that one word adds to a phrase: the word, it with the word before, it with the two before, and its runs of 2 to 4 letters.
/// Each is a hash. Training and listening share this, so that what is heard is what was learned.
/// </summary>
internal ref struct WordFeatures
{
    /// <summary>The most features of one word.</summary>
    public const int Most = Letters + (3 * (PhraseWords.LongestWord + 2));

    /// <summary>The place of the first run of letters; before it stand the word with two before it, with one before it, and the
    /// word.</summary>
    public const int Letters = 3;

    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;
    private const uint BeforePhrase = 0x9E3779B9;

    private readonly Span<uint> _features;
    private uint _before;
    private uint _twoBefore;

    /// <param name="buffer">Holds the features of a word: <see cref="Most"/>.</param>
    public WordFeatures(Span<uint> buffer)
    {
        _features = buffer;
        _before = BeforePhrase;
        _twoBefore = 0;
        Count = 0;
    }

    /// <summary>How many features the last word has.</summary>
    public int Count { get; private set; }

    public readonly ReadOnlySpan<uint> Current => _features[..Count];

    /// <summary>The features of the next word.</summary>
    public void Read(ReadOnlySpan<char> word)
    {
        var hash = Hash(word, Seed);
        _features[0] = Mix(_twoBefore, Mix(_before, hash)) ^ 3;
        _features[1] = Mix(_before, hash) ^ 2;
        _features[2] = Mix(Seed, hash) ^ 1;
        Count = Letters;
        AddLetters(word);
        _twoBefore = _before;
        _before = hash;
    }

    private void AddLetters(ReadOnlySpan<char> word)
    {
        Span<char> bounded = stackalloc char[PhraseWords.LongestWord + 2];
        bounded[0] = '<';
        word.CopyTo(bounded[1..]);
        bounded[word.Length + 1] = '>';
        bounded = bounded[..(word.Length + 2)];
        for (var start = 0; start < bounded.Length; start++)
        {
            var hash = Hash(bounded.Slice(start, 1), ~Seed);
            for (var length = 2; length <= 4 && start + length <= bounded.Length; length++)
            {
                hash = (hash ^ bounded[start + length - 1]) * Prime;
                _features[Count++] = hash;
            }
        }
    }

    private static uint Hash(ReadOnlySpan<char> text, uint seed)
    {
        var hash = seed;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }

    private static uint Mix(uint first, uint second)
    {
        var mixed = ((first * 0x85EBCA6B) ^ second) * 0xC2B2AE35;
        return mixed ^ (mixed >> 15);
    }
}
