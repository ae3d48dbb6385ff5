namespace VoiceRecovery.Skill.Listening;

/// <summary>A yes or no that opens the phrase, and whether the rest takes it back.</summary>
internal static class OpeningAnswers
{
    public static PlainAnswer Read(Speech speech)
    {
        var (yes, no) = Opening(speech, out var rest);
        return yes && no ? PlainAnswer.Unsure
            : yes || no ? Qualified(speech, no ? PlainAnswer.No : PlainAnswer.Yes, rest)
            : PlainAnswer.None;
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

    /// <summary>Whether what was said besides the answer takes it back: "no but something's off".</summary>
    private static PlainAnswer Qualified(Speech speech, PlainAnswer answer, int rest)
    {
        var isDoubt = IsDoubted(speech, answer, rest) || speech.Mentioned(Notion.CannotSay, 0, speech.Count);
        if (rest >= speech.Count || (!isDoubt && answer == PlainAnswer.Yes))
        {
            return answer;
        }

        if (isDoubt && !OtherMatter.IsSaid(speech, rest) && !speech.Mentioned(Notion.PlainNo, rest, speech.Count))
        {
            return PlainAnswer.Unsure;
        }

        if (answer == PlainAnswer.No && (SaysYes(speech, rest) || (HasContrast(speech, rest) && !OtherMatter.IsSaid(speech, rest))))
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
            if (mention.Notion == Notion.PlainYes && mention.Start >= from && !WholeAnswers.IsInsideNo(speech, mention))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasContrast(Speech speech, int from) => speech.Has(Trait.Contrast, from, speech.Count) || speech.Has("just", from, from + 1)
        && speech.Count - from > 4;
}
