using System.Security.Cryptography;
using System.Text;
using VoiceRecovery.Skill.Listening.Meaning;

namespace VoiceRecovery.Training.Lines;

/// <summary>All lines of the data folder, in one order on every machine.</summary>
internal sealed class TrainingLines
{
    private static readonly Dictionary<string, int> _bodyLabels = Enumerable.Range(0, MeaningLabels.Body).ToDictionary(MeaningLabels.NameOf);
    private static readonly Dictionary<string, int>[] _kindLabels = [.. Enum.GetValues<Source>().Select(Kinds)];

    private TrainingLines(IReadOnlyList<Line> lines, byte[] hash)
    {
        Lines = lines;
        Hash = hash;
    }

    /// <summary>Every folder of the data, in the order of <see cref="Source"/>.</summary>
    public static IReadOnlyList<(string Name, Source Of)> Folders { get; } =
    [
        ("signs", Source.Signs), ("not-signs", Source.NotSigns), ("topics", Source.Topics),
        ("out-of-scope", Source.OutOfScope), ("follow-ups", Source.FollowUps), ("none", Source.None),
    ];

    /// <summary>The lines.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>The SHA-256 of all labels and lines. A model carries the hash of the lines that it was made from.</summary>
    public byte[] Hash { get; }

    /// <summary>Reads every line under a folder.</summary>
    /// <exception cref="InvalidDataException">A file is named for no label, or a line stands twice or is not plain.</exception>
    public static TrainingLines Read(string folder)
    {
        var lines = new List<Line>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, source) in Folders)
        {
            foreach (var file in Directory.GetFiles(Path.Combine(folder, name), "*.txt").Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{name}/{Path.GetFileName(file)}\n"));
                ReadFile(file, source, lines, hash);
            }
        }

        RefuseTwice(lines);
        return new(lines, hash.GetHashAndReset());
    }

    private static void ReadFile(string file, Source source, List<Line> lines, IncrementalHash hash)
    {
        var label = LabelOf(source, Path.GetFileNameWithoutExtension(file))
            ?? throw new InvalidDataException($"{file}: no label has this name.");
        var number = 0;
        foreach (var text in File.ReadLines(file))
        {
            number++;
            if (text.Length == 0 || !text.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '\'' or ' '))
            {
                throw new InvalidDataException($"{file}({number}): a line has lower-case letters, digits, apostrophes and single spaces only.");
            }

            lines.Add(new(text, source, label));
            hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        }
    }

    private static void RefuseTwice(List<Line> lines)
    {
        if (lines.GroupBy(line => line.Text).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            var places = string.Join(" and ", twice.Select(line => $"{line.Source} {MeaningLabels.NameOf(line.Label)}"));
            throw new InvalidDataException($"\"{twice.Key}\" stands in {places}. One line has one label.");
        }
    }

    private static int? LabelOf(Source source, string name) => source switch
    {
        Source.Signs or Source.NotSigns => _bodyLabels.TryGetValue(name, out var label) ? label : null,
        Source.None => name == "plain" ? MeaningLabels.Body + Kind.Report.Index : null,
        _ => _kindLabels[(int)source].TryGetValue(name, out var label) ? label : null,
    };

    private static Dictionary<string, int> Kinds(Source source) =>
        Enumerable.Range(0, Kind.Count).Where(index => IsOf(source, Kind.At(index)))
            .ToDictionary(index => MeaningLabels.NameOf(MeaningLabels.Body + index), index => MeaningLabels.Body + index);

    private static bool IsOf(Source source, Kind kind) => source switch
    {
        Source.Topics => kind.Topic is not null,
        Source.OutOfScope => kind.OutOfScope is not null,
        Source.FollowUps => kind.Command is not null,
        _ => false,
    };
}
