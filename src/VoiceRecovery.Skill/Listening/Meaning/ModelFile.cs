using System.Runtime.InteropServices;

namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>
/// The bytes of the model: what the trainer writes and the skill reads in place, so that loading copies and parses nothing.
/// Head, then the scales, then a hash table of features (key, place of its row), then the rows: rarity, counts, pairs of label and weight.
/// All numbers are little-endian.
/// </summary>
internal sealed class ModelFile
{
    public const uint Magic = 0x4E41454D;
    public const uint Version = 1;
    public const int HashLength = 32;

    /// <summary>Magic, version, the hash of the training lines, the number of slots, features and bytes of rows.</summary>
    public const int HeadLength = 20 + HashLength;

    private readonly byte[] _bytes;
    private readonly int _keys;
    private readonly int _places;
    private readonly int _rows;

    /// <param name="bytes">A model as the trainer writes it.</param>
    /// <exception cref="InvalidDataException">These are no model of this version.</exception>
    public ModelFile(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length < HeadLength || At(0) != Magic || At(4) != Version)
        {
            throw new InvalidDataException($"The model of meaning is not of version {Version}. Train it again.");
        }

        Slots = (int)At(HeadLength - 12);
        Features = (int)At(HeadLength - 8);
        _keys = HeadLength + (MeaningLabels.Count * Marshal.SizeOf<LabelScale>());
        _places = _keys + (Slots * sizeof(uint));
        _rows = _places + (Slots * sizeof(uint));
        if (bytes.Length != _rows + At(HeadLength - 4))
        {
            throw new InvalidDataException("The model of meaning is not whole. Train it again.");
        }
    }

    /// <summary>The number of places in the hash table: a power of two.</summary>
    public int Slots { get; }

    /// <summary>The number of features.</summary>
    public int Features { get; }

    /// <summary>The number of bytes.</summary>
    public int Length => _bytes.Length;

    /// <summary>The hash of the lines that the model was trained on.</summary>
    public ReadOnlySpan<byte> LinesHash => _bytes.AsSpan(8, HashLength);

    /// <summary>How the sum of each label becomes a score, and its thresholds.</summary>
    public ReadOnlySpan<LabelScale> Scales => MemoryMarshal.Cast<byte, LabelScale>(_bytes.AsSpan(HeadLength, _keys - HeadLength));

    private ReadOnlySpan<uint> Keys => MemoryMarshal.Cast<byte, uint>(_bytes.AsSpan(_keys, Slots * sizeof(uint)));

    private ReadOnlySpan<uint> Places => MemoryMarshal.Cast<byte, uint>(_bytes.AsSpan(_places, Slots * sizeof(uint)));

    /// <summary>The row of a feature; none for a feature that training has not seen.</summary>
    public FeatureRow Find(uint feature)
    {
        var keys = Keys;
        for (var slot = (int)(feature & (uint)(Slots - 1)); keys[slot] != 0; slot = (slot + 1) & (Slots - 1))
        {
            if (keys[slot] == feature)
            {
                return new(_bytes.AsSpan(_rows + (int)Places[slot]));
            }
        }

        return default;
    }

    private uint At(int place) => MemoryMarshal.Read<uint>(_bytes.AsSpan(place));
}
