namespace VoiceRecovery.Skill.Listening;

/// <summary>A yes or no that answers is a clause of its own, with or without a comma.</summary>
internal static class LoneAnswers
{
    /// <summary>Whether such an answer ends before a word.</summary>
    public static bool EndAt(List<Token> tokens, int start, int i) => IsAfterAnswer(tokens, start, i) || IsAfterForm(tokens, start, i);

    // "No my foot is numb", "yes it's puffy".
    private static bool IsAfterAnswer(List<Token> tokens, int start, int i)
    {
        for (var j = start; j < i - 1; j++)
        {
            if (!tokens[j].Is(Trait.Filler))
            {
                return false;
            }
        }

        if (!tokens[i - 1].Is(Trait.Yes) && !tokens[i - 1].Is(Trait.No))
        {
            return false;
        }

        var next = tokens[i];
        if (next.Is(Trait.Body) && tokens[i + 1].Is(Trait.Finite))
        {
            return true;
        }

        return !next.Is("on") && !next.Is("to") && (next.Before == Break.Comma || next.Is(Trait.Subject) || next.Is(Trait.Pronoun) || next.Is(Trait.Yes) || next.Is(Trait.No) || next.Is(Trait.Negator)
            || next.Is(Trait.Self) || next.Entry.Text is "just" or "only" or "my" || next.IsNumber || next.Entry.Text is "but" or "all" or "actually" or "not"
            or "a" or "the" || next.Is(Trait.Filler) || next.Is("wait") || !tokens[i - 1].Is("no"));
    }

    // "Swelling no | both calves", as in a form.
    private static bool IsAfterForm(List<Token> tokens, int start, int i) =>
        i - start >= 2 && tokens[i - 1].Is(Trait.No) && tokens[i - 2].Is("swelling") && (tokens[i].Is(Trait.Side) || tokens[i].IsNumber
            || tokens[i].Is(Trait.Subject) || tokens[i].Is(Trait.Day) || tokens[i].Entry.Text is "ran" or "tired" or "fatigue" or "stairs" or "walking");
}
