using System.Numerics;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Words that rate soreness. Of several the highest.</summary>
internal static class SorenessLevels
{
    public static int? Word(Speech speech, Question asking)
    {
        int? highest = null;
        foreach (var mention in speech.Mentions)
        {
            if ((mention.Notion == Notion.SorenessWord || (mention.Notion == Notion.DegreeWord && asking == Question.SorenessLevel))
                && !IsFineOtherwise(speech, mention, asking) && Level(speech, mention, asking) is { } level)
            {
                highest = Math.Max(highest ?? 0, level);
            }
        }

        return highest;
    }

    // "No, I'm fine" answers a check; it does not rate soreness.
    private static bool IsFineOtherwise(Speech speech, in Mention mention, Question asking) =>
        (mention.Value == SorenessWords.None && (asking.IsCheckA() || asking.IsCheckB())
            && !speech.Mentioned(Notion.SorenessCue, mention.Start, mention.End))
        || (asking == Question.Swelling && !speech.Mentioned(Notion.SorenessCue));

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
            if (other.Notion == Notion.NoDenial && mention.Names(other.Start) && (speech.Has("just", other.Start, other.End)
                || speech.Has("only", other.Start, other.End) || speech.Has("merely", other.Start, other.End) || speech.Has("sure", other.Start, other.End)))
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
            if (i >= mention.End && token.Is(Trait.Negator))
            {
                return false;
            }

            if (token.Is("chest") || token.Is("head") || (token.Is("back") && !speech.Tokens[i + 1].Is("to") && !speech.Tokens[i + 1].Is("of"))
                || token.Entry.Text is "stomach" or "tummy" or "throat" or "fever" or "cold" or "bruise" or "bruising" or "neck" or "tired" or "exhausted"
                or "breathing" or "breath" or "hot" or "swelling" or "swollen" or "puffy"
                || (mention.Value == SorenessWords.None && (token.Entry.Text is "rest" or "night" or "walking" or "walk" or "stairs" or "bone")))
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
        const int Near = 4;
        var clause = speech.ClauseOf(mention.Start);
        var (from, to) = (Math.Max(clause.Start, mention.Start - Near), Math.Min(clause.End, mention.End + Near));
        return speech.Has("stairs", from, to) || speech.Has("downstairs", from, to) || speech.Has("upstairs", from, to);
    }

    // "Not very sore" is mild: the "very sore" inside it does not count. So with "barely" and "a bit of".
    private static bool IsInside(Speech speech, in Mention mention, Question asking)
    {
        foreach (var other in speech.Mentions)
        {
            if ((other.Notion == Notion.SorenessWord || (other.Notion == Notion.DegreeWord && asking == Question.SorenessLevel)) && other != mention
                && other.Start <= mention.Start && other.End >= mention.End && Outweighs(other, mention))
            {
                return true;
            }
        }

        return false;
    }
}
