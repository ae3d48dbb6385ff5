using System.Runtime.InteropServices;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Context;

/// <summary>Whether something is denied, by a trigger before it or after it in its clause.</summary>
internal static class Negation
{
    private const int ShortClause = 5;
    private const int NearException = 3;

    /// <summary>Whether a mention is denied.</summary>
    public static bool IsDenied(Utterance utterance, in Mention mention)
    {
        var clause = utterance.ClauseOf(mention.Last);
        if (IsAnsweredNo(utterance, mention, clause) || IsFollowedByDenial(utterance, mention, clause))
        {
            return true;
        }

        var isDenied = utterance.Stance == Stance.Denied && clause.Start == 0
            && NegationScope.Reaches(utterance, mention, new Trigger(-1, -1, ContextRole.Noun));
        foreach (var trigger in utterance.Of(Notion.Context))
        {
            isDenied = isDenied || (trigger.Start >= clause.Start && trigger.Last < mention.Last && Denies(utterance, mention, trigger));
        }

        return isDenied && !ContextReader.Has(utterance, Assertion.Denied, ContextRole.Strong, clause.Start, clause.End)
            && !IsExcepted(utterance, mention, clause);
    }

    private static bool Denies(Utterance utterance, in Mention mention, in Mention trigger)
    {
        var rule = ContextRule.Of(trigger.Value);
        var isDenial = rule.Assertion == Assertion.Denied
            && (rule.Role is ContextRole.Forward or ContextRole.Noun || (rule.Role == ContextRole.Ability && IsAbility(mention.Notion)));
        return isDenial && !mention.Names(trigger.Start) && !IsAnswer(utterance, trigger.Start) && !IsOfAnother(utterance, mention, trigger)
            && NegationScope.Reaches(utterance, mention, new Trigger(trigger.Start, trigger.Last, rule.Role));
    }

    // "I can't put my foot down and it's swollen" denies the putting.
    private static bool IsAbility(Notion meaning) => meaning is Notion.Function or Notion.Area or Notion.OneSide or Notion.BothSides;

    // A "no" that is a clause of its own, or that ends an item of a form ("swelling none, ..."), answers; it denies nothing after it.
    private static bool IsAnswer(Utterance utterance, int at) =>
        (utterance.Tokens[at].Is(WordClass.No) && utterance.ClauseOf(at).Length <= 1) || utterance.At(at + 1).Before != Break.None;

    // "No feeling in my foot": the "no" belongs to the sign; "one, no hang on, both": to the correction. "Not feeling great" does deny
    // feeling great, though "not feeling" is a pseudo-trigger.
    private static bool IsOfAnother(Utterance utterance, in Mention mention, in Mention trigger)
    {
        foreach (var other in utterance.Mentions)
        {
            var isPseudo = ContextReader.Is(other, Assertion.Denied, ContextRole.Pseudo);
            if (other.Names(trigger.Start)
                && (other.Notion is Notion.Sign or Notion.Correction
                || (isPseudo && (mention.Start >= other.End || mention.End <= other.Start))))
            {
                return true;
            }
        }

        return false;
    }

    // "Chest pain? No." "Fever, no."
    private static bool IsAnsweredNo(Utterance utterance, in Mention mention, in Clause clause)
    {
        if (clause.End >= utterance.Count || clause.Length > ShortClause || utterance.Has(WordClass.Finite, clause.Start, mention.Start))
        {
            return false;
        }

        var next = utterance.ClauseOf(clause.End);
        return utterance.Tokens[clause.End].Is(WordClass.No | WordClass.Negator)
            && (utterance.Tokens[clause.End].Before == Break.Question
                || (next.Length == 1 && utterance.Tokens[clause.End].Before == Break.Comma && mention.End == clause.End
                && mention.Start == clause.Start));
    }

    // "Chest pain is a no", "numbness isn't there", and in a form: "swelling none".
    private static bool IsFollowedByDenial(Utterance utterance, in Mention mention, in Clause clause)
    {
        foreach (var trigger in utterance.Of(Notion.Context))
        {
            if (trigger.Start == mention.End && trigger.End <= clause.End
                && (ContextReader.Is(trigger, Assertion.Denied, ContextRole.Backward)
                    || (ContextReader.Is(trigger, Assertion.Denied, ContextRole.Form)
                    && LoneAnswers.EndsItem(utterance.Tokens, trigger.End))))
            {
                return true;
            }
        }

        return false;
    }

    // "No numbness, except in my left foot." "No fever, except it hurts on one spot" names another sign.
    private static bool IsExcepted(Utterance utterance, in Mention mention, in Clause clause)
    {
        if (clause.End >= utterance.Count || clause.End - mention.End > NearException)
        {
            return false;
        }

        var next = utterance.ClauseOf(clause.End);
        return ContextReader.Has(utterance, Assertion.Denied, ContextRole.Exception, next.Start, next.Start + 1)
            && !utterance.Mentioned(Notion.Sign, next.Start, next.End);
    }

    /// <summary>A denial before what it may deny; before the first word where the phrase was taken out of a denial.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Trigger(int Start, int Last, ContextRole Role);
}
