namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>A line of a data file, and the header that it stands under.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Header">The header without its brackets; empty above the first header.</param>
/// <param name="HeaderNumber">The number of the header's line.</param>
/// <param name="Text">The line, trimmed at its end.</param>
internal sealed record LexiconLine(string File, int Number, string Header, int HeaderNumber, string Text)
{
    /// <summary>The first word of the header: what the lines mean.</summary>
    public string Kind => Header.Split(' ')[0];

    /// <summary>The rest of the header: which one of the kind; empty for none.</summary>
    public string Value => Header.Contains(' ') ? Header[(Header.IndexOf(' ') + 1)..] : "";

    /// <summary>An error at a column of this line, counted from 0.</summary>
    public LexiconException Error(int column, string problem) => new(File, Number, column + 1, problem);

    /// <summary>An error in the header of this line.</summary>
    public LexiconException HeaderError(string problem) => new(File, HeaderNumber, 1, problem);

    /// <summary>Reads the lines of a file. Empty lines and lines that begin with // are left out.</summary>
    public static IReadOnlyList<LexiconLine> Read(string file, string text)
    {
        var lines = new List<LexiconLine>();
        var (header, headerNumber, number, used) = ("", 0, 0, true);
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd();
            if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            if (line[0] == '[')
            {
                RefuseEmpty(file, header, headerNumber, used);
                header = line[^1] == ']' ? line[1..^1]
                    : throw new LexiconException(file, number, line.Length, "The header has no closing bracket.");
                (headerNumber, used) = (number, false);
            }
            else
            {
                lines.Add(new LexiconLine(file, number, header, headerNumber, line));
                used = true;
            }
        }

        RefuseEmpty(file, header, headerNumber, used);
        return lines;
    }

    private static void RefuseEmpty(string file, string header, int number, bool used)
    {
        if (!used)
        {
            throw new LexiconException(file, number, 1, $"Nothing stands under [{header}].");
        }
    }
}
