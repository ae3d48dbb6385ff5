using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Context;

/// <summary>
/// Reads how a mention is meant, by the ConText method (Harkema, Dowling, Thornblade and Chapman 2009, after NegEx, Chapman 2001):
/// triggers with a direction and a scope, terminators that end a scope, pseudo-triggers that look like triggers and are none. The
/// triggers stand in context.txt. In doubt a mention is said to be so.
/// </summary>
internal static class ContextReader
{
    /// <summary>How a mention is meant.</summary>
    public static Assertion Of(Utterance utterance, in Mention mention) =>
        Negation.IsDenied(utterance, mention) ? Assertion.Denied
        : Experiencer.Of(utterance, mention) == Assertion.SomeoneElses ? Assertion.SomeoneElses
        : History.IsPast(utterance, mention) ? Assertion.Past
        : Hypothesis.IsSupposed(utterance, mention) ? Assertion.Supposed
        : Hypothesis.IsAsked(utterance, mention) ? Assertion.Asked
        : Assertion.Said;

    /// <summary>Whether the runner says that it is so.</summary>
    public static bool IsSaid(Utterance utterance, in Mention mention) => Of(utterance, mention) == Assertion.Said;

    /// <summary>Whether a mention is a trigger of a rule.</summary>
    public static bool Is(in Mention mention, Assertion assertion, ContextRole role) =>
        mention.Notion == Notion.Context && mention.Value == new ContextRule(assertion, role).Value;

    /// <summary>Whether a trigger of a rule begins between two words.</summary>
    public static bool Has(Utterance utterance, Assertion assertion, ContextRole role, int from, int to)
    {
        foreach (var trigger in utterance.Of(Notion.Context))
        {
            if (trigger.Start >= from && trigger.Start < to && Is(trigger, assertion, role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a pseudo-trigger of an assertion holds a word of a trigger.</summary>
    public static bool IsPseudo(Utterance utterance, Assertion assertion, in Mention trigger)
    {
        foreach (var pseudo in utterance.Of(Notion.Context))
        {
            if (Is(pseudo, assertion, ContextRole.Pseudo) && pseudo.Start <= trigger.Start
                && (pseudo.Names(trigger.Start) || pseudo.Names(trigger.Last)))
            {
                return true;
            }
        }

        return false;
    }
}
