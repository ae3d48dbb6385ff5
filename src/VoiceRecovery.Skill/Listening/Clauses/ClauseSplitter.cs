namespace VoiceRecovery.Skill.Listening;

/// <summary>Cuts speech into clauses, with or without punctuation: a denial, a question or a person reaches no further than its clause.</summary>
internal static class ClauseSplitter
{
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

        if (token.Before >= Break.Stop || LoneAnswers.EndAt(tokens, start, i))
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

        return token.Is(Trait.Sequel) ? BeginsSequel(tokens, i) : IsQuestion(tokens, start, i) || NewSubjects.BeginAt(tokens, start, i, count);
    }

    // "Left and right".
    private static bool IsPairOfSides(List<Token> tokens, int i) =>
        tokens[i].Before == Break.None && (tokens[i].Is("and") && tokens[i - 1].Is(Trait.Side) && tokens[i + 1].Is(Trait.Side)
            || tokens[i].Is(Trait.Side) && tokens[i - 1].Is("and") && i > 1 && tokens[i - 2].Is(Trait.Side));

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
