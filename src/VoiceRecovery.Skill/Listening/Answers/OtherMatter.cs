namespace VoiceRecovery.Skill.Listening;

/// <summary>What is said besides a plain answer and matters to the skill.</summary>
internal static class OtherMatter
{
    /// <summary>Whether something that the skill knows was said from a word on.</summary>
    public static bool IsSaid(Speech speech, int from)
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

    /// <summary>Whether a part or a sign is said outside of a plain answer, so that the phrase is about that.</summary>
    public static bool Outweighs(Speech speech, in Mention answer)
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
