namespace VoiceRecovery.Skill.Listening;

/// <summary>Whether something is asked about or supposed, rather than said to be so.</summary>
internal static class Questions
{
    // How far before a sign "my" may stand: "my left foot has gone numb".
    private const int Near = 6;

    // "Can I run, both calves a two": who asks about running tells of the legs. Signs may be asked about for their own sake.
    public static bool IsAsked(Speech speech, in Mention mention) => Suppositions.IsSupposed(speech, mention)
        || ((speech.IsQuestion || mention.Notion is Notion.Sign or Notion.SignHalf or Notion.SignKeyword or Notion.ChildPerson or Notion.Painkiller || !Tells(speech))
            && (People.IsAnybodys(speech, mention) || (IsInQuestion(speech, mention) && !IsReported(speech, mention))));

    private static bool Tells(Speech speech) => speech.Tokens.Exists(token => token.IsNumber) || (speech.Mentioned(Notion.HardRun) && speech.Mentioned(Notion.Day));

    private static bool IsInQuestion(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseIndex(mention.Start);
        if (speech.IsQuestion || QuestionClauses.IsQuestion(speech, speech.Clauses[clause]) || EndsInQuestionMark(speech, mention) || IsUnderQuestion(speech, clause))
        {
            return true;
        }

        var sentence = speech.SentenceStart(mention.Start);
        return speech.Mentioned(Notion.AskFrame, sentence, mention.Start + 1) && SameFrame(speech, mention, sentence);
    }

    // "Is it safe to run | while pregnant".
    private static bool IsUnderQuestion(Speech speech, int clause) =>
        clause > 0 && speech.Tokens[speech.Clauses[clause].Start].Entry.Text is "while" or "whilst" or "when" or "with" or "if"
        && speech.Clauses[clause - 1].Sentence == speech.Clauses[clause].Sentence && QuestionClauses.IsQuestion(speech, speech.Clauses[clause - 1]);

    // A frame such as "tell me about" reaches over "and", not over "but" or a statement of the runner's own.
    private static bool SameFrame(Speech speech, in Mention mention, int from)
    {
        foreach (var frame in speech.Mentions)
        {
            if (frame.Notion == Notion.AskFrame && frame.Start >= from && frame.Start <= mention.Start
                && speech.ClauseIndex(mention.Start) - speech.ClauseIndex(frame.Start) <= 1 && !speech.Has(Trait.Contrast, frame.Start, mention.Start)
                && !IsDoubt(speech, frame))
            {
                return true;
            }
        }

        return false;
    }

    // "I don't know whether that was a pop."
    private static bool IsDoubt(Speech speech, in Mention frame) =>
        frame.Start > 0 && speech.Tokens[frame.Start - 1].Is(Trait.Negator) && (speech.Has("if", frame.Start, frame.End)
            || speech.Has("whether", frame.Start, frame.End));

    private static bool EndsInQuestionMark(Speech speech, in Mention mention)
    {
        var end = speech.SentenceEnd(mention.Start);
        return speech.Tokens[end].Before == Break.Question && speech.ClauseOf(mention.Start).End == end;
    }

    // A question that says that it is so: "why is my pee brown", "is it bad that I fainted", "should I worry about this chest pain".
    private static bool IsReported(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseOf(mention.Start);
        for (var i = Math.Max(mention.Start - Near, clause.Start); i < mention.End; i++)
        {
            if (speech.Tokens[i].Entry.Text is "my" or "this" or "these")
            {
                return true;
            }
        }

        for (var i = clause.Start; i < mention.End; i++)
        {
            if (speech.Tokens[i].Is("i") && IsStatementOfSelf(speech, clause, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStatementOfSelf(Speech speech, in Clause clause, int at)
    {
        var inverted = at > clause.Start && speech.Tokens[at - 1].Is(Trait.Auxiliary);
        if (inverted)
        {
            return speech.Has("why", clause.Start, at);
        }

        if (speech.Has("when", clause.Start, at) || speech.Has("if", clause.Start, at) || speech.Has("whenever", clause.Start, at))
        {
            // "What's coming out when I pee looks like tea" tells how it looks.
            return at + 2 < clause.End && speech.Has("when", clause.Start, at) && (speech.Tokens[at + 2].Entry.Text is "looks" or "is" or "comes" or "smells");
        }

        for (var i = at + 1; i < Math.Min(at + 4, clause.End); i++)
        {
            var token = speech.Tokens[i];
            if (token.Entry.Text is "should" or "can" or "could" or "would" or "will" or "might" or "may" or "do")
            {
                return false;
            }

            if (token.Is(Trait.Finite) || token.Is("been") || token.Is("cannot"))
            {
                return true;
            }
        }

        return false;
    }
}
