using VoiceRecovery.Skill.Listening.Meaning;

namespace VoiceRecovery.Training.Features;

/// <summary>The features that count: those of at least two lines, with how rare each is.</summary>
internal sealed class FeatureSpace
{
    private const int FewestLines = 2;

    /// <summary>Runs of letters are many, so each weighs less than a word.</summary>
    private const double LettersWeight = 0.5;

    /// <summary>Rarities are written as bytes; a feature of two lines out of twenty thousand has about ten.</summary>
    private const double RarityUnits = 24;

    private readonly Dictionary<uint, int> _places;

    private FeatureSpace(uint[] hashes, byte[] rarities)
    {
        _places = hashes.Select((hash, place) => (hash, place)).ToDictionary(pair => pair.hash, pair => pair.place);
        Hashes = hashes;
        Rarities = rarities;
    }

    /// <summary>The hash of each feature, ascending.</summary>
    public IReadOnlyList<uint> Hashes { get; }

    /// <summary>How few lines have each feature, 1 to 255.</summary>
    public IReadOnlyList<byte> Rarities { get; }

    /// <summary>The number of features.</summary>
    public int Count => Hashes.Count;

    /// <summary>The features of some lines.</summary>
    public static FeatureSpace Of(IReadOnlyCollection<ReadLine> lines)
    {
        var counts = new Dictionary<(uint Hash, bool IsLetters), int>();
        foreach (var feature in lines.SelectMany(line => line.Between(0, line.Length).Distinct()))
        {
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        // No hash may stand for nothing (0), nor for two features.
        var kept = counts.Where(count => count.Value >= FewestLines && count.Key.Hash != 0)
            .OrderBy(count => count.Key.Hash).DistinctBy(count => count.Key.Hash).ToArray();
        return new([.. kept.Select(count => count.Key.Hash)],
            [.. kept.Select(count => Rarity(count.Key.IsLetters, count.Value, lines.Count))]);
    }

    /// <summary>The vector of a part of a line.</summary>
    public Instance Vector(int number, ReadLine line, int start, int end)
    {
        var sums = new SortedDictionary<int, int>();
        var squares = 0L;
        foreach (var (hash, _) in line.Between(start, end))
        {
            if (_places.TryGetValue(hash, out var place))
            {
                sums[place] = sums.GetValueOrDefault(place) + Rarities[place];
                squares += Rarities[place] * Rarities[place];
            }
        }

        var length = MathF.Sqrt(squares + PhraseWindows.LeastSquare);
        return new(number, [.. sums.Keys], [.. sums.Values.Select(sum => sum / length)]);
    }

    private static byte Rarity(bool isLetters, int having, int lines) =>
        (byte)Math.Min(255, Math.Round(RarityUnits * (isLetters ? LettersWeight : 1) * (1 + Math.Log((1.0 + lines) / (1 + having)))));
}
