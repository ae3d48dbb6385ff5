namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears a plain yes, no or "not sure".</summary>
internal static class PlainAnswers
{
    public static PlainAnswer Read(Speech speech)
    {
        if (speech.Count == 0)
        {
            return PlainAnswer.None;
        }

        if (Corrected(speech) is { } corrected)
        {
            return corrected;
        }

        var (yes, no) = Opening(speech, out var rest);
        if (yes && no)
        {
            return PlainAnswer.Unsure;
        }

        if (no || yes)
        {
            return Qualified(speech, no ? PlainAnswer.No : PlainAnswer.Yes, rest);
        }

        return Whole(speech);
    }

    // "No, wait, yes a bit": the answer after the correction.
    private static PlainAnswer? Corrected(Speech speech)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.Correction && mention.End < speech.Count && speech.Tokens[mention.End] is var after
                && (after.Is(Trait.Yes) || (after.Is(Trait.No) && speech.Has(Trait.Yes, 0, mention.Start))))
            {
                return after.Is(Trait.Yes) ? PlainAnswer.Yes : PlainAnswer.No;
            }
        }

        return null;
    }

    /// <summary>Whether what was said besides the answer takes it back: "no but something's off".</summary>
    private static PlainAnswer Qualified(Speech speech, PlainAnswer answer, int rest)
    {
        var isDoubt = IsDoubted(speech, answer, rest) || speech.Mentioned(Notion.CannotSay, 0, speech.Count);
        if (rest >= speech.Count || (!isDoubt && answer == PlainAnswer.Yes))
        {
            return answer;
        }

        if (isDoubt && !HasMatter(speech, rest) && !speech.Mentioned(Notion.PlainNo, rest, speech.Count))
        {
            return PlainAnswer.Unsure;
        }

        if (answer == PlainAnswer.No && (SaysYes(speech, rest) || (HasContrast(speech, rest) && !HasMatter(speech, rest))))
        {
            return PlainAnswer.Unsure;
        }

        return answer;
    }

    // "Yes, a bit" is a yes; "no, a bit" is none.
    private static bool IsDoubted(Speech speech, PlainAnswer answer, int from)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.PlainUnsure && mention.Start >= from && !(answer == PlainAnswer.Yes && mention.Value == AnswerWords.Some))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysYes(Speech speech, int from)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.PlainYes && mention.Start >= from && !IsInsideNo(speech, mention))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasContrast(Speech speech, int from) => speech.Has(Trait.Contrast, from, speech.Count) || speech.Has("just", from, from + 1)
        && speech.Count - from > 4;

    /// <summary>Whether something that the skill knows was said from a word on.</summary>
    private static bool HasMatter(Speech speech, int from)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Start >= from
                && mention.Notion is Notion.Sign or Notion.Swollen or Notion.Area or Notion.Fatigue or Notion.Function or Notion.RestPain or Notion.Worsening or Notion.SorenessWord or Notion.Day or Notion.Painkiller or Notion.OneSide or Notion.BothSides)
            {
                return true;
            }
        }

        for (var i = from; i < speech.Count; i++)
        {
            if (speech.Tokens[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    // The yes and no words that open the phrase; "no" before a noun is no answer.
    private static (bool Yes, bool No) Opening(Speech speech, out int rest)
    {
        var (yes, no) = (false, false);
        rest = 0;
        for (var clause = 0; clause < speech.Clauses.Count; clause++)
        {
            var (isYes, isNo) = IsAnswer(speech, speech.Clauses[clause]);
            if (!isYes && !isNo)
            {
                break;
            }

            yes |= isYes;
            no |= isNo;
            rest = speech.Clauses[clause].End;
        }

        return (yes, no);
    }

    private static (bool Yes, bool No) IsAnswer(Speech speech, in Clause clause)
    {
        var (yes, no) = (false, false);
        for (var i = clause.Start; i < clause.End; i++)
        {
            var token = speech.Tokens[i];
            if (token.Is(Trait.Yes) || token.Is(Trait.No))
            {
                yes |= token.Is(Trait.Yes);
                no |= token.Is(Trait.No);
            }
            else if (!token.Is(Trait.Filler) && !token.Is("please") && !token.Is("not") && !token.Is("thanks"))
            {
                return default;
            }
        }

        return (yes, no);
    }

    // "None of them", "not sure", "there is", with nothing else of weight.
    private static PlainAnswer Whole(Speech speech)
    {
        var (yes, no, unsure) = (false, false, false);
        foreach (var mention in speech.Mentions)
        {
            yes |= mention.Notion == Notion.PlainYes && IsMost(speech, mention) && !IsInsideNo(speech, mention);
            no |= mention.Notion == Notion.PlainNo && (IsMost(speech, mention) || (mention.End - mention.Start >= 3 && mention.Start <= 2
                && (speech.Has("none", mention.Start, mention.End) || speech.Has("nothing", mention.Start, mention.End)
                || speech.Has("neither", mention.Start, mention.End) || speech.Has("not", mention.Start, mention.End))));
            unsure |= mention.Notion is Notion.PlainUnsure or Notion.CannotSay && !HasMatter(speech, 0) && !IsInsideNo(speech, mention);
        }

        return unsure ? PlainAnswer.Unsure : no && yes ? PlainAnswer.Unsure : no ? PlainAnswer.No : yes ? PlainAnswer.Yes : PlainAnswer.None;
    }

    // "Not that I know of" knows.
    private static bool IsInsideNo(Speech speech, in Mention mention)
    {
        foreach (var no in speech.Mentions)
        {
            if (no.Notion == Notion.PlainNo && no.Start <= mention.Start && no.End >= mention.End && no.End - no.Start > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMost(Speech speech, in Mention mention)
    {
        var others = 0;
        for (var i = 0; i < speech.Count; i++)
        {
            var token = speech.Tokens[i];
            others += (i < mention.Start || i >= mention.End) && !token.Is(Trait.Filler) && !token.Is(Trait.Soft) && !token.Is(Trait.Yes)
                && !token.Is(Trait.No) ? 1 : 0;
        }

        return others <= 2 && !HasWeight(speech, mention);
    }

    private static bool HasWeight(Speech speech, in Mention answer)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion is Notion.Sign or Notion.Swollen or Notion.Fatigue or Notion.Function or Notion.RestPain or Notion.Worsening or Notion.SorenessWord
                && (mention.Start < answer.Start || mention.End > answer.End) && (mention.Notion == Notion.Sign || StandingReader.IsSaid(speech, mention))
                && mention.Value != SorenessWords.None)
            {
                return true;
            }
        }

        return false;
    }
}
