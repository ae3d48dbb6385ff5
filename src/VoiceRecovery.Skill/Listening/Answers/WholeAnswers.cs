namespace VoiceRecovery.Skill.Listening;

/// <summary>A phrase that answers as a whole, with nothing else of weight: "none of them", "not sure", "there is".</summary>
internal static class WholeAnswers
{
    public static PlainAnswer Read(Speech speech)
    {
        var (yes, no, unsure) = (false, false, false);
        foreach (var mention in speech.Mentions)
        {
            yes |= mention.Notion == Notion.PlainYes && IsMost(speech, mention) && !IsInsideNo(speech, mention);
            no |= mention.Notion == Notion.PlainNo && (IsMost(speech, mention) || (mention.End - mention.Start >= 3 && mention.Start <= 2
                && (speech.Has("none", mention.Start, mention.End) || speech.Has("nothing", mention.Start, mention.End)
                || speech.Has("neither", mention.Start, mention.End) || speech.Has("not", mention.Start, mention.End))));
            unsure |= mention.Notion is Notion.PlainUnsure or Notion.CannotSay && !OtherMatter.IsSaid(speech, 0) && !IsInsideNo(speech, mention);
        }

        return unsure ? PlainAnswer.Unsure : no && yes ? PlainAnswer.Unsure : no ? PlainAnswer.No : yes ? PlainAnswer.Yes : PlainAnswer.None;
    }

    // "Not that I know of" knows.
    public static bool IsInsideNo(Speech speech, in Mention mention)
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

        return others <= 2 && !OtherMatter.Outweighs(speech, mention);
    }
}
