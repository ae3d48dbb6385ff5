using System.Numerics;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears how sore: a number from 0 to 10, or a word for a band. Of several the highest, after corrections.</summary>
internal static class SorenessListener
{
    /// <summary>A rating that was said.</summary>
    /// <param name="Value">0 to 10, halves rounded up.</param>
    /// <param name="At">Where.</param>
    /// <param name="Tense">Whether it is so now.</param>
    /// <param name="BeforePainkiller">Whether it is the rating before a painkiller.</param>
    private readonly record struct Rating(int Value, int At, Tense Tense, bool BeforePainkiller);

    private enum Tense
    {
        Unsaid,
        Past,
        Now,
    }

    /// <summary>What was heard of soreness.</summary>
    /// <param name="Value">The rating; null when none was said.</param>
    /// <param name="IsBeforePainkiller">Whether it was said to be the rating before a painkiller.</param>
    /// <param name="HasRisen">Whether it was lower before.</param>
    internal readonly record struct SorenessHeard(int? Value, bool IsBeforePainkiller, bool HasRisen);

    public static SorenessHeard Hear(Speech speech, Question asking)
    {
        var ratings = Numbers(speech, asking);
        if (ratings.Count > 0)
        {
            return Settle(speech, ratings);
        }

        var word = Word(speech, asking);
        return new SorenessHeard(word, word is not null && speech.Mentioned(Notion.BeforePainkiller), HasRisen: false);
    }

    /// <summary>The highest number that rates soreness; null for none.</summary>
    public static int? HighestNumber(Speech speech)
    {
        var ratings = Numbers(speech, Question.None);
        return ratings.Count == 0 ? null : ratings.Max(rating => rating.Value);
    }

    private static SorenessHeard Settle(Speech speech, List<Rating> ratings)
    {
        DropCorrected(speech, ratings);
        var before = ratings.FindAll(rating => rating.BeforePainkiller);
        if (before.Count > 0)
        {
            return new SorenessHeard(before.Max(rating => rating.Value), IsBeforePainkiller: true, HasRisen: false);
        }

        var past = ratings.FindAll(rating => rating.Tense == Tense.Past);
        var rest = ratings.FindAll(rating => rating.Tense != Tense.Past);
        if (past.Count == 0 || !rest.Exists(rating => rating.Tense == Tense.Now))
        {
            // Only a rating of the past, and a word for now: "an eight yesterday, barely there now".
            return new SorenessHeard(past.Count > 0 && rest.Count == 0 && Word(speech, Question.None) is { } word && word < past[0].Value ? word : ratings.Max(rating => rating.Value), false, false);
        }

        var now = rest.Max(rating => rating.Value);
        return new SorenessHeard(now, IsBeforePainkiller: false, HasRisen: now > past.Max(rating => rating.Value));
    }

    // "A six, no wait, five": what stands before the last correction does not count.
    private static void DropCorrected(Speech speech, List<Rating> ratings)
    {
        for (var i = ratings.Count - 1; i > 0; i--)
        {
            if (speech.Mentioned(Notion.Correction, ratings[i - 1].At + 1, ratings[i].At + 1) || IsBareNo(speech, ratings[i - 1].At + 1, ratings[i].At))
            {
                ratings.RemoveRange(0, i);
                return;
            }
        }
    }

    private static bool IsBareNo(Speech speech, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (speech.Tokens[i].Is("no") && (i + 1 == to || (i + 2 >= to && speech.Tokens[i + 1].Is(Trait.Soft))))
            {
                return true;
            }
        }

        return false;
    }

    private static List<Rating> Numbers(Speech speech, Question asking)
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
        while (i >= 0 && (speech.Tokens[i].Is("a") || speech.Tokens[i].Is("an") || speech.Tokens[i].Is("really") || speech.Tokens[i].Is("at")))
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
            if (token.Is("was") || token.Is("were") || token.Is("started") || token.Is("had") || token.Is("from"))
            {
                return Tense.Past;
            }

            if (token.Is("now") || token.Is("today") || token.Is("currently") || token.Is("is") || token.Is("are") || token.Is("to") || token.Is("down") || token.Is("up") || token.Is("am"))
            {
                return token.Is("to") && i > 0 && speech.Tokens[i - 1].IsNumber && !speech.Has("from", from - 4, from) ? Tense.Unsaid : Tense.Now;
            }
        }

        for (var i = at + 1; i < speech.Count && i <= at + 5 && speech.Tokens[i].Before < Break.Stop && !speech.Tokens[i].IsNumber; i++)
        {
            var token = speech.Tokens[i];
            if (token.Is("yesterday") || token.Is("before") || token.Is("earlier") || token.Is("originally") || token.Is("initially"))
            {
                return speech.Mentioned(Notion.HardRun, at, Math.Min(at + 6, speech.Count)) || token.Is("before") && speech.Has("day", i - 1, i) ? Tense.Unsaid : Tense.Past;
            }

            if (token.Is("now") || token.Is("today") || token.Is("currently"))
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
        if (mention.Start > at || speech.Tokens[mention.Start].Is("so") || speech.Tokens[mention.Start].Is("then") || speech.Tokens[mention.Start].Is("and") || speech.Tokens[mention.Start].Is("now"))
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

    private static int? Word(Speech speech, Question asking)
    {
        int? highest = null;
        foreach (var mention in speech.Mentions)
        {
            if ((mention.Notion == Notion.SorenessWord || (mention.Notion == Notion.DegreeWord && asking == Question.SorenessLevel)) && !IsFineOtherwise(speech, mention, asking) && Level(speech, mention, asking) is { } level)
            {
                highest = Math.Max(highest ?? 0, level);
            }
        }

        return highest;
    }

    // "No, I'm fine" answers a check; it does not rate soreness.
    private static bool IsFineOtherwise(Speech speech, in Mention mention, Question asking) =>
        mention.Value == SorenessWords.None && asking is Question.Swelling or Question.CheckA or Question.CheckADetail or Question.CheckB or Question.CheckBDetail
        && !speech.Mentioned(Notion.SorenessCue, mention.Start, mention.End);

    private static int? Level(Speech speech, in Mention mention, Question asking)
    {
        if (IsElsewhere(speech, mention) || IsInside(speech, mention, asking) || IsOfStairs(speech, mention))
        {
            return null;
        }

        return StandingReader.Of(speech, mention) switch
        {
            // "Not just sore" is no "not sore".
            Standing.Said => NamesNoDenial(speech, mention) ? null : (int)mention.Value,
            // "Not too bad", "don't hurt badly".
            Standing.Denied when mention.Value >= SorenessWords.Moderate => (int)SorenessWords.Mild,
            _ => null,
        };
    }

    private static bool NamesNoDenial(Speech speech, in Mention mention)
    {
        foreach (var other in speech.Mentions)
        {
            if (other.Notion == Notion.NoDenial && mention.Names(other.Start) && (speech.Has("just", other.Start, other.End) || speech.Has("only", other.Start, other.End) || speech.Has("merely", other.Start, other.End) || speech.Has("sure", other.Start, other.End)))
            {
                return true;
            }
        }

        return false;
    }

    // The pain of a chest or a head rates no legs; pain "at night" or "when I walk" rates no soreness as none.
    private static bool IsElsewhere(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseOf(mention.Start);
        for (var i = Math.Max(clause.Start, mention.Start - 4); i < Math.Min(clause.End, mention.End + 4); i++)
        {
            var token = speech.Tokens[i];
            if (token.Is("chest") || token.Is("head") || (token.Is("back") && !speech.Tokens[i + 1].Is("to") && !speech.Tokens[i + 1].Is("of")) || token.Is("stomach") || token.Is("tummy") || token.Is("throat") || token.Is("fever") || token.Is("cold") || token.Is("bruise")
                || token.Is("bruising") || token.Is("neck") || token.Is("tired") || token.Is("exhausted") || token.Is("breathing") || token.Is("breath") || token.Is("hot") || token.Is("swelling") || token.Is("swollen") || token.Is("puffy")
                || (mention.Value == SorenessWords.None && (token.Is("rest") || token.Is("night") || token.Is("walking") || token.Is("walk") || token.Is("stairs") || token.Is("bone"))))
            {
                return true;
            }
        }

        return false;
    }

    // The longer wording, or the one that names more of its words: "very slightly sore" is not "very sore".
    private static bool Outweighs(in Mention one, in Mention other)
    {
        var more = (one.End - one.Start) - (other.End - other.Start);
        return more > 0 || (more == 0 && BitOperations.PopCount(one.Mask) > BitOperations.PopCount(other.Mask));
    }

    // "Stairs are killing me" says how the legs work.
    private static bool IsOfStairs(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseOf(mention.Start);
        return speech.Has("stairs", clause.Start, clause.End) || speech.Has("downstairs", clause.Start, clause.End) || speech.Has("upstairs", clause.Start, clause.End);
    }

    // "Not very sore" is mild: the "very sore" inside it does not count. So with "barely" and "a bit of".
    private static bool IsInside(Speech speech, in Mention mention, Question asking)
    {
        foreach (var other in speech.Mentions)
        {
            if ((other.Notion == Notion.SorenessWord || (other.Notion == Notion.DegreeWord && asking == Question.SorenessLevel)) && other != mention && other.Start <= mention.Start && other.End >= mention.End && Outweighs(other, mention))
            {
                return true;
            }
        }

        return false;
    }
}
