namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears swelling. Any that is said, however slight, is swelling.</summary>
internal static class SwellingListener
{
    /// <summary>What was heard.</summary>
    internal readonly record struct SwellingHeard(bool? IsSwollen, bool IsUnsure);

    public static SwellingHeard Hear(Speech speech, Question asking)
    {
        var (said, denied, unsure) = (false, false, false);
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.NotSwollen && (asking == Question.Swelling || speech.Mentioned(Notion.Swollen)) && StandingReader.IsSaid(speech, mention))
            {
                denied = true;
            }
            else if (mention.Notion == Notion.Swollen && !HasGone(speech, mention))
            {
                var standing = IsFormFilledNo(speech, mention) ? Standing.Denied : StandingReader.Of(speech, mention);
                var doubted = standing is Standing.Said or Standing.Denied && IsDoubted(speech, mention);
                unsure |= doubted;
                said |= standing == Standing.Said && !doubted;
                denied |= standing == Standing.Denied && !doubted;
            }
        }

        return said ? new SwellingHeard(true, false) : unsure ? new SwellingHeard(null, true) : new SwellingHeard(denied ? false : null, false);
    }

    // "Soreness four, swelling no, both calves": as in a form.
    private static bool IsFormFilledNo(Speech speech, in Mention mention)
    {
        if (mention.End >= speech.Count || !speech.Tokens[mention.Start].Is("swelling"))
        {
            return false;
        }

        if (speech.Tokens[mention.End].Entry.Text is "none" or "nil" or "absent" or "negative" or "nope" or "nada" || speech.Tokens[mention.End].Number == 0)
        {
            return true;
        }

        if (!speech.Tokens[mention.End].Is(Trait.No))
        {
            return false;
        }

        var after = speech.Tokens[mention.End + 1];
        return mention.End + 1 == speech.Count || after.Before != Break.None || after.Is(Trait.Side) || after.IsNumber || after.Is(Trait.Subject)
            || after.Is(Trait.Day) || after.Entry.Text is "soreness" or "ran" or "tired" or "fatigue" or "worse" or "stairs" or "walking" or "days" or "legs";
    }

    private static bool HasGone(Speech speech, in Mention mention)
    {
        foreach (var gone in speech.Mentions)
        {
            if (gone.Notion == Notion.NotSwollen && gone.Start <= mention.Start && gone.End >= mention.End && !speech.Has("almost", gone.Start, gone.End)
                && !speech.Has("nearly", gone.Start, gone.End) && !speech.Has("mostly", gone.Start, gone.End))
            {
                return true;
            }
        }

        return false;
    }

    // "Not sure if it's swollen", "hard to tell whether there's any swelling".
    private static bool IsDoubted(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseIndex(mention.Start);
        var from = clause > 0 && speech.Clauses[clause - 1].Sentence == speech.Clauses[clause].Sentence
            && speech.Clauses[clause - 1].End - speech.Clauses[clause - 1].Start <= 6
            ? speech.Clauses[clause - 1].Start : speech.Clauses[clause].Start;
        foreach (var doubt in speech.Mentions)
        {
            if (doubt.Notion == Notion.CannotSay && doubt.Start >= from && doubt.Start < mention.Start && !speech.Has(Trait.Contrast, doubt.Start, mention.Start)
                && (speech.Has("if", doubt.Start, mention.Start) || speech.Has("whether", doubt.Start, mention.Start)
                || speech.Has("any", doubt.Start, mention.Start) || speech.Has("about", doubt.Start, mention.Start) || speech.ClauseIndex(doubt.Start) == clause))
            {
                return !speech.Has("see", doubt.Start, mention.Start) || speech.Has("if", doubt.Start, mention.Start);
            }
        }

        return false;
    }
}
