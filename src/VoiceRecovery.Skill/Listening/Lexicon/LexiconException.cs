namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>A mistake in a data file of the listener, with its place as editors print it: <c>areas.txt(12,5): …</c>.</summary>
public sealed class LexiconException : FormatException
{
    /// <summary>Makes an error at a place.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <param name="problem">What is wrong, and what would be right.</param>
    public LexiconException(string file, int line, int column, string problem)
        : base($"{file}({line},{column}): {problem}")
    {
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column, from 1.</summary>
    public int Column { get; }
}
