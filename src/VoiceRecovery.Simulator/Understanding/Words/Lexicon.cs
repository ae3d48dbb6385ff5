using System.Runtime.InteropServices;

namespace VoiceRecovery.Simulator;

/// <summary>The words that a model knows, numbered, and how a said word relates to them.</summary>
internal sealed class Lexicon
{
    /// <summary>What a word weighs that the model does not know: it may well not matter to this skill.</summary>
    public const float UnknownWord = 0.7f;

    /// <summary>What a word weighs in a sample that tells the intent by itself.</summary>
    public const float Telling = 1.8f;

    private const float SmallWord = 0.35f;
    private const float Filler = 0.1f;
    private const float SpecificityRate = 0.5f;
    private const float MostSpecific = 2.2f;
    private const float CorrectedQuality = 0.85f;
    private const float SameStemQuality = 0.9f;

    private readonly Dictionary<string, int> _ids = [];
    private readonly Dictionary<string, List<int>> _byStem = [];
    private readonly List<string> _spellings = [];
    private readonly Dictionary<string, int> _intentsWith = [];
    private int _intents;
    private readonly bool _english;

    public Lexicon(string locale)
    {
        _english = locale.StartsWith("en", StringComparison.Ordinal);
        if (!_english)
            return;
        foreach (var word in (IEnumerable<string>)[.. NumberWords.Spellings, .. CalendarWords.All])
            Add(word);
    }

    /// <summary>Makes a word known and gives its number.</summary>
    public int Add(string word)
    {
        var canonical = NumberWords.Canonical(word);
        if (_ids.TryGetValue(word, out var known))
            return known;
        if (!_ids.TryGetValue(canonical, out var id))
        {
            id = _ids.Count;
            _ids[canonical] = id;
        }

        _ids[word] = id;
        _spellings.Add(word);
        var stem = Spelling.Stem(word);
        if (!_byStem.TryGetValue(stem, out var family))
            _byStem[stem] = family = [];
        if (!family.Contains(id))
            family.Add(id);
        return id;
    }

    /// <summary>Counts the words of an intent's samples: a word that few intents have tells more than one that many have.</summary>
    public void Count(IEnumerable<string> samples)
    {
        _intents++;
        foreach (var stem in samples.SelectMany(Tokenizer.Tokenize).Select(word => Spelling.Stem(word.Text)).Distinct())
            _intentsWith[stem] = _intentsWith.GetValueOrDefault(stem) + 1;
    }

    /// <summary>Content words weigh 1, the small words of a sentence little, "um" almost nothing.</summary>
    public float Weight(string word) =>
        IsContentWord(word) ? 1
        : CommonWords.IsFiller(word) ? Filler
        : SmallWord;

    /// <summary>
    /// What a word weighs in a sample that has it: a content word more the fewer intents have it. Where "pilates" was not said, the
    /// sample about pilates was not meant.
    /// </summary>
    public float WeightInSample(string word) => IsContentWord(word) ? Specificity(word) : Weight(word);

    private bool IsContentWord(string word) => !_english || !(CommonWords.IsFiller(word) || CommonWords.IsStopword(word));

    // By the logarithm that search engines use.
    private float Specificity(string word) => _intentsWith.GetValueOrDefault(Spelling.Stem(word)) is > 0 and var count
        ? Math.Clamp(1 + (SpecificityRate * MathF.Log(_intents / (2f * count))), 1, MostSpecific)
        : 1;

    /// <summary>The words said, each with the known words that it may stand for.</summary>
    public Utterance Hear(string text)
    {
        var words = Tokenizer.Tokenize(text);
        var heard = new HeardWord[words.Count];
        for (var i = 0; i < heard.Length; i++)
            heard[i] = Hear(words[i]);
        if (_english)
            MarkFillerPhrases(words, heard);
        return new Utterance(text, heard);
    }

    private HeardWord Hear(SpokenWord word)
    {
        var meant = word.Text;
        var candidates = new List<Candidate>(2);
        if (_ids.TryGetValue(word.Text, out var exact) || _ids.TryGetValue(NumberWords.Canonical(word.Text), out exact))
            candidates.Add(new Candidate(exact, 1));
        else if (!CommonWords.IsOrdinary(word.Text))
            meant = Correct(word.Text, candidates) ?? meant;
        foreach (var related in _byStem.GetValueOrDefault(Spelling.Stem(meant), []))
        {
            if (!candidates.Exists(candidate => candidate.Word == related))
                candidates.Add(new Candidate(related, SameStemQuality));
        }

        var weight = candidates.Count > 0 ? Weight(meant) : Math.Min(UnknownWord, Weight(meant));
        return new HeardWord(word, meant, [.. candidates], weight, _english && CommonWords.IsFiller(meant));
    }

    private string? Correct(string word, List<Candidate> candidates)
    {
        var limit = Spelling.Tolerance(word.Length);
        if (limit == 0)
            return null;
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var spelling in _spellings)
        {
            var distance = Spelling.Distance(word, spelling, limit);
            if (distance > limit || Spelling.Tolerance(spelling.Length) < distance || !SharesStart(word, spelling))
                continue;
            candidates.Add(new Candidate(_ids[spelling], distance == 1 ? CorrectedQuality : CorrectedQuality - 0.1f));
            if (distance < bestDistance)
                (best, bestDistance) = (spelling, distance);
        }

        // Only the nearest spellings stay: a slip of one letter is never read as a slip of two.
        candidates.RemoveAll(candidate => bestDistance == 1 && candidate.Quality < CorrectedQuality);
        return best;
    }

    private static bool SharesStart(string left, string right) => left[0] == right[0];

    // "Thank you" with nothing besides is meant, and no filler.
    private static void MarkFillerPhrases(IReadOnlyList<SpokenWord> words, HeardWord[] heard)
    {
        var phrases = new bool[heard.Length];
        for (var i = 0; i < heard.Length; i++)
        {
            var length = CommonWords.FillerPhraseAt(words, i);
            phrases.AsSpan(i, length).Fill(true);
            i += Math.Max(0, length - 1);
        }

        if (Array.TrueForAll(phrases, isPhrase => isPhrase))
            return;
        for (var i = 0; i < heard.Length; i++)
        {
            if (phrases[i])
                heard[i] = heard[i] with { Weight = Filler, IsFiller = true };
        }
    }
}

/// <summary>A known word that a said word may stand for; 1 is certain.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(int Word, float Quality);

/// <param name="Meant">The word after spelling correction; recognisers hear words, not letters.</param>
/// <param name="Weight">How much of the utterance's meaning this word carries.</param>
internal readonly record struct HeardWord(SpokenWord Said, string Meant, Candidate[] Candidates, float Weight, bool IsFiller)
{
    public bool IsCorrected => Meant != Said.Text;

    public float QualityAs(int word)
    {
        foreach (var candidate in Candidates)
        {
            if (candidate.Word == word)
                return candidate.Quality;
        }

        return 0;
    }
}
