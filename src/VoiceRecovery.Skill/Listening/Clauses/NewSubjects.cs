namespace VoiceRecovery.Skill.Listening;

/// <summary>Where a new subject begins a clause, without a comma or an "and".</summary>
internal static class NewSubjects
{
    // How far after its subject a verb still makes a clause: "my left foot has".
    private const int VerbReach = 4;

    /// <summary>Whether a new subject begins with a word.</summary>
    public static bool BeginAt(List<Token> tokens, int start, int i, int count) =>
        IsNamedPlace(tokens, start, i, count) || IsNewSubject(tokens, start, i, count) || IsNamedSubject(tokens, start, i, count);

    // "... my foot has gone numb": a new subject with a verb, after something that does not lead on to it.
    private static bool IsNewSubject(List<Token> tokens, int start, int i, int count)
    {
        var before = tokens[i - 1];
        if (!tokens[i].Is(Trait.Subject) || before.Is(Trait.Linker) || before.Is(Trait.Alternative) || !HasContent(tokens, start, i))
        {
            return false;
        }

        for (var j = i + 1; j <= i + VerbReach && j < count && tokens[j].Before == Break.None && !tokens[j].Is(Trait.Coordinator); j++)
        {
            if (tokens[j].Is(Trait.Finite))
            {
                return true;
            }
        }

        return false;
    }

    // "... foot is numb", "... left calf feels hot": without "my".
    private static bool IsNamedSubject(List<Token> tokens, int start, int i, int count)
    {
        var noun = tokens[i].Is(Trait.Side) && i + 1 < count ? i + 1 : i;
        var before = tokens[i - 1];
        return i - start >= 2 && tokens[noun].Is(Trait.Body) && noun + 1 < count && tokens[noun + 1].Is(Trait.Finite)
            && !before.Is(Trait.Linker) && !before.Is(Trait.Determiner) && !before.Is(Trait.Soft) && !before.Is(Trait.Side) && !before.Is(Trait.Alternative)
            && ((before.Is(Trait.Body) && tokens[noun].Entry.Text is not ("pain" or "soreness" or "swelling" or "redness" or "muscle" or "muscles" or "bone"))
            || (before.IsNumber && !before.Is("one")) || before.Is(Trait.Day) || before.Is(Trait.Action) || before.Is("fever"));
    }

    // "... both calves a three", "... left knee five": the next item of a report, without a verb.
    private static bool IsNamedPlace(List<Token> tokens, int start, int i, int count)
    {
        if (!(tokens[i].Is(Trait.Side) || tokens[i].Is("each")) || i + 1 >= count || !tokens[i + 1].Is(Trait.Body) || !HasContent(tokens, start, i))
        {
            return false;
        }

        var before = tokens[i - 1];
        var leadsOn = before.Is(Trait.Linker) || before.Is(Trait.Negator) || before.Is(Trait.Side) || before.Is(Trait.Alternative)
            || before.Is(Trait.Coordinator) || before.Is(Trait.Finite);
        return !leadsOn && (!tokens[i].Is("left") && !tokens[i].Is("right") || before.Is(Trait.Body) || before.IsNumber || before.Is(Trait.Day)
            || before.Is(Trait.Unit));
    }

    // "And today | it is" is one clause: nothing has been said before its subject.
    private static bool HasContent(List<Token> tokens, int start, int end)
    {
        const Trait Empty = Trait.Coordinator | Trait.Day | Trait.Soft | Trait.Filler | Trait.Contrast | Trait.Sequel;
        for (var i = start; i < end; i++)
        {
            if (!tokens[i].Is(Empty))
            {
                return true;
            }
        }

        return false;
    }
}
