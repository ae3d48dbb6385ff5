using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Hears how the legs work, fatigue, pain at rest and worsening. Of several, the more cautious.</summary>
internal static class BodyReader
{
    private const int ComparedReach = 4;

    /// <summary>The four parts.</summary>
    public static LegReport Read(Utterance utterance) => new()
    {
        Function = Function(utterance),
        Fatigue = YesOrNo(utterance, Notion.Fatigue),
        RestPain = YesOrNo(utterance, Notion.RestPain),
        Worsening = YesOrNo(utterance, Notion.Worsening),
    };

    private static LegFunction? Function(Utterance utterance)
    {
        LegFunction? worst = null;
        foreach (var mention in utterance.Of(Notion.Function))
        {
            if (!IsElsewhere(utterance, mention) && OneFunction(utterance, mention) is { } function && !(function < worst))
            {
                worst = function;
            }
        }

        return worst ?? (IsStiff(utterance) ? LegFunction.Limited : null);
    }

    private static LegFunction? OneFunction(Utterance utterance, in Mention mention)
    {
        var function = (LegFunction)mention.Value;
        return (ContextReader.Of(utterance, mention), function) switch
        {
            (Assertion.Said, _) => function,
            (Assertion.Denied, LegFunction.Normal) => utterance.Has(WordClass.Walking, mention.Start, mention.End)
                ? LegFunction.CannotWalk : LegFunction.Limited,
            (Assertion.Denied, _) => LegFunction.Normal,
            _ => null,
        };
    }

    private static bool IsStiff(Utterance utterance)
    {
        foreach (var mention in utterance.Of(Notion.Stiff))
        {
            if (!IsElsewhere(utterance, mention) && ContextReader.IsSaid(utterance, mention))
            {
                return true;
            }
        }

        return false;
    }

    // A stiff neck is no stiff leg.
    private static bool IsElsewhere(Utterance utterance, in Mention mention)
    {
        var clause = utterance.ClauseOf(mention.Start);

        // "A limp, no chest pain": what is denied after it is another matter.
        var denial = utterance.Find(WordClass.Negator, mention.End, clause.End);
        return utterance.Has(WordClass.Elsewhere, clause.Start, denial >= 0 ? denial : clause.End)
            && !utterance.Has(WordClass.Stairs | WordClass.Walking, mention.Start, mention.End);
    }

    // Denied, a yes is a no; a no is a yes only where that follows: "not rested" is tired, "no better" is said in words of its own.
    private static bool? YesOrNo(Utterance utterance, Notion meaning)
    {
        var (yes, no) = (false, false);
        foreach (var mention in utterance.Of(meaning))
        {
            if (meaning == Notion.Worsening && IsCompared(utterance, mention))
            {
                continue;
            }

            var assertion = ContextReader.Of(utterance, mention);
            yes |= (assertion == Assertion.Said && mention.Value == 1)
                || (assertion == Assertion.Denied && mention.Value == 0 && meaning == Notion.Fatigue);
            no |= (assertion == Assertion.Said && mention.Value == 0) || (assertion == Assertion.Denied && mention.Value == 1);
        }

        return yes ? true : no ? false : null;
    }

    // "Worse than the other", "the left is worse": a comparison of places, not of days; "the swelling is going down" is of the swelling.
    private static bool IsCompared(Utterance utterance, in Mention mention)
    {
        var clause = utterance.ClauseOf(mention.Start);
        if (mention.Value == 0
            && utterance.Mentioned(Notion.Swollen, Math.Max(clause.Start, mention.Start - ComparedReach),
                Math.Min(mention.End + 1, clause.End)))
        {
            return true;
        }

        if (mention.Value == 0 && utterance.Mentioned(Notion.BothSides, clause.Start, mention.End)
            && !utterance.Has(WordClass.Day, clause.Start, clause.End))
        {
            return true;
        }

        foreach (var side in utterance.Mentions)
        {
            if (side.Notion is Notion.OneSide or Notion.BothSides && side.Names(mention.Last))
            {
                return true;
            }
        }

        for (var i = mention.Last; i < mention.End + ComparedReach && i < utterance.Count
            && (i <= mention.Last || utterance.Tokens[i].Before == Break.None); i++)
        {
            if (utterance.Tokens[i].Is(WordClass.Other | WordClass.Side) && !utterance.At(i + 1).Is(WordClass.Day))
            {
                return true;
            }
        }

        // "Left is worse", not "left is getting worse".
        return mention.Named <= 2 && utterance.Tokens[mention.Start].Is(WordClass.Present)
            && utterance.Has(WordClass.Side, clause.Start, mention.Start + 1);
    }
}
