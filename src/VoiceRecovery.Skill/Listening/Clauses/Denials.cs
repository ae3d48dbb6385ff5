namespace VoiceRecovery.Skill.Listening;

/// <summary>Whether something is denied, by a "no" before it or after it.</summary>
internal static class Denials
{
    public static bool IsDenied(Speech speech, in Mention mention)
    {
        if (IsAnsweredNo(speech, mention))
        {
            return true;
        }

        var clause = speech.ClauseOf(mention.Last);
        for (var i = mention.Last; i >= clause.Start; i--)
        {
            if (DenyingWords.Denies(speech, mention, i) && !IsOfAnAbility(speech, mention, i) && DenialReach.Reaches(speech, mention, i, mention.Last))
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
            if ((token.Entry.Text is "not" or "never" or "cannot") && !DenyingWords.OnlySeemsToDeny(speech, i))
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
