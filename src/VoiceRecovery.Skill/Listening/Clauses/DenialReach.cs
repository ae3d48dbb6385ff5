namespace VoiceRecovery.Skill.Listening;

/// <summary>How far a "no" reaches: to what it has found, to what begins anew, over the commas of a list of denials.</summary>
internal static class DenialReach
{
    // A list without "or" at its end is a list of things denied from this many on; of two, the second may be said to be so.
    private const int ListOfDenials = 3;

    public static bool Reaches(Speech speech, in Mention mention, int denial, int to)
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
                || (token.Is(Trait.Action) && !token.Is("running")) || (no && ((token.IsNumber && !(token.Is("one") && i == denial + 1)) || (token.Is(Trait.Day) && !token.Is("day")))))
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
}
