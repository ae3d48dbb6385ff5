using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Whether something is asked about or supposed, rather than said to be so.</summary>
internal static class Questions
{
    // How far before a sign "my" may stand: "my left foot has gone numb".
    private const int Near = 6;

    // "Can I run, both calves a two": who asks about running tells of the legs. Signs may be asked about for their own sake.
    public static bool IsAsked(Speech speech, in Mention mention) => IsSupposed(speech, mention)
        || ((speech.IsQuestion || mention.Notion is Notion.Sign or Notion.SignHalf or Notion.SignKeyword or Notion.ChildPerson or Notion.Painkiller || !Tells(speech))
            && (People.IsAnybodys(speech, mention) || (IsInQuestion(speech, mention) && !IsReported(speech, mention))));

    private static bool Tells(Speech speech) => speech.Tokens.Exists(token => token.IsNumber) || (speech.Mentioned(Notion.HardRun) && speech.Mentioned(Notion.Day));

    // "What if I had dark urine", "if my foot goes numb". Not "not sure if it's numb", "as if", "only hurts if I hop".
    private static bool IsSupposed(Speech speech, in Mention mention)
    {
        var sentence = speech.SentenceStart(mention.Start);
        for (var i = mention.Start - 1; speech.Mentioned(Notion.WhatIf) && i >= sentence && !speech.Tokens[i].Is(Trait.Contrast); i--)
        {
            if (speech.Mentioned(Notion.WhatIf, i, i + 1))
            {
                return true;
            }
        }

        var clause = speech.ClauseOf(mention.Start);
        for (var i = mention.Start - 1; i >= clause.Start; i--)
        {
            // "If I hop it hurts" tells what happens.
            if (speech.Tokens[i].Is("if") && !IsDoubt(speech, i) && (WarningSigns)mention.Value is not WarningSigns.HopPain)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDoubt(Speech speech, int at)
    {
        for (var i = Math.Max(at - 2, 0); i < at; i++)
        {
            var token = speech.Tokens[i];
            if (token.Entry.Text is "sure" or "know" or "tell" or "certain" or "clear" or "idea" or "say" or "as" or "only" or "even" or "wonder" or "feels"
                or "hurts" or "like" or "see")
            {
                // "How do I know if I have a fever" asks.
                return !speech.Has(Trait.QuestionWord, speech.ClauseOf(at).Start, at);
            }
        }

        return false;
    }

    private static bool IsInQuestion(Speech speech, in Mention mention)
    {
        var clause = speech.ClauseIndex(mention.Start);
        if (speech.IsQuestion || IsQuestionClause(speech, speech.Clauses[clause]) || EndsInQuestionMark(speech, mention) || IsUnderQuestion(speech, clause))
        {
            return true;
        }

        var sentence = speech.SentenceStart(mention.Start);
        return speech.Mentioned(Notion.AskFrame, sentence, mention.Start + 1) && SameFrame(speech, mention, sentence);
    }

    // "Is it safe to run | while pregnant".
    private static bool IsUnderQuestion(Speech speech, int clause) =>
        clause > 0 && speech.Tokens[speech.Clauses[clause].Start].Entry.Text is "while" or "whilst" or "when" or "with" or "if"
        && speech.Clauses[clause - 1].Sentence == speech.Clauses[clause].Sentence && IsQuestionClause(speech, speech.Clauses[clause - 1]);

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

    private static bool IsQuestionClause(Speech speech, in Clause clause)
    {
        var at = clause.Start;
        while (at < clause.End && (speech.Tokens[at].Is(Trait.Filler) || speech.Tokens[at].Is(Trait.Coordinator) || speech.Tokens[at].Is(Trait.Contrast)
            || speech.Tokens[at].Is("so")
            || speech.Tokens[at].Is(Trait.Yes) || speech.Tokens[at].Is(Trait.No)))
        {
            at++;
        }

        if (at >= clause.End)
        {
            return false;
        }

        var (first, next) = (speech.Tokens[at], speech.Tokens[Math.Min(at + 1, speech.Count)]);
        return first.Is(Trait.QuestionWord)
            ? (!first.Is("when") && !first.Is("where") && !first.Is("which") && !first.Is("who")) || next.Is(Trait.Auxiliary)
            : first.Is(Trait.Auxiliary) && !IsStatement(first, next, speech.Tokens[Math.Min(at + 2, speech.Count)]);
    }

    // Statements without their subject: "had a fever", "is swollen", "can barely walk", "did intervals".
    private static bool IsStatement(in Token first, in Token next, in Token after) => first.Entry.Text switch
    {
        "cannot" or "have" => true,
        "has" or "was" or "were" or "am" or "may" or "might" or "must" => !next.Is(Trait.Pronoun) && !next.Is("a"),
        "did" => !next.Is(Trait.Pronoun) && !next.Is("my") && !next.Is("the"),
        "do" => next.Is("have") || next.Is("not"),
        "can" or "could" => next.Entry.Text is "feel" or "walk" or "barely" or "hardly" or "only" or "see" or "hop",
        "is" or "are" => IsState(next) && !after.Is(Trait.Body),
        _ => false,
    };

    private static bool IsState(in Token token) => token.Entry.Text is
        "swollen" or "hot" or "warm" or "numb" or "sore" or "red" or "getting" or "feeling" or "looking" or "still" or "not" or "worse" or "very" or "really"
            or "quite" or "so" or "bit" or "slightly"
        or "painful" or "hurting" or "killing" or "pretty" or "puffy" or "stiff" or "tender" or "fine" or "like" or "about" or "both" or "just" or "cold" or "tight";

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
