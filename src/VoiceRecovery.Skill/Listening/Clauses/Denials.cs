namespace VoiceRecovery.Skill.Listening;

/// <summary>Whether something is denied: how far a "no" reaches.</summary>
internal static class Denials
{
    // A list without "or" at its end is a list of things denied from this many on; of two, the second may be said to be so.
    private const int ListOfDenials = 3;

    public static bool IsDenied(Speech speech, in Mention mention)
    {
        if (IsAnsweredNo(speech, mention))
        {
            return true;
        }

        var clause = speech.ClauseOf(mention.Last);
        for (var i = mention.Last; i >= clause.Start; i--)
        {
            if (IsDenial(speech, mention, i) && !IsOfAnAbility(speech, mention, i) && Reaches(speech, mention, i, mention.Last))
            {
                return !IsDoubled(speech, i, clause.Start) && !IsStrong(speech, mention, clause) && !IsExcepted(speech, mention, clause);
            }
        }

        return FollowedByDenial(speech, mention, clause);
    }

    // "I can't put my foot down and it's swollen" denies the putting; only what cannot be seen or felt is not there.
    private static bool IsOfAnAbility(Speech speech, in Mention mention, int at)
    {
        if (!speech.Tokens[at].Is("cannot") || mention.Notion is Notion.Function or Notion.Area or Notion.OneSide or Notion.BothSides)
        {
            return false;
        }

        for (var i = at + 1; i < mention.Last; i++)
        {
            if (speech.Tokens[i].Entry.Text is "see" or "find" or "notice" or "feel" or "detect" or "say" or "spot" or "have" or "claim" or "report")
            {
                return false;
            }
        }

        return true;
    }

    // "I can't say I don't": two denials are none, in doubt.
    private static bool IsDoubled(Speech speech, int at, int from)
    {
        for (var i = at - 1; i >= from; i--)
        {
            var token = speech.Tokens[i];
            if ((token.Entry.Text is "not" or "never" or "cannot") && !IsNoDenial(speech, i))
            {
                return true;
            }

            if (token.Entry.Text is not ("i" or "do" or "did" or "have" or "had" or "that" or "say" or "deny" or "claim" or "am" or "with" or "really"
                or "exactly" or "got" or "has"))
            {
                return false;
            }
        }

        return false;
    }

    // "No numbness, except in my left foot."
    private static bool IsExcepted(Speech speech, in Mention mention, in Clause clause)
    {
        const int Near = 3;
        return clause.End < speech.Count && clause.End - mention.End <= Near && !NamesSign(speech, clause.End)
            && (speech.Tokens[clause.End].Entry.Text is "except" or "apart" or "aside" or "besides");
    }

    // "No fever, except it hurts on one spot": the exception is another sign.
    private static bool NamesSign(Speech speech, int from)
    {
        var clause = speech.ClauseOf(from);
        return speech.Mentioned(Notion.Sign, clause.Start, clause.End);
    }

    // "Chest pain? No."
    private static bool IsAnsweredNo(Speech speech, in Mention mention)
    {
        var end = speech.SentenceEnd(mention.Last);
        var clause = speech.ClauseOf(mention.Last);
        return end < speech.Count && clause.End == end && speech.Tokens[end].Before == Break.Question && clause.End - clause.Start <= 5
            && (speech.Tokens[end].Is(Trait.No) || speech.Tokens[end].Is("none") || speech.Tokens[end].Is("not"));
    }

    private static bool IsDenial(Speech speech, in Mention mention, int at)
    {
        var token = speech.Tokens[at];
        var denies = token.Is(Trait.Negator) || (token.Is("far") && speech.Tokens[Math.Min(at + 1, speech.Count)].Is("from")) || (token.Number == 0 && at + 1 < speech.Count && !speech.Tokens[at + 1].Is("out"));
        return denies && !mention.Names(at) && (!IsNoDenial(speech, at) || IsInNoDenial(speech, mention, at)) && !IsInverted(speech, at) && !IsAnswer(speech, at);
    }

    // "Not feeling great" does deny feeling great.
    private static bool IsInNoDenial(Speech speech, in Mention mention, int at)
    {
        foreach (var other in speech.Mentions)
        {
            if (other.Notion == Notion.NoDenial && other.Names(at) && mention.Start < other.End && mention.End > other.Start)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoDenial(Speech speech, int at)
    {
        foreach (var other in speech.Mentions)
        {
            // "No feeling in my foot": the "no" belongs to the sign; "one, no hang on, both": to the correction.
            if (other.Notion is Notion.NoDenial or Notion.Sign or Notion.Correction && other.Names(at))
            {
                return true;
            }
        }

        return speech.Tokens[at].Is("not") && at > 0 && speech.Tokens[at - 1].Entry.Text is "do" or "does" or "did" && speech.Tokens[at + 1].Is(Trait.Attitude)
            && !speech.Tokens[at + 1].Is("mean");
    }

    // "Isn't it weird that", "don't you think".
    private static bool IsInverted(Speech speech, int at) =>
        speech.Tokens[at].Is("not") && at > 0 && speech.Tokens[at - 1].Is(Trait.Auxiliary) && at - 1 == speech.ClauseOf(at).Start
        && at + 1 < speech.Count && (speech.Tokens[at + 1].Entry.Text is "it" or "you" or "that");

    // A "no" that is a clause of its own answers a question; it denies nothing in the next clause.
    private static bool IsAnswer(Speech speech, int at)
    {
        var clause = speech.ClauseOf(at);
        return speech.Tokens[at].Is(Trait.No) && clause.End - clause.Start <= 1;
    }

    private static bool Reaches(Speech speech, in Mention mention, int denial, int to)
    {
        if (HasItsMatter(speech, mention, denial))
        {
            return false;
        }

        var no = !speech.Tokens[denial].Is("not") && !speech.Tokens[denial].Is("cannot") && !speech.Tokens[denial].Is("never");
        for (var i = denial + 1; i < to; i++)
        {
            var token = speech.Tokens[i];
            if (token.Entry.Text is "because" or "due" or "since" or "until" or "till" or "just" or "only" or "but" || (token.Is("even") && i > denial + 1)
                || (token.Is(Trait.Action) && !token.Is("running") && i > denial) || (no && ((token.IsNumber && !(token.Is("one") && i == denial + 1)) || (token.Is(Trait.Day) && !token.Is("day")))))
            {
                return false;
            }

            if (token.Before == Break.Comma ? !GoesOn(speech, mention, denial, i) : token.Is(Trait.Coordinator) && StartsNew(speech, i + 1))
            {
                return false;
            }
        }

        return speech.Tokens[to].Before != Break.Comma || denial == to || GoesOn(speech, mention, denial, to);
    }

    // "Not swollen, sore at rest" without the comma: the "not" has found what it denies. Signs are listed without commas, too.
    private static bool HasItsMatter(Speech speech, in Mention mention, int denial)
    {
        const int Near = 3;
        if (mention.Notion is Notion.Sign or Notion.SignHalf or Notion.SignKeyword or Notion.Day or Notion.SorenessCue)
        {
            return false;
        }

        foreach (var other in speech.Mentions)
        {
            if (other.Start > denial && other.Start - denial <= Near && other.End <= mention.Start && other != mention
                && other.Notion is Notion.Swollen or Notion.Fatigue or Notion.RestPain or Notion.Function or Notion.SorenessWord or Notion.Sign or Notion.Area
                && (other.Notion != Notion.Area || mention.Notion is Notion.Area or Notion.OneSide or Notion.BothSides) && !LeadsOn(speech, other.End, mention.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LeadsOn(Speech speech, int from, int to) =>
        speech.Has(Trait.Alternative, from, to + 1) || speech.Has(Trait.Coordinator, from, to + 1) || speech.Has("in", from, to + 1) || speech.Has("of", from, to + 1)
        || speech.Has("on", from, to + 1) || speech.Has("at", from, to + 1) || speech.Has("with", from, to + 1) || speech.Has("around", from, to + 1);

    private static bool StartsNew(Speech speech, int at) => at < speech.Count && speech.Tokens[at].Is(Trait.Determiner);

    // Over a comma: when the list ends in "or" or "nothing like that", or is long.
    private static bool GoesOn(Speech speech, in Mention mention, int denial, int comma)
    {
        var clause = speech.ClauseOf(comma);
        if (speech.Tokens[comma].Is(Trait.Alternative))
        {
            return true;
        }

        if (StartsNew(speech, comma))
        {
            return false;
        }

        var items = 1;
        for (var i = denial + 1; i < clause.End; i++)
        {
            items += speech.Tokens[i].Before == Break.Comma ? 1 : 0;
            if (i > comma && speech.Tokens[i].Is(Trait.Alternative))
            {
                return true;
            }
        }

        return (items >= ListOfDenials && mention.Notion is Notion.Sign or Notion.SignHalf) || speech.Mentioned(Notion.Everything, comma, speech.SentenceEnd(comma));
    }

    // "Never felt chest pain like this."
    private static bool IsStrong(Speech speech, in Mention mention, in Clause clause) =>
        speech.Mentioned(Notion.StrongDenial, clause.Start, clause.End) && mention.Last >= clause.Start;

    // "Fever, no", "numbness isn't there", "chest pain: none".
    private static bool FollowedByDenial(Speech speech, in Mention mention, in Clause clause)
    {
        if (mention.End >= speech.Count)
        {
            return false;
        }

        var next = speech.Tokens[mention.End];
        if (next.Before == Break.Comma && (next.Is(Trait.No) || next.Is("none")) && mention.End + 1 == speech.SentenceEnd(mention.End))
        {
            return mention.Start == clause.Start;
        }

        // "Chest pain is a no."
        if (mention.End + 2 < speech.Count && next.Is("is") && (speech.Tokens[mention.End + 1].Is(Trait.No) || (speech.Tokens[mention.End + 1].Is("a")
            && speech.Tokens[mention.End + 2].Is(Trait.No))))
        {
            return true;
        }

        return mention.End + 2 < clause.End && (next.Is("is") || next.Is("are")) && speech.Tokens[mention.End + 1].Is("not")
            && (speech.Tokens[mention.End + 2].Entry.Text is "there" or "present" or "happening");
    }
}
