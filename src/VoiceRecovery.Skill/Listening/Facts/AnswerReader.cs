using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Hears a plain yes, no or "not sure": as the phrase opens, or as the whole of it.</summary>
internal static class AnswerReader
{
    private const int LongNo = 3;
    private const int MostOtherWords = 2;
    private const int LongRest = 4;

    /// <summary>The answer; none where the phrase gives no plain one.</summary>
    public static PlainAnswer Read(Utterance utterance)
    {
        if (Corrected(utterance) is { } corrected)
        {
            return corrected;
        }

        var (yes, no, rest) = Opening(utterance);
        return yes && no ? PlainAnswer.Unsure
            : yes ? QualifiedYes(utterance, rest)
            : no ? QualifiedNo(utterance, rest)
            : Whole(utterance);
    }

    // "No, wait, yes a bit": the answer after the correction.
    private static PlainAnswer? Corrected(Utterance utterance)
    {
        foreach (var correction in utterance.Of(Notion.Correction))
        {
            var after = utterance.At(correction.End);
            if (after.Is(WordClass.Yes) || (after.Is(WordClass.No) && utterance.Has(WordClass.Yes, 0, correction.Start)))
            {
                return after.Is(WordClass.Yes) ? PlainAnswer.Yes : PlainAnswer.No;
            }
        }

        return null;
    }

    // The clauses that hold a yes or a no and nothing else; "no" before a noun is no answer.
    private static (bool Yes, bool No, int End) Opening(Utterance utterance)
    {
        var (yes, no, rest) = (false, false, 0);
        foreach (var clause in utterance.Clauses)
        {
            var hasAnswer = utterance.Has(WordClass.Yes | WordClass.No, clause.Start, clause.End);
            for (var i = clause.Start; i < clause.End; i++)
            {
                hasAnswer &= utterance.Tokens[i].Is(WordClass.Yes | WordClass.No | WordClass.Filler);
            }

            if (!hasAnswer)
            {
                break;
            }

            yes |= utterance.Has(WordClass.Yes, clause.Start, clause.End);
            no |= utterance.Has(WordClass.No, clause.Start, clause.End);
            rest = clause.End;
        }

        return (yes, no, rest);
    }

    // "Yes, a bit" is a yes; "yes, maybe" is none.
    private static PlainAnswer QualifiedYes(Utterance utterance, int rest) =>
        HasDoubt(utterance, rest) && !OtherMatter.IsSaid(utterance, rest) && !utterance.Mentioned(Notion.PlainNo, rest, utterance.Count)
            ? PlainAnswer.Unsure
            : PlainAnswer.Yes;

    // "No, a bit", "no but something's off" are none.
    private static PlainAnswer QualifiedNo(Utterance utterance, int rest)
    {
        var isSaid = OtherMatter.IsSaid(utterance, rest);
        var isDoubted = (HasDoubt(utterance, rest) || utterance.Mentioned(Notion.SomeOf, rest, utterance.Count)) && !isSaid
            && !utterance.Mentioned(Notion.PlainNo, rest, utterance.Count);
        var isContrasted = !isSaid && (utterance.Has(WordClass.Contrast, rest, utterance.Count)
            || (utterance.Has(WordClass.Only, rest, rest + 1) && utterance.Count - rest > LongRest));
        return isDoubted || isContrasted || SaysYes(utterance, rest) ? PlainAnswer.Unsure : PlainAnswer.No;
    }

    private static bool HasDoubt(Utterance utterance, int from) =>
        utterance.Mentioned(Notion.Unsure, from, utterance.Count) || utterance.Mentioned(Notion.Likely, from, utterance.Count)
        || utterance.Mentioned(Notion.CannotSay);

    private static bool SaysYes(Utterance utterance, int from)
    {
        foreach (var yes in utterance.Of(Notion.PlainYes))
        {
            if (yes.Start >= from && !IsInsideNo(utterance, yes))
            {
                return true;
            }
        }

        return false;
    }

    // A phrase that answers as a whole, with nothing else of weight: "none of them", "not sure", "there is".
    private static PlainAnswer Whole(Utterance utterance)
    {
        var (yes, no, unsure) = (false, false, false);
        foreach (var mention in utterance.Mentions)
        {
            yes |= mention.Notion == Notion.PlainYes && IsMost(utterance, mention) && !IsInsideNo(utterance, mention);
            no |= mention.Notion == Notion.PlainNo && (IsMost(utterance, mention) || IsLongNo(utterance, mention));
            unsure |= mention.Notion is Notion.Unsure or Notion.Likely or Notion.SomeOf or Notion.CannotSay
                && !OtherMatter.IsSaid(utterance, 0) && !IsInsideNo(utterance, mention);
        }

        return unsure || (no && yes) ? PlainAnswer.Unsure : no ? PlainAnswer.No : yes ? PlainAnswer.Yes : PlainAnswer.None;
    }

    // "None of those things at the moment".
    private static bool IsLongNo(Utterance utterance, in Mention mention) =>
        mention.Length >= LongNo && mention.Start <= 2 && utterance.Has(WordClass.Negator, mention.Start, mention.End);

    // "Not that I know of" knows.
    private static bool IsInsideNo(Utterance utterance, in Mention mention)
    {
        foreach (var no in utterance.Of(Notion.PlainNo))
        {
            if (no.Start <= mention.Start && no.End >= mention.End && no.Length > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMost(Utterance utterance, in Mention mention)
    {
        const WordClass Light = WordClass.Filler | WordClass.Soft | WordClass.Yes | WordClass.No;
        var others = 0;
        for (var i = 0; i < utterance.Count; i++)
        {
            others += mention.Spans(i) || utterance.Tokens[i].Is(Light) ? 0 : 1;
        }

        return others <= MostOtherWords && !OtherMatter.Outweighs(utterance, mention);
    }
}
