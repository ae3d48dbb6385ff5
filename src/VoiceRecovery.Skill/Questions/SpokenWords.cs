namespace VoiceRecovery.Skill.Questions;

/// <summary>
/// The stems of a text's words in lower case, one space between them. Apostrophes vanish ("what's" is "whats"), everything else
/// that is neither letter nor digit separates.
/// </summary>
internal static class SpokenWords
{
    /// <summary>Stands in the word lists before a word that only counts where a question begins.</summary>
    public const char Beginning = '^';

    /// <summary>Characters beyond this are not read; a spoken question is shorter.</summary>
    public const int LongestText = 300;

    /// <summary>The room that the stems of any text need.</summary>
    public const int Room = LongestText + 1;

    /// <summary>The stems of a text.</summary>
    public static string Stems(string text)
    {
        Span<char> stems = stackalloc char[Room];
        return new string(stems[..Write(text, stems)]);
    }

    /// <summary>Writes the stems of a text, of which <see cref="LongestText"/> characters are read.</summary>
    /// <returns>How many characters were written.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<char> stems)
    {
        var (length, wordStart) = (0, 0);
        foreach (var character in text[..Math.Min(text.Length, LongestText)])
        {
            if (char.IsLetterOrDigit(character) || character == Beginning)
            {
                stems[length++] = char.ToLowerInvariant(character);
            }
            else if (!IsApostrophe(character))
            {
                length = wordStart = EndWord(stems, wordStart, length);
            }
        }

        length = EndWord(stems, wordStart, length);
        return length == 0 ? 0 : length - 1;
    }

    private static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or '`';

    private static int EndWord(Span<char> stems, int start, int end)
    {
        if (start == end)
        {
            return start;
        }

        var stemEnd = start + WordStem.LengthOf(stems[start..end]);
        stems[stemEnd] = ' ';
        return stemEnd + 1;
    }
}
