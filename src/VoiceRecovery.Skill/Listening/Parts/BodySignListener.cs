using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears how the legs work, fatigue, pain at rest and worsening. Of several, the more cautious.</summary>
internal static class BodySignListener
{
    public static LegReport Hear(Speech speech) => new()
    {
        Function = Function(speech),
        Fatigue = YesOrNo(speech, Notion.Fatigue, opposite: true),
        RestPain = YesOrNo(speech, Notion.RestPain, opposite: false),
        Worsening = YesOrNo(speech, Notion.Worsening, opposite: false),
    };

    private static LegFunction? Function(Speech speech)
    {
        var (normal, stiff, worst) = (false, false, LegFunction.Normal);
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion != Notion.Function || IsElsewhere(speech, mention))
            {
                continue;
            }

            var standing = StandingReader.Of(speech, mention);
            if (mention.Value == BodySignWords.Stiff)
            {
                stiff |= standing == Standing.Said;
            }
            else if ((LegFunction)mention.Value == LegFunction.Normal)
            {
                normal |= standing == Standing.Said;
                worst = standing == Standing.Denied && !NamesNo(speech, mention) ? More(worst, speech.Has("walk", mention.Start, mention.End)
                    || speech.Has("walking", mention.Start, mention.End) ? LegFunction.CannotWalk : LegFunction.Limited) : worst;
            }
            else
            {
                normal |= standing == Standing.Denied;
                worst = standing == Standing.Said ? More(worst, (LegFunction)mention.Value) : worst;
            }
        }

        return worst > LegFunction.Normal ? worst : normal ? LegFunction.Normal : stiff ? LegFunction.Limited : null;
    }

    // A stiff neck is no stiff leg.
    private static bool IsElsewhere(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseOf(mention.Start);
        return speech.Has("neck", clause.Start, clause.End) || speech.Has("shoulder", clause.Start, clause.End) || IsOfBack(speech, clause.Start, mention.Start);
    }

    // "My back is stiff", not "the back of my thigh".
    private static bool IsOfBack(Speech speech, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (speech.Tokens[i].Is("back") && !speech.Tokens[i + 1].Is("of") && !speech.Tokens[i + 1].Is("to"))
            {
                return true;
            }
        }

        return false;
    }

    // "The stairs are no problem": the "no" belongs to it.
    private static bool NamesNo(Speech speech, in Mention mention) => speech.Has("no", mention.Start, mention.End) || speech.Has("without", mention.Start, mention.End);

    private static LegFunction More(LegFunction one, LegFunction other) => one > other ? one : other;

    /// <summary>Value 1 is yes and 0 is no; denied, a yes is a no, and a no is a yes where that follows.</summary>
    private static bool? YesOrNo(Speech speech, Notion notion, bool opposite)
    {
        var (yes, no) = (false, false);
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion != notion || (notion == Notion.Worsening && IsCompared(speech, mention)))
            {
                continue;
            }

            var standing = StandingReader.Of(speech, mention);
            yes |= (standing == Standing.Said && mention.Value == 1) || (standing == Standing.Denied && mention.Value == 0 && opposite);
            no |= (standing == Standing.Said && mention.Value == 0) || (standing == Standing.Denied && mention.Value == 1);
        }

        return yes ? true : no ? false : null;
    }

    private static bool IsOfSwelling(Speech speech, int from, int to)
    {
        foreach (var swelling in speech.Mentions)
        {
            if (swelling.Notion == Notion.Swollen && swelling.Start >= from && swelling.Start < to && !Denials.IsDenied(speech, swelling))
            {
                return true;
            }
        }

        return false;
    }

    // "The left is worse", not "the left is getting worse".
    private static bool IsState(Speech speech, in Mention mention) =>
        speech.Has("is", mention.Start, mention.End) || speech.Has("feels", mention.Start, mention.End) || speech.Has("much", mention.Start, mention.End)
            || speech.Has("lot", mention.Start, mention.End);

    private static bool IsOfOneSide(Speech speech, in Clause clause, in Mention mention) =>
        speech.Has(Trait.Side, clause.Start, mention.Start + 1) || speech.Has("neither", clause.Start, mention.Start + 1)
            || speech.Has("one", clause.Start, mention.Start + 1);

    // "Worse than the other", "worse on the left": a comparison of places, not of days.
    private static bool IsCompared(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseOf(mention.Start);
        const int Near = 4;
        if ((mention.Value == 0 && IsOfSwelling(speech, Math.Max(clause.Start, mention.Start - Near), mention.End + 1))
            || (mention.Value == 0 && speech.Has("same", mention.Start, mention.End) && speech.Mentioned(Notion.BothSides, clause.Start, mention.Start)) || (IsState(speech, mention) && IsOfOneSide(speech, clause, mention)))
        {
            return true;
        }

        for (var i = mention.Start; i < Math.Min(mention.End + 4, speech.Count); i++)
        {
            var token = speech.Tokens[i];
            if (i > mention.Last && token.Before != Break.None)
            {
                return false;
            }

            if (i >= mention.Last && (token.Is("other") || token.Is(Trait.Side) || token.Entry.Text is "usual" or "normal" or "expected" or "leg" or "side"))
            {
                return true;
            }
        }

        return false;
    }
}
