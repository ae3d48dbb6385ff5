namespace VoiceRecovery.Skill.Listening;

/// <summary>A rating that was said.</summary>
/// <param name="Value">0 to 10, halves rounded up.</param>
/// <param name="At">Where.</param>
/// <param name="Tense">Whether it is so now.</param>
/// <param name="BeforePainkiller">Whether it is the rating before a painkiller.</param>
internal readonly record struct Rating(int Value, int At, Tense Tense, bool BeforePainkiller);

/// <summary>When a rating was so.</summary>
internal enum Tense
{
    Unsaid,
    Past,
    Now,
}

/// <summary>Numbers that rate soreness: of now or of before, and before or after a painkiller.</summary>
internal static class SorenessNumbers
{
    public static List<Rating> Numbers(Speech speech, Question asking)
    {
        var ratings = new List<Rating>();
        var last = 0;
        for (var i = 0; i < speech.Count; i++)
        {
            if (NumberRoles.Rating(speech, i, asking) is not { } value)
            {
                continue;
            }

            if (!IsLeftOut(speech, i))
            {
                ratings.Add(new Rating(value, i, TenseOf(speech, last, i), IsBeforePainkiller(speech, i)));
            }

            last = i + 1;
        }

        return ratings;
    }

    private static bool IsLeftOut(Speech speech, int at)
    {
        var mention = new Mention(Notion.SorenessCue, 0, at, at + 1, 1);
        return StandingReader.Of(speech, mention) switch
        {
            Standing.Said => false,
            Standing.Denied => IsDeniedNumber(speech, at),
            _ => true,
        };
    }

    // "Not a six" is no six; "not even a three" is at most three.
    private static bool IsDeniedNumber(Speech speech, int at)
    {
        var i = at - 1;
        while (i >= 0 && (speech.Tokens[i].Entry.Text is "a" or "an" or "really" or "at"))
        {
            i--;
        }

        return i >= 0 && (speech.Tokens[i].Is("not") || speech.Tokens[i].Is("never"));
    }

    private static Tense TenseOf(Speech speech, int from, int at)
    {
        for (var i = at - 1; i >= from && speech.Tokens[i + 1].Before < Break.Stop; i--)
        {
            var token = speech.Tokens[i];
            // "Anywhere from a four to a six" is a range, not a rise.
            if (token.Is("from") && i > 0 && speech.Tokens[i - 1].Entry.Text is "anywhere" or "somewhere" or "ranging" or "ranges" or "anything")
            {
                return Tense.Unsaid;
            }

            if (token.Entry.Text is "was" or "were" or "started" or "had" or "from")
            {
                return Tense.Past;
            }

            if (token.Entry.Text is "now" or "today" or "currently" or "is" or "are" or "to" or "down" or "up" or "am")
            {
                return token.Is("to") && i > 0 && speech.Tokens[i - 1].IsNumber && !speech.Has("from", from - 4, from) ? Tense.Unsaid : Tense.Now;
            }
        }

        for (var i = at + 1; i < speech.Count && i <= at + 5 && speech.Tokens[i].Before < Break.Stop && !speech.Tokens[i].IsNumber; i++)
        {
            var token = speech.Tokens[i];
            if (token.Entry.Text is "yesterday" or "before" or "earlier" or "originally" or "initially")
            {
                return speech.Mentioned(Notion.HardRun, at, Math.Min(at + 6, speech.Count)) || token.Is("before")
                    && speech.Has("day", i - 1, i) ? Tense.Unsaid : Tense.Past;
            }

            if (token.Entry.Text is "now" or "today" or "currently")
            {
                return Tense.Now;
            }
        }

        return Tense.Unsaid;
    }

    // "A six before the ibuprofen", "it was a six so I took some": the rating nearest to it.
    private static bool IsBeforePainkiller(Speech speech, int at)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.BeforePainkiller && (Follows(speech, at, mention) || Leads(speech, at, mention)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(Speech speech, int at, in Mention mention)
    {
        for (var i = at + 1; i < mention.Start; i++)
        {
            if (speech.Tokens[i].IsNumber && !(speech.Tokens[i].Number == 10 && speech.Has("of", i - 1, i)))
            {
                return false;
            }
        }

        return mention.Start > at && mention.Start - at <= 8;
    }

    // "Before the ibuprofen it was a six": the number after it, unless a later clause says "now".
    private static bool Leads(Speech speech, int at, in Mention mention)
    {
        if (mention.Start > at || speech.Tokens[mention.Start].Entry.Text is "so" or "then" or "and" or "now")
        {
            return false;
        }

        for (var i = mention.End; i < at; i++)
        {
            if (speech.Tokens[i].IsNumber || speech.Tokens[i].Is("now") || speech.Tokens[i].Is("after"))
            {
                return false;
            }
        }

        return at - mention.End <= 6 && !IsClaimedBefore(speech, mention);
    }

    private static bool IsClaimedBefore(Speech speech, in Mention mention)
    {
        for (var i = Math.Max(0, mention.Start - 5); i < mention.Start; i++)
        {
            if (speech.Tokens[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }
}
