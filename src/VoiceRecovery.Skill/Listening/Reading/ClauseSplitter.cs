using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>
/// Cuts speech into clauses, with or without punctuation: a denial, a question or a person reaches no further than its clause.
/// </summary>
internal static class ClauseSplitter
{
    private const int ReachOfPointer = 5;

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
        if (IsPairOfSides(tokens, i) || IsSaidTwice(tokens, i))
        {
            return false;
        }

        if (token.Before >= Break.Stop || LoneAnswers.EndAt(tokens, start, i))
        {
            return true;
        }

        if (token.Is(WordClass.Contrast))
        {
            // "Not yet" is one word; "none, although my calf hurts" is two clauses.
            return !token.Is(WordClass.Light) || !tokens[i - 1].Is(WordClass.Negator) || tokens[i - 1].Is(WordClass.No);
        }

        if (token.Before == Break.Comma || token.Is(WordClass.Coordinator))
        {
            return HasVerb(tokens, i, count) || BeginsAnew(tokens, i);
        }

        return token.Is(WordClass.Sequel) ? BeginsSequel(tokens, i) : IsQuestion(tokens, start, i)
            || NewSubjects.BeginAt(tokens, start, i, count);
    }

    // "More and more".
    private static bool IsSaidTwice(List<Token> tokens, int i) =>
        tokens[i].Is(WordClass.Coordinator) && !tokens[i - 1].IsUnknown && ReferenceEquals(tokens[i - 1].Word, tokens[i + 1].Word);

    // "Left and right".
    private static bool IsPairOfSides(List<Token> tokens, int i) =>
        tokens[i].Before == Break.None
        && ((tokens[i].Is(WordClass.Coordinator) && tokens[i - 1].Is(WordClass.Side) && tokens[i + 1].Is(WordClass.Side))
            || (tokens[i].Is(WordClass.Side) && tokens[i - 1].Is(WordClass.Coordinator) && i > 1 && tokens[i - 2].Is(WordClass.Side)));

    // A comma or "and" begins a clause where what follows has a verb of its own.
    private static bool HasVerb(List<Token> tokens, int i, int count)
    {
        const WordClass Joints = WordClass.Coordinator | WordClass.Contrast | WordClass.Alternative;
        for (var j = i; j < count; j++)
        {
            var isOfTheNextClause = tokens[j].Is(WordClass.Pronoun) && tokens[j].Is(WordClass.Subject)
                && !tokens[j - 1].Is(WordClass.Linker) && NewSubjects.HasContent(tokens, i + 1, j);
            if (j > i && (tokens[j].Before != Break.None || tokens[j].Is(Joints) || isOfTheNextClause))
            {
                return false;
            }

            if (tokens[j].Is(WordClass.Finite) || (j > i && IsSubjectOfAnyVerb(tokens, j, count)))
            {
                return true;
            }
        }

        return false;
    }

    // "... and by the way I blacked out": a pronoun that is no possessive is a subject, whatever its verb.
    private static bool IsSubjectOfAnyVerb(List<Token> tokens, int j, int count) =>
        tokens[j].Is(WordClass.Pronoun) && tokens[j].Is(WordClass.Subject) && !tokens[j].Is(WordClass.Own) && j + 1 < count
            && tokens[j + 1].Before == Break.None;

    private static bool BeginsAnew(List<Token> tokens, int i)
    {
        var first = tokens[i].Is(WordClass.Coordinator) ? tokens[i + 1] : tokens[i];
        return first.Is(WordClass.Yes | WordClass.No | WordClass.Negator | WordClass.QuestionWord) || first.IsNumber;
    }

    // "So" alone opens no clause, "since Sunday" and "until the race" are days.
    private static bool BeginsSequel(List<Token> tokens, int i)
    {
        var next = tokens[i + 1];
        return tokens[i].Is(WordClass.Duration) ? next.Is(WordClass.Pronoun)
            : !tokens[i].Is(WordClass.Soft) || next.Is(WordClass.Pronoun | WordClass.Auxiliary | WordClass.Sequel);
    }

    // "... should I run", "... what does that mean".
    private static bool IsQuestion(List<Token> tokens, int start, int i)
    {
        var (token, next, before) = (tokens[i], tokens[i + 1], tokens[i - 1]);
        if (i == start || before.Is(WordClass.QuestionWord | WordClass.If))
        {
            return false;
        }

        return token.Is(WordClass.QuestionWord)
            ? next.Is(WordClass.Auxiliary | WordClass.If) && !before.Is(WordClass.Auxiliary)
            : token.Is(WordClass.Auxiliary) && next.Is(WordClass.Pronoun)
            && !before.Is(WordClass.Linker | WordClass.Pronoun | WordClass.Negator);
    }

    // "It was brown", "I can't lift it".
    private static bool PointsBack(List<Token> tokens, int start, int end)
    {
        for (var i = start; i < end && i < start + ReachOfPointer; i++)
        {
            if (tokens[i].Is(WordClass.PointsBack))
            {
                return true;
            }

            if (tokens[i].Is(WordClass.Body) || tokens[i].IsNumber)
            {
                return false;
            }
        }

        return false;
    }
}
