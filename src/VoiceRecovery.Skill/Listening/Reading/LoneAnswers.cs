using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>A yes or no that answers is a clause of its own, with or without a comma: "no | my foot is numb".</summary>
internal static class LoneAnswers
{
    private const WordClass Opens = WordClass.Subject | WordClass.Pronoun | WordClass.Yes | WordClass.No | WordClass.Negator
        | WordClass.Self
        | WordClass.Own | WordClass.Only | WordClass.Article | WordClass.Filler | WordClass.Contrast | WordClass.Auxiliary;

    /// <summary>Whether such an answer ends before a word.</summary>
    public static bool EndAt(List<Token> tokens, int start, int i)
    {
        var (answer, next) = (tokens[i - 1], tokens[i]);
        if (!answer.Is(WordClass.Yes | WordClass.No))
        {
            return false;
        }

        return IsFormFilled(tokens, start, i)
            || (OnlyFillersBefore(tokens, start, i - 1) && !next.Is(WordClass.Place)
                && (IsYesOrNope(answer) || next.Before == Break.Comma || next.Is(Opens) || next.IsNumber || IsNounWithVerb(tokens, i)));
    }

    // "Nope" and "yes" stand alone; "no" may deny what follows.
    private static bool IsYesOrNope(in Token answer) => answer.Is(WordClass.Yes) || !answer.Is(WordClass.Linker);

    // "Swelling no | both calves", as in a form.
    private static bool IsFormFilled(List<Token> tokens, int start, int i) =>
        i - start >= 2 && tokens[i - 2].Is(WordClass.Ailment | WordClass.Complaint) && EndsItem(tokens, i);

    /// <summary>Whether an item of a form ends before a word: a new item begins there, or nothing does.</summary>
    public static bool EndsItem(List<Token> tokens, int at)
    {
        const WordClass NewItem = WordClass.Side | WordClass.Subject | WordClass.Day | WordClass.Action | WordClass.Stairs;
        return at >= tokens.Count - 1 || tokens[at].Before != Break.None || tokens[at].Is(NewItem) || tokens[at].IsNumber;
    }

    private static bool OnlyFillersBefore(List<Token> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!tokens[i].Is(WordClass.Filler))
            {
                return false;
            }
        }

        return true;
    }

    // "No calf is numb" does not occur; "no | foot is numb" does.
    private static bool IsNounWithVerb(List<Token> tokens, int i) => tokens[i].Is(WordClass.Body) && tokens[i + 1].Is(WordClass.Finite);
}
