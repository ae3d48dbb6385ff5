namespace VoiceRecovery.Skill.Listening;

/// <summary>One row of a table of wordings: what they mean, and the patterns.</summary>
internal sealed record Wording(Notion Notion, uint Value, params string[] Patterns);

/// <summary>Every pattern of every table, compiled once.</summary>
internal static class PatternBook
{
    private static readonly PatternParser Parser = new();

    private static readonly (Pattern Pattern, int First)[] All =
    [
        .. Tables.All.SelectMany(wording => wording.Patterns.SelectMany(text => Parser.Read(wording.Notion, wording.Value, text))),
    ];

    /// <summary>The patterns that begin with a number.</summary>
    public static Pattern[] StartingWithNumber { get; } = [.. All.Where(row => row.First < 0).Select(row => row.Pattern)];

    /// <summary>Every word that a pattern names.</summary>
    public static IEnumerable<string> Words => Parser.Sets.SelectMany(words => words);

    /// <summary>Tells each word which sets it is in and which patterns begin with it.</summary>
    public static void Attach(Dictionary<string, VocabularyEntry> entries)
    {
        for (var set = 0; set < Parser.Sets.Count; set++)
        {
            foreach (var word in Parser.Sets[set])
            {
                entries[word].Join(set);
            }
        }

        foreach (var (pattern, first) in All.Where(row => row.First >= 0))
        {
            foreach (var word in Parser.Sets[first])
            {
                entries[word].Starts(pattern);
            }
        }

        foreach (var entry in entries.Values)
        {
            entry.Close();
        }
    }
}
