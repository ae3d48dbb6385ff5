using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears one leg or both. One leg more than the other is one-sided.</summary>
internal static class SideListener
{
    public static LegSide? Hear(Speech speech, IReadOnlyList<LegArea> areas, Question asking)
    {
        var (one, both, uneven, pair) = (false, false, false, false);
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion is not (Notion.OneSide or Notion.BothSides) || IsTakenBack(speech, mention) || IsInterjection(speech, mention)
                || !IsMeant(speech, mention, asking))
            {
                continue;
            }

            var isPair = speech.Has("left", mention.Start, mention.End) && speech.Has("right", mention.Start, mention.End);
            if (mention.Notion == Notion.OneSide)
            {
                one = true;
                uneven |= IsUneven(speech, mention);
            }
            else
            {
                both = true;
                pair |= isPair;
            }
        }

        one |= asking is Question.Side or Question.PainLocation && speech.Count <= 3 && speech.Has("one", 0, speech.Count) && !both;
        both |= asking == Question.Side && speech.Count <= 3 && speech.Has("two", 0, speech.Count);
        both |= SaysEven(speech);
        return (pair && !uneven) ? LegSide.Both
            : one ? LegSide.One
            : both ? LegSide.Both
            : areas is [LegArea.WholeLegs] && SaysLegs(speech) ? LegSide.Both
            : null;
    }

    // "One, no hang on, both": what was corrected does not count.
    private static bool IsTakenBack(Speech speech, in Mention side) =>
        Corrections.TakeBack(speech, side, Notion.OneSide, within: 2) || Corrections.TakeBack(speech, side, Notion.BothSides, within: 2);

    // "Quads three, even, no swelling."
    private static bool SaysEven(Speech speech)
    {
        for (var i = 0; i < speech.Count; i++)
        {
            if (speech.Tokens[i].Is("even") && speech.Tokens[i].Before != Break.None && speech.Tokens[i + 1].Before != Break.None)
            {
                return true;
            }
        }

        return false;
    }

    // "Right, so I did this massive hill."
    private static bool IsInterjection(Speech speech, in Mention mention) =>
        mention.End - mention.Start == 1 && speech.Tokens[mention.Start].Is("right") && speech.Clauses.Count > 1 && mention.Start == 0;

    private static bool IsMeant(Speech speech, in Mention mention, Question asking) => StandingReader.Of(speech, mention) switch
    {
        Standing.Said => true,
        Standing.Denied => asking != Question.Side && speech.Has("cannot", speech.ClauseOf(mention.Start).Start, mention.Start),
        _ => false,
    };

    private static bool IsUneven(Speech speech, in Mention mention)
    {
        for (var i = Math.Max(0, mention.Start - 2); i < Math.Min(mention.End + 2, speech.Count); i++)
        {
            var token = speech.Tokens[i];
            if (token.Entry.Text is "more" or "worse" or "mostly" or "mainly" or "only" or "than" or "uneven" or "sorer" or "worst" or "just" or "especially")
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysLegs(Speech speech)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.Area && (LegArea)mention.Value == LegArea.WholeLegs && !speech.Has("leg", mention.Start, mention.End))
            {
                return true;
            }
        }

        return false;
    }
}
