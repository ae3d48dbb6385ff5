namespace VoiceRecovery.Skill.Listening;

/// <summary>Whether something is long past.</summary>
internal static class Times
{
    private const int FirstYear = 1930;
    private const int LastYear = 2099;

    public static bool IsLongAgo(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseOf(mention.Start);
        if (speech.Mentioned(Notion.LongAgo, clause.Start, clause.End) || IsLedInByPast(speech, clause))
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

        // "I had some tingling but it cleared up months ago".
        var sentence = (Start: speech.SentenceStart(mention.Start), End: speech.SentenceEnd(mention.Start));
        if (speech.Has(Trait.Past, clause.Start, mention.Start) && speech.Mentioned(Notion.Recovered, mention.End, sentence.End)
            && (speech.Mentioned(Notion.LongAgo, sentence.Start, sentence.End) || speech.Mentioned(Notion.WhileAgo, sentence.Start, sentence.End)))
        {
            return true;
        }

        // Some weeks ago is past only for who has recovered; an operation some weeks ago is recent.
        return speech.Mentioned(Notion.WhileAgo, clause.Start, clause.End)
            && speech.Mentioned(Notion.Recovered, clause.Start, speech.SentenceEnd(mention.Start));
    }

    private static bool IsPast(Speech speech, in Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (speech.Tokens[i].Is(Trait.Past)
                || speech.Tokens[i].Entry.Text is "tore" or "fainted" or "collapsed" or "snapped" or "popped" or "passed" or "broke" or "felt" or "got" or "coughed")
            {
                return true;
            }
        }

        return false;
    }

    // "Back in college | I tore my achilles".
    private static bool IsLedInByPast(Speech speech, in Clause clause)
    {
        var index = speech.ClauseIndex(clause.Start);
        if (index == 0 || speech.Clauses[index - 1].Sentence != clause.Sentence || !IsPast(speech, clause))
        {
            return false;
        }

        var before = speech.Clauses[index - 1];
        return speech.Mentioned(Notion.LongAgo, before.Start, before.End) && !speech.Has(Trait.Finite, before.Start, before.End);
    }
}
