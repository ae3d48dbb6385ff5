using System.Numerics;
using System.Runtime.InteropServices;
using VoiceRecovery.Skill.Listening.Meaning;

namespace VoiceRecovery.Training.Fitting;

/// <summary>Writes what was learned in the form that the skill reads: weights as bytes, the smallest left out.</summary>
internal sealed class ModelWriter(Learned learned)
{
    private const int Largest = sbyte.MaxValue;

    /// <summary>Weights that round to less than this are left out.</summary>
    private const int Smallest = 2;

    private readonly float[] _units = [.. Enumerable.Range(0, MeaningLabels.Count).Select(label => Unit(learned, label))];

    /// <summary>The scale of each label before calibration and thresholds.</summary>
    public LabelScale[] PlainScales => [.. learned.Labels.Select((label, number) => new LabelScale(_units[number], label.Bias, 0, 0))];

    /// <summary>The bytes of the model.</summary>
    /// <param name="scales">The scale of each label: one of <see cref="PlainScales"/>, calibrated.</param>
    /// <param name="linesHash">The hash of the lines.</param>
    public byte[] Write(ReadOnlySpan<LabelScale> scales, ReadOnlySpan<byte> linesHash)
    {
        var rows = new MemoryStream();
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)(learned.Set.Space.Count * 9 / 8));
        var keys = new uint[slots];
        var places = new uint[slots];
        var count = 0;
        for (var feature = 0; feature < learned.Set.Space.Count; feature++)
        {
            var slot = FreeSlot(keys, learned.Set.Space.Hashes[feature]);
            keys[slot] = learned.Set.Space.Hashes[feature];
            places[slot] = (uint)rows.Length;
            rows.Write(Row(feature));
            count++;
        }

        uint[] head = [(uint)slots, (uint)count, (uint)rows.Length];
        return
        [
            .. Bytes<uint>([ModelFile.Magic, ModelFile.Version]), .. linesHash, .. Bytes<uint>(head), .. Bytes(scales),
            .. Bytes<uint>(keys), .. Bytes<uint>(places), .. rows.ToArray(),
        ];
    }

    private static float Unit(Learned learned, int label)
    {
        var space = learned.Set.Space;
        var largest = learned.Labels[label].Features.Select((weight, feature) => Math.Abs(weight) * space.Rarities[feature]).Max();
        return Math.Max(largest, 1e-6f) / Largest;
    }

    private static int FreeSlot(uint[] keys, uint hash)
    {
        var slot = (int)(hash & (uint)(keys.Length - 1));
        while (keys[slot] != 0)
        {
            slot = (slot + 1) & (keys.Length - 1);
        }

        return slot;
    }

    private byte[] Row(int feature)
    {
        var body = Pairs(feature, 0, MeaningLabels.Body);
        var kinds = Pairs(feature, MeaningLabels.Body, MeaningLabels.Count);
        return [learned.Set.Space.Rarities[feature], (byte)(body.Count / 2), (byte)(kinds.Count / 2), .. body, .. kinds];
    }

    private List<byte> Pairs(int feature, int first, int end)
    {
        var pairs = new List<byte>();
        for (var label = first; label < end; label++)
        {
            var weight = learned.Labels[label].Features[feature] * learned.Set.Space.Rarities[feature] / _units[label];
            var rounded = (sbyte)Math.Clamp(MathF.Round(weight), -Largest, Largest);
            if (Math.Abs(rounded) >= Smallest)
            {
                pairs.AddRange([(byte)(label - first), (byte)rounded]);
            }
        }

        return pairs;
    }

    private static ReadOnlySpan<byte> Bytes<T>(ReadOnlySpan<T> values)
        where T : struct => MemoryMarshal.AsBytes(values);
}
