namespace VoiceRecovery.Skill.Listening;

/// <summary>One row of a table of wordings: what they mean, and the patterns.</summary>
internal sealed record Wording(Notion Notion, uint Value, params string[] Patterns);

/// <summary>Every pattern of every table, compiled once.</summary>
internal static class PatternBook
{
    private static readonly PatternParser Parser = new();

    private static readonly List<PatternParser.Begun> All = Read();

    /// <summary>The patterns that begin with a number.</summary>
    public static Pattern[] StartingWithNumber { get; } = [.. All.FindAll(row => row.First < 0).ConvertAll(row => row.Pattern)];

    /// <summary>The words of each set that a pattern asks for.</summary>
    public static List<string[]> Words => Parser.Sets;

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

        foreach (var (pattern, first) in All)
        {
            foreach (var word in first < 0 ? [] : Parser.Sets[first])
            {
                entries[word].Starts(pattern);
            }
        }
    }

    private static List<PatternParser.Begun> Read()
    {
        var all = new List<PatternParser.Begun>();
        foreach (var wording in Tables.All)
        {
            foreach (var text in wording.Patterns)
            {
                Parser.Read(wording.Notion, wording.Value, text, all);
            }
        }

        return all;
    }
}
