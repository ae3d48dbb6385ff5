namespace VoiceRecovery.Core.Tests.Trace;

/// <summary>One line of the seed documents, where the product carries it, and the words by which it is heard there.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Gist">What it says, in our words.</param>
/// <param name="Places">Each a kind and a name: rule, topic, activity, or a member of the core that does what the line says.</param>
/// <param name="Words">Words that the spoken text of a place must hold, lower case.</param>
public sealed record SeedLine(string Id, string Gist, IReadOnlyList<string> Places, IReadOnlyList<string> Words);

/// <summary>The lines, read from the table beside this file.</summary>
public static class SeedLines
{
    public static IReadOnlyList<SeedLine> All { get; } =
        [.. File.ReadLines(Repository.File("tests/VoiceRecovery.Core.Tests/Trace/seed-lines.tsv")).Skip(1).Select(Read)];

    private static SeedLine Read(string line)
    {
        var cells = line.Split('\t');
        const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        return new SeedLine(cells[0], cells[1], cells[2].Split(',', Tidy), cells[3].Split(';', Tidy));
    }
}
