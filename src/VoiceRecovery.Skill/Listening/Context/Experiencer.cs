using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Context;

/// <summary>Whose legs are spoken of: the runner's, unless somebody else was named last.</summary>
internal static class Experiencer
{
    private const int ReachBack = 3;

    /// <summary>Somebody else's, anybody's, or said of the runner.</summary>
    public static Assertion Of(Utterance utterance, in Mention mention)
    {
        if (!utterance.Mentioned(Notion.Context))
        {
            return Assertion.Said;
        }

        // "Chest pain in my friend."
        if (ContextReader.Has(utterance, Assertion.SomeoneElses, ContextRole.Backward, mention.End, mention.End + ReachBack))
        {
            return Assertion.SomeoneElses;
        }

        var (start, nearest, who) = (utterance.Sentence(mention.Start).Start, -1, Assertion.Said);
        foreach (var trigger in utterance.Of(Notion.Context))
        {
            if (trigger.Start >= start && trigger.Start <= mention.Last && trigger.Start > nearest
                && (!mention.Names(trigger.Last) || mention.Notion == Notion.ChildPerson)
                && Names(utterance, trigger) is { } named)
            {
                (nearest, who) = (trigger.Start, named);
            }
        }

        // "My friend is fine but my calf hurts": what is set against it is the runner's.
        return utterance.Has(WordClass.Contrast, nearest + 1, mention.Start + 1) || IsDealtWith(utterance, nearest, mention)
            ? Assertion.Said : who;
    }

    // "My wife is fine, one foot is freezing": who is fine has nothing else.
    private static bool IsDealtWith(Utterance utterance, int person, in Mention mention)
    {
        var fine = person < 0 ? -1 : utterance.Find(WordClass.Fine, person, mention.Start);
        return fine >= 0 && utterance.Has(WordClass.Present, person, fine);
    }

    private static Assertion? Names(Utterance utterance, in Mention trigger)
    {
        var rule = ContextRule.Of(trigger.Value);
        var isOther = rule is { Assertion: Assertion.SomeoneElses or Assertion.Anybodys, Role: ContextRole.Forward };
        var isRunner = rule is { Assertion: Assertion.SomeoneElses, Role: ContextRole.Terminator };
        if ((!isOther && !isRunner) || ContextReader.IsPseudo(utterance, Assertion.SomeoneElses, trigger)
            || IsPartOfOther(utterance, trigger))
        {
            return null;
        }

        return isOther ? rule.Assertion : Assertion.Said;
    }

    // "My friend", "a friend of mine": the "my" and the "mine" are no runner.
    private static bool IsPartOfOther(Utterance utterance, in Mention trigger)
    {
        foreach (var other in utterance.Of(Notion.Context))
        {
            if (trigger.IsInside(other) && ContextReader.Is(other, Assertion.SomeoneElses, ContextRole.Forward))
            {
                return true;
            }
        }

        return false;
    }
}
