using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Context;

/// <summary>Which clauses have the form of a question, and which questions say that something is so.</summary>
internal static class QuestionForms
{
    // How far before a sign "my" may stand: "my left foot has gone numb".
    private const int OwnReach = 6;
    private const int VerbReach = 4;

    private const WordClass Opening =
        WordClass.Filler | WordClass.Coordinator | WordClass.Contrast | WordClass.Yes | WordClass.No | WordClass.Sequel;

    /// <summary>Whether a clause opens with a question word, or with an auxiliary that begins no statement.</summary>
    public static bool IsQuestion(Utterance utterance, in Clause clause)
    {
        var at = clause.Start;
        while (at < clause.End && utterance.Tokens[at].Is(Opening))
        {
            at++;
        }

        if (at >= clause.End)
        {
            return false;
        }

        var (first, next) = (utterance.Tokens[at], utterance.At(at + 1));
        return first.Is(WordClass.QuestionWord)
            ? !first.Is(WordClass.Circumstance) || next.Is(WordClass.Auxiliary)
            : first.Is(WordClass.Auxiliary) && !IsStatement(first, next, utterance.At(at + 2));
    }

    // Statements without their subject: "had a fever", "is swollen", "can barely walk", "can only shuffle", "did intervals".
    private static bool IsStatement(in Token first, in Token next, in Token after)
    {
        if (first.Is(WordClass.StatesAlone))
        {
            return first.Is(WordClass.Cannot) || !next.Is(WordClass.Pronoun | WordClass.Own)
                || (first.Is(WordClass.From) && !next.Is(WordClass.Pronoun));
        }

        return next.Is(WordClass.Negator | WordClass.Cannot | WordClass.Only) || (next.Is(WordClass.State) && !after.Is(WordClass.Body));
    }

    /// <summary>
    /// Whether a question says that it is so: "why is my pee brown", "is it bad that I fainted", "should I worry about this chest pain".
    /// </summary>
    public static bool IsReported(Utterance utterance, in Mention mention)
    {
        var clause = utterance.ClauseOf(mention.Start);
        if (utterance.Has(WordClass.Own, Math.Max(mention.Start - OwnReach, clause.Start), mention.End))
        {
            return true;
        }

        for (var i = clause.Start; i < mention.End; i++)
        {
            if (utterance.Tokens[i].Is(WordClass.Self) && IsStatementOfSelf(utterance, clause, i))
            {
                return true;
            }
        }

        return false;
    }

    // "I have", "I can't"; not "should I", "when I", "I should".
    private static bool IsStatementOfSelf(Utterance utterance, in Clause clause, int at)
    {
        if (at > clause.Start && utterance.Tokens[at - 1].Is(WordClass.Auxiliary))
        {
            // "Why am I so short of breath" presupposes it.
            return utterance.Has(WordClass.Presupposes, clause.Start, at);
        }

        if (utterance.Has(WordClass.Circumstance, clause.Start, at))
        {
            // "What's coming out when I pee looks like tea" tells how it looks.
            return at + 2 < clause.End && utterance.Tokens[at + 2].Is(WordClass.Finite) && utterance.Tokens[at + 1].Is(WordClass.Body);
        }

        for (var i = at + 1; i < Math.Min(at + VerbReach, clause.End); i++)
        {
            if (utterance.Tokens[i].Is(WordClass.Modal))
            {
                return false;
            }

            if (utterance.Tokens[i].Is(WordClass.Finite | WordClass.Happened))
            {
                return true;
            }
        }

        return false;
    }
}
