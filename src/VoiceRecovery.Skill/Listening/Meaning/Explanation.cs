namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>Which words made the score of one label.</summary>
internal sealed class Explanation(ModelFile model, int label)
{
    private readonly bool _isKind = label >= MeaningLabels.Body;
    private readonly Dictionary<string, int> _sums = new(StringComparer.Ordinal);
    private long _square;

    /// <summary>The words that weighed something, the strongest first. For a sign or state, those of its best window.</summary>
    public IReadOnlyList<WeighedWords> Of(ReadOnlySpan<char> phrase)
    {
        var (first, end) = WindowOf(phrase);
        var said = new List<string>();
        var words = new PhraseWords(phrase, stackalloc char[PhraseWords.LongestWord]);
        var features = new WordFeatures(stackalloc uint[WordFeatures.Most]);
        while (words.MoveNext() && said.Count < end)
        {
            features.Read(words.Current);
            said.Add(words.Current.ToString());
            if (said.Count > first)
            {
                AddWord(features.Current, said, first);
            }
        }

        var factor = model.Scales[label].Factor / MathF.Sqrt(_square + PhraseWindows.LeastSquare);
        return [.. _sums.Where(sum => sum.Value != 0).OrderByDescending(sum => Math.Abs(sum.Value))
            .Select(sum => new WeighedWords(sum.Key, sum.Value * factor))];
    }

    private (int First, int End) WindowOf(ReadOnlySpan<char> phrase)
    {
        if (_isKind)
        {
            return (0, int.MaxValue);
        }

        Span<float> scores = stackalloc float[MeaningLabels.Count];
        var end = new MeaningModel(model).Score(phrase, scores, label);
        return (Math.Max(0, end - PhraseWindows.Words), end);
    }

    private void AddWord(ReadOnlySpan<uint> features, List<string> said, int first)
    {
        var word = said.Count - 1;
        for (var feature = first == 0 ? 0 : Math.Max(0, first + 2 - word); feature < features.Length; feature++)
        {
            var row = model.Find(features[feature]);
            if (row.IsKnown)
            {
                var start = Math.Max(0, word - Math.Max(0, 2 - feature));
                var words = string.Join(' ', said[start..]);
                _sums[words] = _sums.GetValueOrDefault(words) + WeightIn(_isKind ? row.Kinds : row.Body);
                _square += row.Rarity * row.Rarity;
            }
        }
    }

    private int WeightIn(ReadOnlySpan<byte> pairs)
    {
        var wanted = _isKind ? label - MeaningLabels.Body : label;
        for (var pair = 0; pair < pairs.Length; pair += 2)
        {
            if (pairs[pair] == wanted)
            {
                return (sbyte)pairs[pair + 1];
            }
        }

        return 0;
    }
}
