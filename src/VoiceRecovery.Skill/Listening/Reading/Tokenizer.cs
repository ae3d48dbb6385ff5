using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>Text into words: lower case, contractions written out, numbers read, misspellings corrected.</summary>
internal ref struct Tokenizer
{
    private const int LongestWord = 32;
    private const double LargestNumber = 1e9;
    private const int ThousandsDigits = 3;

    private readonly ReadOnlySpan<char> _text;
    private readonly WordBook _book;
    private readonly List<Token> _tokens;
    private Break _pending;

    private Tokenizer(ReadOnlySpan<char> text, WordBook book)
    {
        _text = text;
        _book = book;
        _tokens = new List<Token>((text.Length / 4) + 4);
        _pending = Break.Stop;
    }

    /// <summary>
    /// The words of a text, and a mark after the last that holds how the text ends, so that "chest pain?" is known for a question.
    /// </summary>
    public static List<Token> Read(ReadOnlySpan<char> text, WordBook book)
    {
        var reader = new Tokenizer(text, book);
        reader.ReadAll();
        PhraseReader.Merge(reader._tokens);
        NumberReader.Merge(reader._tokens);
        reader._tokens.Add(new Token(Word.Unknown, double.NaN, reader._pending));
        return reader._tokens;
    }

    private void ReadAll()
    {
        for (var i = 0; i < _text.Length;)
        {
            if (char.IsAsciiDigit(_text[i]))
            {
                i = ReadDigits(i);
            }
            else if (char.IsLetter(_text[i]))
            {
                i = ReadWord(i);
            }
            else
            {
                ReadMark(i++);
            }
        }
    }

    private void ReadMark(int at)
    {
        var isBetweenDigits = at > 0 && at + 1 < _text.Length && char.IsAsciiDigit(_text[at - 1]) && char.IsAsciiDigit(_text[at + 1]);
        if ((isBetweenDigits || _text[at] is '%' or '&' or '+') && _book.Spelling.Find(_text.Slice(at, 1)) is { } words)
        {
            Add(words);
        }

        var found = BreakAt(at);
        _pending = found > _pending ? found : _pending;
    }

    private readonly Break BreakAt(int at) => _text[at] switch
    {
        '.' when IsInitial(at) => Break.None,
        '.' or '!' or ';' or '\n' or '\r' or '…' => Break.Stop,
        '?' => Break.Question,
        ',' or ':' or '(' or ')' or '—' or '–' => Break.Comma,
        '-' when at > 0 && at + 1 < _text.Length && char.IsWhiteSpace(_text[at - 1]) && char.IsWhiteSpace(_text[at + 1]) => Break.Comma,
        _ => Break.None,
    };

    // Letters are spelled with stops: "d. v. t.", "i. t. band".
    private readonly bool IsInitial(int at)
    {
        var isAlone = at > 0 && char.IsLetter(_text[at - 1]) && (at == 1 || !char.IsLetterOrDigit(_text[at - 2]));
        var isSpelledOn = at + 3 < _text.Length && char.IsLetter(_text[at + 2]) && _text[at + 3] == '.';
        return isAlone && (isSpelledOn || _text[at - 1] is not ('i' or 'I' or 'a' or 'A'));
    }

    private int ReadDigits(int start)
    {
        var end = start;
        double value = 0;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
        {
            value = Math.Min((value * 10) + (_text[end++] - '0'), LargestNumber);
        }

        if (end + 1 < _text.Length && _text[end] is '.' or ',' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1]))
        {
            var isThousands = _text[end++] == ',' && DigitsAt(end) == ThousandsDigits;
            for (var scale = 0.1; end < _text.Length && char.IsAsciiDigit(_text[end]); scale /= 10, end++)
            {
                value = isThousands ? Math.Min((value * 10) + (_text[end] - '0'), LargestNumber) : value + ((_text[end] - '0') * scale);
            }
        }

        return AddNumber(value, end);
    }

    // "1st", "5th": an ordinal is the word that it stands for.
    private int AddNumber(double value, int end)
    {
        var isOrdinal = end + 2 <= _text.Length && _text[end..(end + 2)] is "st" or "nd" or "rd" or "th"
            && (end + 2 == _text.Length || !char.IsLetter(_text[end + 2]));
        var word = isOrdinal ? _book.OrdinalWord((int)Math.Min(value, 99)) : value == 0 ? _book.Zero : Word.Unknown;
        _tokens.Add(new Token(word, isOrdinal ? double.NaN : value, _pending));
        _pending = Break.None;
        return isOrdinal ? end + 2 : end;
    }

    private readonly int DigitsAt(int at)
    {
        var digits = 0;
        while (at + digits < _text.Length && char.IsAsciiDigit(_text[at + digits]))
        {
            digits++;
        }

        return digits;
    }

    private int ReadWord(int start)
    {
        Span<char> word = stackalloc char[LongestWord];
        var (end, length) = (start, 0);
        while (end < _text.Length && (char.IsLetter(_text[end]) || IsInnerApostrophe(end)))
        {
            if (length < LongestWord)
            {
                word[length++] = IsApostrophe(_text[end]) ? '\'' : char.ToLowerInvariant(_text[end]);
            }

            end++;
        }

        Add(WordReader.Read(word[..length], _book));
        return end;
    }

    private void Add(Word[] words)
    {
        foreach (var word in words)
        {
            _tokens.Add(new Token(word, word.Number, _pending));
            _pending = Break.None;
        }
    }

    private readonly bool IsInnerApostrophe(int at) => IsApostrophe(_text[at]) && at + 1 < _text.Length && char.IsLetter(_text[at + 1]);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';
}
