namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>What one feature weighs: its rarity, then pairs of label and weight, first those of the body, then those of the
/// kinds.</summary>
internal readonly ref struct FeatureRow
{
    /// <summary>Rarity, number of pairs of the body, number of pairs of the kinds.</summary>
    public const int HeadLength = 3;

    private readonly ReadOnlySpan<byte> _bytes;

    public FeatureRow(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>Whether training has seen the feature.</summary>
    public bool IsKnown => !_bytes.IsEmpty;

    /// <summary>How much the feature adds to the length of the vector.</summary>
    public int Rarity => _bytes[0];

    /// <summary>Pairs of label and weight for signs and states.</summary>
    public ReadOnlySpan<byte> Body => _bytes.Slice(HeadLength, 2 * _bytes[1]);

    /// <summary>Pairs of label and weight for kinds; the labels count from 0 again.</summary>
    public ReadOnlySpan<byte> Kinds => _bytes.Slice(HeadLength + (2 * _bytes[1]), 2 * _bytes[2]);

    /// <summary>Adds the weights of pairs to the sums of their labels.</summary>
    public static void Add(ReadOnlySpan<byte> pairs, Span<int> sums)
    {
        for (var pair = 0; pair + 1 < pairs.Length; pair += 2)
        {
            sums[pairs[pair]] += (sbyte)pairs[pair + 1];
        }
    }
}
