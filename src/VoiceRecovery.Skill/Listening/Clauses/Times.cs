namespace VoiceRecovery.Skill.Listening;

/// <summary>Whether something is long past.</summary>
internal static class Times
{
    public static bool IsLongAgo(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseOf(mention.Start);
        if (speech.Mentioned(Notion.LongAgo, clause.Start, clause.End))
        {
            return true;
        }

        // Some weeks ago is past only for who has recovered; an operation some weeks ago is recent.
        return speech.Mentioned(Notion.WhileAgo, clause.Start, clause.End)
            && speech.Mentioned(Notion.Recovered, clause.Start, speech.SentenceEnd(mention.Start));
    }
}
