namespace VoiceRecovery.Skill.Listening;

/// <summary>Text into words: lower case, contractions written out, numbers read, misspellings mended.</summary>
internal static class Tokenizer
{
    private const int LongestWord = 32;

    public static List<Token> Read(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>((text.Length / 4) + 4);
        Span<char> word = stackalloc char[LongestWord];
        var pending = Break.Stop;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                i = ReadDigits(text, i, tokens, ref pending);
            }
            else if (char.IsLetter(c))
            {
                i = ReadWord(text, i, word, tokens, ref pending);
            }
            else
            {
                pending = Punctuate(text, i, tokens, pending);
                i++;
            }
        }

        // What ends the text is kept as a break before nothing, so that "chest pain?" is known for a question.
        Phrases.Merge(tokens);
        tokens.Add(new Token(Vocabulary.Unknown, double.NaN, pending));
        return tokens;
    }

    private static Break Punctuate(ReadOnlySpan<char> text, int at, List<Token> tokens, Break pending)
    {
        var found = text[at] switch
        {
            '.' when IsInitial(text, at) => Break.None,
            '.' or '!' or ';' or '\n' or '\r' or '…' => Break.Stop,
            '?' => Break.Question,
            ',' or ':' or '(' or ')' or '—' or '–' => Break.Comma,
            '-' when at > 0 && at + 1 < text.Length && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]) => Break.Comma,
            _ => Break.None,
        };
        if (tokens.Count > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && tokens[^1].IsNumber && pending == Break.None)
        {
            AddBetweenDigits(text[at], tokens);
        }
        else if (text[at] == '%')
        {
            Add("percent", tokens, ref pending);
        }
        else if (text[at] is '&' or '+')
        {
            Add("and", tokens, ref pending);
        }

        return found > pending ? found : pending;
    }

    // Letters are spelled with stops: "d. v. t.", "i. t. band".
    private static bool IsInitial(ReadOnlySpan<char> text, int at) =>
        at > 0 && char.IsLetter(text[at - 1]) && (at == 1 || !char.IsLetterOrDigit(text[at - 2])) && text[at - 1] is not ('i' or 'I' or 'a' or 'A') || (at == 1
            && text.Length > 3 && text[0] is 'i' or 'I' && char.IsLetter(text[3]) && text.Length > 4 && text[4] == '.');

    // "6/10", "3-4".
    private static void AddBetweenDigits(char between, List<Token> tokens)
    {
        var none = Break.None;
        if (between == '/')
        {
            Add("out", tokens, ref none);
            Add("of", tokens, ref none);
        }
        else if (between is '-' or '–' or '~')
        {
            Add("to", tokens, ref none);
        }
    }

    private static int ReadDigits(ReadOnlySpan<char> text, int start, List<Token> tokens, ref Break pending)
    {
        var end = start;
        double value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            value = Math.Min((value * 10) + (text[end++] - '0'), 1e9);
        }

        if (end + 1 < text.Length && text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            var thousands = text[end++] == ',' && IsThousands(text[end..]);
            for (var scale = 0.1; end < text.Length && char.IsAsciiDigit(text[end]); scale /= 10, end++)
            {
                value = thousands ? Math.Min((value * 10) + (text[end] - '0'), 1e9) : value + ((text[end] - '0') * scale);
            }
        }

        // "1st", "5th": an ordinal is a word of its own, found by its digits.
        var suffix = end + 2 <= text.Length && text[end..(end + 2)] is "st" or "nd" or "rd" or "th" && (end + 2 == text.Length || !char.IsLetter(text[end + 2]));
        tokens.Add(suffix
            ? new Token(Ordinals.Entry((int)Math.Min(value, 99)), double.NaN, pending)
            : new Token(Vocabulary.Digits, value, pending));
        pending = Break.None;
        return suffix ? end + 2 : end;
    }

    private static bool IsThousands(ReadOnlySpan<char> rest)
    {
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
        {
            digits++;
        }

        return digits == 3;
    }

    private static int ReadWord(ReadOnlySpan<char> text, int start, Span<char> word, List<Token> tokens, ref Break pending)
    {
        var (end, length) = (start, 0);
        while (end < text.Length && (char.IsLetter(text[end]) || (IsApostrophe(text[end]) && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            if (length < LongestWord)
            {
                word[length++] = IsApostrophe(text[end]) ? '\'' : char.ToLowerInvariant(text[end]);
            }

            end++;
        }

        foreach (var entry in Lookup.Read(word[..length]))
        {
            tokens.Add(new Token(entry, entry.Number, pending));
            pending = Break.None;
        }

        return end;
    }

    private static void Add(string word, List<Token> tokens, ref Break pending)
    {
        tokens.Add(new Token(Vocabulary.Get(word), double.NaN, pending));
        pending = Break.None;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';
}
