namespace VoiceRecovery.Skill.Listening;

/// <summary>A day that is said without a run: whether it can be the day of one.</summary>
internal static class LoneDays
{
    // A day without a run: "two days ago", "sore since Sunday". Not the day of a pop, of a bad night or of an older rating.
    public static bool CanStandAlone(Speech speech, in Mention mention, in Clause clause)
    {
        if ((DayWord)mention.Value == DayWord.Today)
        {
            return !HasOtherMatter(speech, clause) && (speech.Has("finished", mention.Start, mention.End) || speech.Has("done", mention.Start, mention.End)
                || speech.Has("ago", mention.Start, mention.End));
        }

        if (speech.Has("was", clause.Start, mention.Start) || speech.Has("were", clause.Start, mention.Start))
        {
            return IsNamedRace(speech, mention) || !speech.Mentioned(Notion.SorenessCue, clause.Start, clause.End)
                && !HasNumber(speech, clause.Start, mention.Start) && !HasOtherMatter(speech, clause);
        }

        // "Yesterday it was a six."
        if (HasNumber(speech, mention.End, clause.End) && (speech.Has("was", mention.End, clause.End) || speech.Has("were", mention.End, clause.End)))
        {
            return false;
        }

        return !HasOtherMatter(speech, clause) && !IsFollowedByNow(speech, mention);
    }

    // "London was three days ago".
    private static bool IsNamedRace(Speech speech, in Mention mention)
    {
        var i = mention.Start - 1;
        while (i > 0 && (speech.Tokens[i].Is(Trait.Soft) || speech.Tokens[i].Is("on") || speech.Tokens[i].Is("about")))
        {
            i--;
        }

        return i > 0 && speech.Tokens[i].Is("was") && speech.Tokens[i - 1].Entry == Vocabulary.Unknown;
    }

    private static bool HasNumber(Speech speech, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (speech.Tokens[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    // "An eight yesterday, four today".
    private static bool IsFollowedByNow(Speech speech, in Mention mention) =>
        HasNumber(speech, speech.SentenceStart(mention.Start), mention.Start)
        && (speech.Has("now", mention.End, speech.SentenceEnd(mention.Start)) || speech.Has("today", mention.End, speech.SentenceEnd(mention.Start)));

    private static bool IsWell(in Mention mention) =>
        mention.Notion is Notion.RestPain or Notion.Fatigue or Notion.Worsening or Notion.Function && mention.Value == 0;

    private static bool HasOtherMatter(Speech speech, in Clause clause)
    {
        // "Left calf five yesterday puffy": a report in telegraph style dates the run.
        if (HasNumber(speech, clause.Start, clause.End) && !speech.Has(Trait.Finite, clause.Start, clause.End))
        {
            return speech.Mentioned(Notion.Sign, clause.Start, clause.End) || speech.Mentioned(Notion.Painkiller, clause.Start, clause.End);
        }

        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion is Notion.Sign or Notion.Swollen or Notion.RestPain or Notion.Fatigue or Notion.Painkiller or Notion.Worsening or Notion.Function
                && mention.Start >= clause.Start && mention.Start < clause.End && mention.Value != BodySignWords.Stiff && !IsWell(mention) && !Denials.IsDenied(speech, mention))
            {
                return true;
            }
        }

        return false;
    }
}
