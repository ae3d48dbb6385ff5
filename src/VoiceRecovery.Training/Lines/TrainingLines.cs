using System.Security.Cryptography;
using System.Text;
using VoiceRecovery.Skill.Listening.Meaning;

namespace VoiceRecovery.Training.Lines;

/// <summary>All lines of the data folder, in one order on every machine.</summary>
internal sealed class TrainingLines
{
    private TrainingLines(IReadOnlyList<Line> lines, byte[] hash)
    {
        Lines = lines;
        Hash = hash;
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>The SHA-256 of all labels and lines. A model carries the hash of the lines that it was made from.</summary>
    public byte[] Hash { get; }

    /// <summary>Reads every line under a folder.</summary>
    /// <exception cref="InvalidDataException">A file is named for no label, or a line is not plain or contradicts itself.</exception>
    public static TrainingLines Read(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var written = new List<WrittenLine>();
        foreach (var source in Enum.GetValues<Source>())
        {
            var name = Labels.FolderOf(source);
            foreach (var file in Directory.GetFiles(Path.Combine(folder, name), "*.txt").Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{name}/{Path.GetFileName(file)}\n"));
                ReadFile(file, source, written, hash);
            }
        }

        return new([.. written.GroupBy(line => line.Text).Select(Together)], hash.GetHashAndReset());
    }

    private static void ReadFile(string file, Source source, List<WrittenLine> lines, IncrementalHash hash)
    {
        var label = Labels.Of(source, Path.GetFileNameWithoutExtension(file))
            ?? throw new InvalidDataException($"{file}: no label has this name.");
        var number = 0;
        foreach (var text in File.ReadLines(file))
        {
            number++;
            if (text.Length == 0 || !text.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '\'' or ' '))
            {
                throw new InvalidDataException(
                    $"{file}({number}): a line has lower-case letters, digits, apostrophes and single spaces only.");
            }

            lines.Add(new(text, source, label));
            hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        }
    }

    // A line may stand in the files of several signs and in one of a kind: "my wee is brown is that bad" states and asks.
    private static Line Together(IGrouping<string, WrittenLine> places)
    {
        var has = places.Where(line => line.Source == Source.Signs).Select(line => line.Label).ToHashSet();
        var seems = places.Where(line => line.Source == Source.NotSigns).Select(line => line.Label).ToHashSet();
        int[] kinds = [.. places.Where(line => line.Source > Source.NotSigns).Select(line => line.Label)];
        if (kinds.Length > 1 || has.Overlaps(seems) || places.Distinct().Count() < places.Count())
        {
            var all = string.Join(" and ", places.Select(line => $"{Labels.FolderOf(line.Source)}/{MeaningLabels.NameOf(line.Label)}"));
            throw new InvalidDataException($"\"{places.Key}\" stands in {all}, which cannot be.");
        }

        int? kind = kinds.Length == 1 ? kinds[0] - MeaningLabels.Body : has.Count > 0 ? Kind.Report.Index : null;
        return new(places.Key, has, seems, kind);
    }

    private sealed record WrittenLine(string Text, Source Source, int Label);
}
