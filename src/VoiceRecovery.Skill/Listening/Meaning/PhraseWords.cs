namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>The words of a phrase, one after the other: letters, digits and apostrophes in lower case; all else parts words.</summary>
internal ref struct PhraseWords
{
    /// <summary>The longest word that is read, in characters. No word of the language is longer; of a longer one its beginning
    /// counts.</summary>
    public const int LongestWord = 24;

    private readonly Span<char> _word;
    private ReadOnlySpan<char> _rest;
    private int _length;

    /// <param name="phrase">Any text.</param>
    /// <param name="buffer">Holds the word that is read: <see cref="LongestWord"/> characters.</param>
    public PhraseWords(ReadOnlySpan<char> phrase, Span<char> buffer)
    {
        _rest = phrase;
        _word = buffer;
        _length = 0;
    }

    public readonly ReadOnlySpan<char> Current => _word[.._length];

    public bool MoveNext()
    {
        _length = 0;
        var read = 0;
        for (; read < _rest.Length; read++)
        {
            var letter = Lowered(_rest[read]);
            if (letter == ' ')
            {
                if (_length > 0)
                {
                    break;
                }
            }
            else if (_length < LongestWord)
            {
                _word[_length++] = letter;
            }
        }

        _rest = _rest[read..];
        return _length > 0;
    }

    private static char Lowered(char letter) => letter switch
    {
        (>= 'a' and <= 'z') or (>= '0' and <= '9') or '\'' => letter,
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        '\u2019' => '\'',
        _ => ' ',
    };
}
