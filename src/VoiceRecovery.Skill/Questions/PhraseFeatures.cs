namespace VoiceRecovery.Skill.Questions;

/// <summary>What phrases can have in common: each concept, and each pair of concepts in whatever order, as one number.</summary>
internal static class PhraseFeatures
{
    /// <summary>The most that a question has.</summary>
    public const int Most = Vocabulary.LongestQuestion * (Vocabulary.LongestQuestion + 1) / 2;

    private const int Shift = 16;

    /// <summary>Writes the features of a phrase, each once, and none of unknown words.</summary>
    /// <returns>How many there are.</returns>
    public static int Write(ReadOnlySpan<short> concepts, Span<int> features)
    {
        var count = 0;
        for (var i = 0; i < concepts.Length; i++)
        {
            count = Add(features, count, concepts[i], concepts[i]);
            for (var j = i + 1; j < concepts.Length; j++)
            {
                count = Add(features, count, concepts[i], concepts[j]);
            }
        }

        return count;
    }

    /// <summary>The features of a phrase.</summary>
    public static int[] Of(ReadOnlySpan<short> concepts)
    {
        Span<int> features = stackalloc int[Most];
        return features[..Write(concepts, features)].ToArray();
    }

    /// <summary>Whether a feature is a pair.</summary>
    public static bool IsPair(int feature) => feature >> Shift != 0;

    private static int Add(Span<int> features, int count, short first, short second)
    {
        if (first == Vocabulary.Unknown || second == Vocabulary.Unknown)
        {
            return count;
        }

        var feature = first == second ? first : (Math.Min(first, second) << Shift) | (ushort)Math.Max(first, second);
        if (features[..count].Contains(feature))
        {
            return count;
        }

        features[count] = feature;
        return count + 1;
    }
}
