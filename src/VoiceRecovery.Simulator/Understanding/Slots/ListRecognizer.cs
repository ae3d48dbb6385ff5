namespace VoiceRecovery.Simulator;

/// <summary>A list of values with synonyms. Custom lists are not closed: other words fill the slot, too, and do not resolve.</summary>
internal sealed record ListRecognizer : SlotRecognizer
{
    private const float SkippedWordQuality = 0.95f;

    private readonly Branch _root = new();
    private readonly bool _isBuiltIn;
    private readonly bool _hasValues;
    private readonly Lexicon _lexicon;

    public ListRecognizer(string type, SlotType values, Lexicon lexicon) : base(type)
    {
        _lexicon = lexicon;
        _isBuiltIn = type.StartsWith("AMAZON.", StringComparison.Ordinal);
        _hasValues = values.Values.Count > 0;
        // Names before synonyms: where both fit the same words, the name's value comes first.
        foreach (var value in values.Values)
            Add(value.Name, value);
        foreach (var value in values.Values)
        {
            foreach (var synonym in value.Synonyms)
                Add(synonym, value);
        }
    }

    // Amazon's own lists (cities, colours, first names) are not here: most words may be on them.
    public override float FreeWordWorth => _isBuiltIn ? 0.7f : 0.5f;

    public override int LongestFreeRun => 5;

    public override SlotReading ReadFree(string words) => new(words, _isBuiltIn && !_hasValues ? null : new Resolution(Type, []));

    public override IEnumerable<SlotSpan> Find(Utterance utterance, DateOnly today)
    {
        var found = new List<SlotSpan>();
        for (var start = 0; start < utterance.Length; start++)
            Follow(_root, utterance, start, start, 1, found);
        return found.GroupBy(span => (span.Start, span.Length)).Select(group => group.MaxBy(span => span.Quality)!);
    }

    // "bugs under the leaves" is also heard as "bugs under leaves" and, skipping a word, "bugs under my leaves".
    private void Add(string phrase, SlotTypeValue value)
    {
        var words = Tokenizer.Tokenize(phrase).Select(word => word.Text).ToList();
        Add(words, value);
        var bare = words.Where(word => !IsDeterminer(word)).ToList();
        if (bare.Count < words.Count && bare.Exists(word => !CommonWords.IsStopword(word)))
            Add(bare, value);
    }

    private void Add(IReadOnlyList<string> words, SlotTypeValue value)
    {
        var branch = _root;
        foreach (var word in words)
            branch = branch.Grow(_lexicon.Add(word));
        if (branch != _root && !branch.Values.Contains(value))
            branch.Values.Add(value);
    }

    private void Follow(Branch branch, Utterance utterance, int start, int position, float quality, List<SlotSpan> found)
    {
        if (branch.Values.Count > 0)
            found.Add(Span(branch, utterance, start, position, quality));
        if (position == utterance.Length)
            return;
        foreach (var candidate in utterance.Words[position].Candidates)
        {
            if (branch.Next(candidate.Word) is { } next)
                Follow(next, utterance, start, position + 1, Math.Min(quality, candidate.Quality), found);
        }

        // "pain in [my] chest"
        if (position > start && branch.HasNext && IsSkippable(utterance.Words[position]))
            Follow(branch.WithoutValues, utterance, start, position + 1, quality * SkippedWordQuality, found);
    }

    private SlotSpan Span(Branch branch, Utterance utterance, int start, int end, float quality) => new(
        start,
        end - start,
        [new SlotReading(utterance.Spoken(start, end - start), new Resolution(Type, [.. branch.Values]))],
        quality,
        IsWeak: Enumerable.Range(start, end - start).All(word => IsWeak(utterance.Words[word].Meant)));

    private static bool IsSkippable(HeardWord word) => word.IsFiller || IsDeterminer(word.Meant);

    private static bool IsDeterminer(string word) => word is "a" or "an" or "the" or "my";

    private static bool IsWeak(string word) =>
        word is "no" or "yes" or "not" or "none" or "nothing" || NumberWords.Cardinal(word) is not null || CommonWords.IsStopword(word);

    private sealed class Branch
    {
        private readonly Dictionary<int, Branch> _next;
        private Branch? _withoutValues;

        public Branch() : this([])
        {
        }

        private Branch(Dictionary<int, Branch> next) => _next = next;

        public List<SlotTypeValue> Values { get; } = [];

        public bool HasNext => _next.Count > 0;

        // The same place in the tree, but a phrase may not end here: it would end on a skipped word.
        public Branch WithoutValues => _withoutValues ??= new Branch(_next);

        public Branch? Next(int word) => _next.GetValueOrDefault(word);

        public Branch Grow(int word)
        {
            if (!_next.TryGetValue(word, out var branch))
                _next[word] = branch = new Branch();
            return branch;
        }
    }
}
