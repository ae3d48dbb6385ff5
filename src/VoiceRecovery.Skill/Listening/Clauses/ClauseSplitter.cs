namespace VoiceRecovery.Skill.Listening;

/// <summary>Cuts speech into clauses, with or without punctuation: a denial, a question or a person reaches no further than its clause.</summary>
internal static class ClauseSplitter
{
    // How far after its subject a verb still makes a clause: "my left foot has".
    private const int VerbReach = 4;

    /// <summary>The clauses of the words, the last of which is the mark at the end of the text.</summary>
    public static List<Clause> Split(List<Token> tokens)
    {
        var clauses = new List<Clause>(8);
        var (count, start, sentence) = (tokens.Count - 1, 0, 0);
        for (var i = 1; i <= count; i++)
        {
            if (i < count && !Begins(tokens, start, i, count))
            {
                continue;
            }

            clauses.Add(new Clause(start, i, sentence, PointsBack(tokens, start, i)));
            sentence += tokens[i].Before >= Break.Stop ? 1 : 0;
            start = i;
        }

        return clauses;
    }

    private static bool Begins(List<Token> tokens, int start, int i, int count)
    {
        var token = tokens[i];
        if (IsPairOfSides(tokens, i))
        {
            return false;
        }

        if (token.Before >= Break.Stop || IsAfterAnswer(tokens, start, i) || IsAfterForm(tokens, start, i))
        {
            return true;
        }

        if (token.Is(Trait.Contrast))
        {
            return !(token.Is("yet") && i > 0 && tokens[i - 1].Is("not"));
        }

        if (token.Before == Break.Comma || token.Is(Trait.Coordinator))
        {
            return HasVerb(tokens, i, count) || BeginsAnew(tokens, i);
        }

        return token.Is(Trait.Sequel) ? BeginsSequel(tokens, i)
            : IsNamedPlace(tokens, start, i, count) || IsQuestion(tokens, start, i) || IsNewSubject(tokens, start, i, count) || IsNamedSubject(tokens, start, i, count);
    }

    // "Left and right".
    private static bool IsPairOfSides(List<Token> tokens, int i) =>
        tokens[i].Before == Break.None && (tokens[i].Is("and") && tokens[i - 1].Is(Trait.Side) && tokens[i + 1].Is(Trait.Side)
            || tokens[i].Is(Trait.Side) && tokens[i - 1].Is("and") && i > 1 && tokens[i - 2].Is(Trait.Side));

    // "No my foot is numb", "yes it's puffy": a yes or no that answers is a clause of its own.
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

    // A comma or "and" begins a clause where what follows has a verb of its own.
    private static bool HasVerb(List<Token> tokens, int i, int count)
    {
        for (var j = i; j < count; j++)
        {
            if (j > i && (tokens[j].Before != Break.None || tokens[j].Is(Trait.Coordinator) || tokens[j].Is(Trait.Contrast) || tokens[j].Is(Trait.Alternative)))
            {
                return false;
            }

            if (tokens[j].Is(Trait.Finite) && !(tokens[j].Is("thought") || tokens[j].Is("like")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsAnew(List<Token> tokens, int i)
    {
        var at = tokens[i].Is(Trait.Coordinator) ? i + 1 : i;
        return tokens[at].Is(Trait.Yes) || tokens[at].Is(Trait.No) || tokens[at].Is(Trait.Negator) || tokens[at].IsNumber || tokens[at].Is(Trait.QuestionWord);
    }

    private static bool BeginsSequel(List<Token> tokens, int i)
    {
        var next = tokens[i + 1];
        if ((tokens[i].Is("since") || tokens[i].Is("until")) && (next.Is(Trait.Day) || next.Entry.Text is "last" or "the" or "about"))
        {
            return false;
        }

        return !tokens[i].Is("so") || next.Is(Trait.Pronoun) || next.Is(Trait.Auxiliary) || next.Is("then") || next.Is("far");
    }

    // "... should I run", "... what does that mean".
    private static bool IsQuestion(List<Token> tokens, int start, int i)
    {
        var (token, next) = (tokens[i], tokens[i + 1]);
        var before = tokens[i - 1];
        if (i == start || before.Is(Trait.QuestionWord) || before.Is("if"))
        {
            return false;
        }

        return token.Is(Trait.QuestionWord)
            ? (next.Is(Trait.Auxiliary) || next.Is("if")) && !before.Is(Trait.Auxiliary) && !before.Is("that")
            : token.Is(Trait.Auxiliary) && next.Is(Trait.Pronoun) && !next.Is("that") && !before.Is(Trait.Linker) && !before.Is(Trait.Pronoun)
                && !before.Is(Trait.Negator);
    }

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

    // "It was brown", "I can't lift it".
    private static bool PointsBack(List<Token> tokens, int start, int end)
    {
        const int Reach = 5;
        for (var i = start; i < end && i < start + Reach; i++)
        {
            if (tokens[i].Is(Trait.PointsBack))
            {
                return true;
            }

            if (tokens[i].Is(Trait.Body) || tokens[i].IsNumber)
            {
                return false;
            }
        }

        return false;
    }
}
