using System.Buffers;

namespace VoiceRecovery.Skill.Questions;

/// <summary>
/// A ranked search over the ways to ask for things. What a question and a phrase can share are concepts and pairs of concepts.
/// Each weighs more the fewer things it is asked of; a phrase scores by the weight that it shares with the question
/// over the weight of both; a thing scores by its two best phrases, and by how much of the question points to it alone.
/// </summary>
internal sealed class PhraseIndex
{
    // Found by trying on several hundred questions; around these values the result hardly changes.
    private const float UnknownWeight = 1.6f;
    private const float PairWeight = 0.4f;
    private const float QuestionShare = 0.4f;
    private const float SecondPhraseShare = 0.2f;
    private const float PointingShare = 0.3f;

    private readonly Dictionary<int, Feature> _features;
    private readonly int[] _things;
    private readonly float[] _weights;

    /// <summary>Makes an index of the phrases of each thing, as concepts.</summary>
    public PhraseIndex(IReadOnlyList<IReadOnlyList<short[]>> phrases)
    {
        var all = phrases.SelectMany((list, thing) => list.Select(phrase => (Thing: thing, Features: PhraseFeatures.Of(phrase)))).ToList();
        int[] sizes = [.. phrases.Select(list => list.Count)];
        _things = [.. all.Select(phrase => phrase.Thing)];
        _features = all
            .SelectMany((phrase, number) => phrase.Features.Select(feature => (feature, number)))
            .GroupBy(pair => pair.feature, pair => pair.number)
            .ToDictionary(group => group.Key, group => Describe(group.Key, [.. group], sizes));
        _weights = [.. all.Select(phrase => phrase.Features.Sum(feature => _features[feature].Weight))];
        ThingCount = sizes.Length;
    }

    /// <summary>How many things there are.</summary>
    public int ThingCount { get; }

    /// <summary>Scores every thing, 0 to 1, by how well the question fits it.</summary>
    public void Score(ReadOnlySpan<short> question, Span<float> scores)
    {
        var shared = ArrayPool<float>.Shared.Rent(_weights.Length);
        Array.Clear(shared, 0, _weights.Length);
        Span<float> pointing = stackalloc float[ThingCount];
        pointing.Clear();
        var weight = Share(question, shared, pointing);
        ScorePhrases(shared, weight, scores);
        for (var thing = 0; thing < ThingCount && weight > 0; thing++)
        {
            scores[thing] = ((1 - PointingShare) * scores[thing]) + (PointingShare * pointing[thing] / weight);
        }

        ArrayPool<float>.Shared.Return(shared);
    }

    // Adds up what each phrase shares with the question; gives the question's own weight.
    private float Share(ReadOnlySpan<short> question, float[] shared, Span<float> pointing)
    {
        Span<int> buffer = stackalloc int[PhraseFeatures.Most];
        var weight = question.Count(Vocabulary.Unknown) * UnknownWeight;
        foreach (var number in buffer[..PhraseFeatures.Write(question, buffer)])
        {
            if (!_features.TryGetValue(number, out var feature))
            {
                continue;
            }

            weight += feature.Weight;
            foreach (var phrase in feature.Phrases)
            {
                shared[phrase] += feature.Weight;
            }

            foreach (var (thing, share) in feature.Shares)
            {
                pointing[thing] += feature.Weight * share;
            }
        }

        return weight;
    }

    private void ScorePhrases(ReadOnlySpan<float> shared, float weight, Span<float> scores)
    {
        Span<float> second = stackalloc float[ThingCount];
        second.Clear();
        scores.Clear();
        for (var phrase = 0; phrase < _weights.Length; phrase++)
        {
            var score = shared[phrase] == 0 ? 0 : shared[phrase] / ((QuestionShare * weight) + ((1 - QuestionShare) * _weights[phrase]));
            var thing = _things[phrase];
            if (score > second[thing])
            {
                second[thing] = Math.Min(score, scores[thing]);
                scores[thing] = Math.Max(score, scores[thing]);
            }
        }

        for (var thing = 0; thing < ThingCount; thing++)
        {
            scores[thing] = ((1 - SecondPhraseShare) * scores[thing]) + (SecondPhraseShare * second[thing]);
        }
    }

    // How many things a feature is asked of is the perplexity of its distribution: one stray phrase hardly counts.
    private Feature Describe(int feature, int[] phrases, int[] sizes)
    {
        var frequencies = phrases.GroupBy(phrase => _things[phrase]).Select(group => (Thing: group.Key, Frequency: (float)group.Count() / sizes[group.Key])).ToList();
        var total = frequencies.Sum(thing => thing.Frequency);
        (int Thing, float Share)[] shares = [.. frequencies.Select(thing => (thing.Thing, thing.Frequency / total))];
        var things = MathF.Exp(-shares.Sum(thing => thing.Share * MathF.Log(thing.Share)));
        var weight = MathF.Log(1 + (sizes.Length / things));
        return new Feature(PhraseFeatures.IsPair(feature) ? weight * PairWeight : weight, phrases, shares);
    }

    private sealed record Feature(float Weight, int[] Phrases, (int Thing, float Share)[] Shares);
}
