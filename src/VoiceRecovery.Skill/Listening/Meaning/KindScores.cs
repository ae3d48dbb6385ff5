namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>The scores of kinds: exactly one kind holds, so together they make one.</summary>
internal static class KindScores
{
    /// <summary>Fills in the score of each kind from its sum of weights.</summary>
    public static void Fill(ModelFile model, ReadOnlySpan<int> sums, long square, Span<float> scores)
    {
        var inverse = 1 / MathF.Sqrt(square + PhraseWindows.LeastSquare);
        var scales = model.Scales[MeaningLabels.Body..];
        for (var kind = 0; kind < Kind.Count; kind++)
        {
            scores[kind] = (scales[kind].Factor * sums[kind] * inverse) + scales[kind].Offset;
        }
    }

    /// <summary>The meaning with the best two kinds.</summary>
    public static PhraseMeaning AddBestTwo(PhraseMeaning meaning, ReadOnlySpan<float> scores)
    {
        var first = 0;
        var second = -1;
        for (var kind = 1; kind < Kind.Count; kind++)
        {
            if (scores[kind] > scores[first])
            {
                second = first;
                first = kind;
            }
            else if (second < 0 || scores[kind] > scores[second])
            {
                second = kind;
            }
        }

        var whole = 0f;
        foreach (var score in scores)
        {
            whole += MathF.Exp(score - scores[first]);
        }

        return meaning with
        {
            First = new(Kind.At(first), 1 / whole),
            Second = new(Kind.At(second), MathF.Exp(scores[second] - scores[first]) / whole),
        };
    }
}
