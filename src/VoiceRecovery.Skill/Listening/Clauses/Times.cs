namespace VoiceRecovery.Skill.Listening;

/// <summary>Whether something is long past.</summary>
internal static class Times
{
    private const int FirstYear = 1930;
    private const int LastYear = 2099;

    public static bool IsLongAgo(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseOf(mention.Start);
        if (speech.Mentioned(Notion.LongAgo, clause.Start, clause.End))
        {
            return true;
        }

        for (var i = clause.Start + 1; i < clause.End; i++)
        {
            if (speech.Tokens[i].Number is >= FirstYear and <= LastYear && speech.Tokens[i].Number != speech.Year && (speech.Tokens[i - 1].Entry.Text is "in"
                or "since" or "from" or "back"))
            {
                return true;
            }
        }

        // Some weeks ago is past only for who has recovered; an operation some weeks ago is recent.
        return speech.Mentioned(Notion.WhileAgo, clause.Start, clause.End)
            && speech.Mentioned(Notion.Recovered, clause.Start, speech.SentenceEnd(mention.Start));
    }
}
