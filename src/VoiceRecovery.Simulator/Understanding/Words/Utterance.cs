namespace VoiceRecovery.Simulator;

/// <summary>One utterance, ready to be matched.</summary>
internal sealed class Utterance(string text, IReadOnlyList<HeardWord> words)
{
    private float[]? _weightBefore;

    public string Text { get; } = text;

    public IReadOnlyList<HeardWord> Words { get; } = words;

    /// <summary>The words as meant, for grammars of numbers and dates.</summary>
    public IReadOnlyList<string> Meant { get; } = [.. words.Select(word => word.Meant)];

    public int Length => Words.Count;

    public float TotalWeight => WeightOf(0, Length);

    public float WeightOf(int start, int length)
    {
        _weightBefore ??= SumWeights();
        return _weightBefore[start + length] - _weightBefore[start];
    }

    /// <summary>The words of a span as Alexa would write them in a slot.</summary>
    public string Spoken(int start, int length) =>
        Tokenizer.Join(Words.Skip(start).Take(length)
            .Select(word => word.IsCorrected ? word.Said with { Text = word.Meant, Surface = word.Meant } : word.Said));

    /// <summary>The words of a span as they were given, misspelt or not: free words are not corrected.</summary>
    public string Written(int start, int length) => Tokenizer.Join(Words.Skip(start).Take(length).Select(word => word.Said));

    /// <summary>Whether any word of a span is more than one of the small words of every sentence.</summary>
    public bool HasContent(int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (Words[i].Weight >= Lexicon.UnknownWord)
                return true;
        }

        return false;
    }

    public bool HasOnlyFillersFrom(int start)
    {
        for (var i = start; i < Length; i++)
        {
            if (!Words[i].IsFiller)
                return false;
        }

        return true;
    }

    private float[] SumWeights()
    {
        var sums = new float[Words.Count + 1];
        for (var i = 0; i < Words.Count; i++)
            sums[i + 1] = sums[i] + Words[i].Weight;
        return sums;
    }
}
