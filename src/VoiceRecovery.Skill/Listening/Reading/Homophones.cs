using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>
/// Words that sound like numbers: a number before "out of ten" and "days ago", and where one was asked for and it is the whole answer.
/// </summary>
internal static class Homophones
{
    private const int LongestAnswer = 3;

    /// <summary>Reads them as numbers.</summary>
    public static void Read(List<Token> tokens, bool isNumberAsked)
    {
        for (var i = 0; i + 3 < tokens.Count; i++)
        {
            var isRating = tokens[i + 1].Word.Kind == WordKind.Out && tokens[i + 2].Is(WordClass.Of) && tokens[i + 3].IsNumber;
            if (isRating || (tokens[i + 1].Is(WordClass.Time) && tokens[i + 2].Is(WordClass.Time)))
            {
                ReadAt(tokens, i);
            }
        }

        if (isNumberAsked && tokens.Count - 1 <= LongestAnswer && OnlyWord(tokens) is >= 0 and var only)
        {
            ReadAt(tokens, only);
        }
    }

    private static int OnlyWord(List<Token> tokens)
    {
        var (at, words) = (-1, 0);
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            if (!tokens[i].Is(WordClass.Filler | WordClass.Article) && (double.IsNaN(tokens[i].Word.SoundsLike) || at < 0))
            {
                (at, words) = (i, words + 1);
            }
        }

        return words == 1 ? at : -1;
    }

    private static void ReadAt(List<Token> tokens, int at)
    {
        if (!tokens[at].IsNumber && !double.IsNaN(tokens[at].Word.SoundsLike))
        {
            tokens[at] = new Token(Word.Unknown, tokens[at].Word.SoundsLike, tokens[at].Before);
        }
    }
}
