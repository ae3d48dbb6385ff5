using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Context;

/// <summary>Whether something is asked about or supposed, rather than said to be so.</summary>
internal static class Hypothesis
{
    /// <summary>Whether it is supposed: "what if I had dark urine", "if my foot goes numb". Not "not sure if it's numb".</summary>
    public static bool IsSupposed(Utterance utterance, in Mention mention)
    {
        if (utterance.Stance == Stance.Supposed && utterance.ClauseOf(mention.Start).Sentence == 0)
        {
            return true;
        }

        var (sentence, clause) = (utterance.Sentence(mention.Start).Start, utterance.ClauseOf(mention.Start).Start);
        foreach (var trigger in utterance.Of(Notion.Context))
        {
            var rule = ContextRule.Of(trigger.Value);
            var from = rule.Role == ContextRole.Forward ? sentence : clause;
            if (rule is { Assertion: Assertion.Supposed, Role: ContextRole.Forward or ContextRole.Clause }
                && trigger.Start >= from && trigger.Start < mention.Start && !mention.Names(trigger.Start)
                && !utterance.Has(WordClass.Contrast, trigger.Start, mention.Start)
                && !ContextReader.IsPseudo(utterance, Assertion.Supposed, trigger))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether it is asked about. Who asks about running tells of the legs all the same ("can I run, both calves a two"); signs may be
    /// asked about for their own sake.
    /// </summary>
    public static bool IsAsked(Utterance utterance, in Mention mention)
    {
        var isOwnMatter = mention.Notion is Notion.Sign or Notion.SignHalf or Notion.SignKeyword or Notion.ChildPerson or Notion.Age
            or Notion.Painkiller;
        return (utterance.IsQuestion || isOwnMatter || !Tells(utterance))
            && (Experiencer.Of(utterance, mention) == Assertion.Anybodys
                || (IsInQuestion(utterance, mention) && !QuestionForms.IsReported(utterance, mention)));
    }

    private static bool Tells(Utterance utterance) =>
        utterance.HasNumber(0, utterance.Count) || (utterance.Mentioned(Notion.HardRun) && utterance.Mentioned(Notion.Day));

    private static bool IsInQuestion(Utterance utterance, in Mention mention)
    {
        var clause = utterance.ClauseOf(mention.Start);
        return utterance.IsQuestion || QuestionForms.IsQuestion(utterance, clause) || EndsInQuestionMark(utterance, clause)
            || IsUnderQuestion(utterance, clause) || IsUnderFrame(utterance, mention);
    }

    private static bool EndsInQuestionMark(Utterance utterance, in Clause clause) =>
        utterance.Tokens[clause.End].Before == Break.Question;

    // "Is it safe to run | while pregnant".
    private static bool IsUnderQuestion(Utterance utterance, in Clause clause)
    {
        if (clause.Start == 0 || !utterance.Tokens[clause.Start].Is(WordClass.Circumstance))
        {
            return false;
        }

        var before = utterance.ClauseOf(clause.Start - 1);
        return before.Sentence == clause.Sentence && QuestionForms.IsQuestion(utterance, before);
    }

    // A frame such as "tell me about" reaches over "and", not over "but" or a statement of the runner's own.
    private static bool IsUnderFrame(Utterance utterance, in Mention mention)
    {
        var sentence = utterance.Sentence(mention.Start).Start;
        foreach (var frame in utterance.Of(Notion.Context))
        {
            if (ContextReader.Is(frame, Assertion.Asked, ContextRole.Forward) && frame.Start >= sentence && frame.Start <= mention.Start
                && utterance.ClauseIndex(mention.Start) - utterance.ClauseIndex(frame.Start) <= 1
                && !utterance.Has(WordClass.Contrast, frame.Start, mention.Start)
                && !ContextReader.IsPseudo(utterance, Assertion.Asked, frame))
            {
                return true;
            }
        }

        return false;
    }
}
