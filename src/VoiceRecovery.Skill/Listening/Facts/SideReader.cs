using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Hears one leg or both. One leg more than the other is one-sided; a muscle in the plural is both, unless one is named.</summary>
internal static class SideReader
{
    private const int UnevenReach = 2;
    private const int ShortAnswer = 3;

    /// <summary>The side; null where none was said.</summary>
    public static LegSide? Read(Utterance utterance)
    {
        var (one, uneven, both, pair) = (false, false, false, false);
        foreach (var mention in utterance.Of(Notion.OneSide))
        {
            if (IsMeant(utterance, mention))
            {
                one = true;
                uneven |= utterance.Has(WordClass.Uneven, mention.Start - UnevenReach, mention.End + UnevenReach);
            }
        }

        foreach (var mention in utterance.Of(Notion.BothSides))
        {
            if (IsMeant(utterance, mention))
            {
                both = true;
                pair |= utterance.Has(WordClass.Left, mention.Start, mention.End)
                    && utterance.Has(WordClass.Right, mention.Start, mention.End);
            }
        }

        one |= !both && IsShortAnswer(utterance, 1, Question.Side, Question.PainLocation);
        both |= IsShortAnswer(utterance, 2, Question.Side, Question.Side);
        return pair && !uneven ? LegSide.Both
            : one ? LegSide.One
            : both || NamesPlural(utterance) ? LegSide.Both
            : null;
    }

    // "One", "the two".
    private static bool IsShortAnswer(Utterance utterance, int number, Question question, Question orQuestion) =>
        utterance.Context.Asking is var asking && (asking == question || asking == orQuestion) && utterance.Count <= ShortAnswer
        && utterance.Tokens.Exists(token => token.Number == number);

    private static bool IsMeant(Utterance utterance, in Mention mention)
    {
        // Asked for swelling, "they look the same" says that nothing is swollen.
        var isOfSwelling = utterance.Context.Asking == Question.Swelling
            && !utterance.Has(WordClass.Body | WordClass.Side, mention.Start, mention.End);
        if (isOfSwelling || IsNoSide(utterance, mention)
            || Corrections.TakeBack(utterance, mention, other => other.Notion is Notion.OneSide or Notion.BothSides))
        {
            return false;
        }

        return ContextReader.Of(utterance, mention) switch
        {
            Assertion.Said => true,
            Assertion.Denied => utterance.Context.Asking != Question.Side
                && utterance.Has(WordClass.Cannot, utterance.ClauseOf(mention.Start).Start, mention.Start),
            _ => false,
        };
    }

    // "Right at the front"; "right, so I did this hill".
    private static bool IsNoSide(Utterance utterance, in Mention mention)
    {
        foreach (var other in utterance.Of(Notion.NoSide))
        {
            if (other.Start < mention.End && mention.Start < other.End)
            {
                return true;
            }
        }

        var isOpening = mention is { Start: 0, Length: 1 } && utterance.Tokens[0].Is(WordClass.Right) && utterance.Clauses.Count > 1;
        return isOpening && !utterance.Tokens[utterance.Clauses[0].End].Is(WordClass.Body | WordClass.No);
    }

    // "My calves", "my legs"; "all over" where no other place is named.
    private static bool NamesPlural(Utterance utterance)
    {
        var (plural, whole, other) = (false, false, false);
        foreach (var area in utterance.Of(Notion.Area))
        {
            if (AreaReader.IsMeant(utterance, area))
            {
                plural |= utterance.Has(WordClass.PluralMuscle, area.Start, area.End);
                whole |= (LegArea)area.Value == LegArea.WholeLegs && (area.Length > 1 || !utterance.Tokens[area.Start].Is(WordClass.Body));
                other |= (LegArea)area.Value != LegArea.WholeLegs;
            }
        }

        return plural || (whole && !other);
    }
}
