using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>
/// Tells from learned weights which signs, states and kind a phrase has: a sparse sum over its words, pairs and triples of words and their
/// letters.
/// </summary>
public sealed class MeaningModel
{
    private const string Resource = "Listening.en.meaning.bin";

    private static readonly Lazy<MeaningModel> _instance = new(Load);

    private readonly ModelFile _file;

    internal MeaningModel(ModelFile file) => _file = file;

    /// <summary>The model that the skill carries. It is loaded when it is first asked for.</summary>
    public static MeaningModel Instance => _instance.Value;

    /// <summary>The bytes of the model and what stands in them.</summary>
    internal ModelFile File => _file;

    /// <summary>What a phrase means.</summary>
    /// <param name="phrase">Any text of any length; case, punctuation and other letters than English ones do not matter.</param>
    public PhraseMeaning Read(ReadOnlySpan<char> phrase)
    {
        Span<float> scores = stackalloc float[MeaningLabels.Count];
        Score(phrase, scores);
        var meaning = default(PhraseMeaning);
        var scales = _file.Scales;
        for (var label = 0; label < MeaningLabels.Body; label++)
        {
            if (scores[label] >= scales[label].Likely)
            {
                meaning = With(meaning, label, scores[label] >= scales[label].Sure);
            }
        }

        return KindScores.AddBestTwo(meaning, scores[MeaningLabels.Body..]);
    }

    /// <summary>The words that weighed most for a warning sign, the strongest first. Takes longer than <see cref="Read"/> and
    /// allocates.</summary>
    public IReadOnlyList<WeighedWords> Explain(ReadOnlySpan<char> phrase, WarningSigns sign) => Explain(phrase, MeaningLabels.Of(sign));

    /// <summary>The words that weighed most for a state of the body, the strongest first.</summary>
    public IReadOnlyList<WeighedWords> Explain(ReadOnlySpan<char> phrase, BodyStates state) => Explain(phrase, MeaningLabels.Of(state));

    /// <summary>The words that weighed most for a kind, the strongest first.</summary>
    public IReadOnlyList<WeighedWords> Explain(ReadOnlySpan<char> phrase, Kind kind) => Explain(phrase, MeaningLabels.Body + kind.Index);

    internal IReadOnlyList<WeighedWords> Explain(ReadOnlySpan<char> phrase, int label) => new Explanation(_file, label).Of(phrase);

    /// <summary>The score of each label: log-odds for signs and states, the logarithm of a share for kinds.</summary>
    internal void Score(ReadOnlySpan<char> phrase, Span<float> scores) => Score(phrase, scores, watched: 0);

    /// <returns>The word after the best window of the watched label.</returns>
    internal int Score(ReadOnlySpan<char> phrase, Span<float> scores, int watched)
    {
        Span<int> sums = stackalloc int[Kind.Count];
        Span<int> buffer = stackalloc int[PhraseWindows.BufferLength];
        sums.Clear();
        buffer.Clear();
        var windows = new PhraseWindows(_file, buffer, scores[..MeaningLabels.Body]) { Watched = watched };
        var words = new PhraseWords(phrase, stackalloc char[PhraseWords.LongestWord]);
        var features = new WordFeatures(stackalloc uint[WordFeatures.Most]);
        var square = 0L;
        while (words.MoveNext())
        {
            windows.Next();
            features.Read(words.Current);
            square += AddWord(features.Current, ref windows, sums);
        }

        windows.End();
        KindScores.Fill(_file, sums, square, scores[MeaningLabels.Body..]);
        return windows.BestEnd;
    }

    private int AddWord(ReadOnlySpan<uint> features, ref PhraseWindows windows, Span<int> kinds)
    {
        var square = 0;
        for (var feature = 0; feature < features.Length; feature++)
        {
            var row = _file.Find(features[feature]);
            if (row.IsKnown)
            {
                windows.Add(Math.Min(feature, 2), row);
                FeatureRow.Add(row.Kinds, kinds);
                square += row.Rarity * row.Rarity;
            }
        }

        return square;
    }

    private static PhraseMeaning With(PhraseMeaning meaning, int label, bool sure)
    {
        var sign = MeaningLabels.SignAt(label);
        var state = MeaningLabels.StateAt(label);
        return sure
            ? meaning with { SureSigns = meaning.SureSigns | sign, SureStates = meaning.SureStates | state }
            : meaning with { LikelySigns = meaning.LikelySigns | sign, LikelyStates = meaning.LikelyStates | state };
    }

    /// <summary>Loads the model once more; <see cref="Instance"/> is what the skill uses.</summary>
    public static MeaningModel Load()
    {
        using var stream = typeof(MeaningModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The model of meaning is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(new(bytes));
    }
}
