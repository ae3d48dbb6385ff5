using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Context;

/// <summary>How far a denial reaches: to what it has found, to a terminator, over the commas of a list of denials.</summary>
internal static class NegationScope
{
    // How near to the denial its own matter stands.
    private const int Near = 3;

    // A list without "or" at its end is a list of things denied from this many on; of two, the second may be said to be so.
    private const int ListOfDenials = 3;

    private const WordClass LeadsOnToMore = WordClass.Alternative | WordClass.Coordinator | WordClass.Place;

    /// <summary>Whether a denial reaches a mention.</summary>
    public static bool Reaches(Utterance utterance, in Mention mention, in Negation.Trigger denial)
    {
        var to = mention.Last;
        if (HasItsMatter(utterance, mention, denial.Start) || IsTerminated(utterance, mention, denial))
        {
            return false;
        }

        for (var i = denial.Last + 1; i < to; i++)
        {
            var token = utterance.Tokens[i];
            var endsNoun = (token.IsNumber && i > denial.Last + 1) || token.Is(WordClass.Day);
            if ((denial.Role == ContextRole.Noun && endsNoun && !mention.Names(i))
                || (token.Before == Break.Comma && !GoesOn(utterance, mention, denial.Start, i))
                || (token.Before != Break.Comma && token.Is(WordClass.Coordinator) && utterance.At(i + 1).Is(WordClass.Determiner)))
            {
                return false;
            }
        }

        return utterance.Tokens[to].Before != Break.Comma || denial.Last + 1 == to || GoesOn(utterance, mention, denial.Start, to);
    }

    // Not where it follows the denial at once: "not only", "not even".
    private static bool IsTerminated(Utterance utterance, in Mention mention, in Negation.Trigger denial)
    {
        foreach (var other in utterance.Of(Notion.Context))
        {
            if (other.Start > denial.Last + 1 && other.Start < mention.Last && (!mention.Names(other.Start) || other.Start == mention.Start)
                && ContextReader.Is(other, Assertion.Denied, ContextRole.Terminator))
            {
                return true;
            }
        }

        return false;
    }

    // "Not swollen, sore at rest" without the comma: the "not" has found what it denies. Signs are listed without commas, too.
    private static bool HasItsMatter(Utterance utterance, in Mention mention, int denial)
    {
        if (mention.Notion is Notion.Sign or Notion.SignHalf or Notion.SignKeyword or Notion.Day or Notion.SorenessCue)
        {
            return false;
        }

        foreach (var other in utterance.Mentions)
        {
            var isMatter = other.Notion is Notion.Swollen or Notion.Fatigue or Notion.RestPain or Notion.Function or Notion.SorenessWord
                or Notion.Sign || (other.Notion == Notion.Area && mention.Notion is Notion.Area or Notion.OneSide or Notion.BothSides);
            if (isMatter && other.Start > denial && other.Start - denial <= Near && other.End <= mention.Start
                && !utterance.Has(LeadsOnToMore, other.End, mention.Start + 1))
            {
                return true;
            }
        }

        return false;
    }

    // Over a comma: when the list ends in "or" or "nothing like that", or is long.
    private static bool GoesOn(Utterance utterance, in Mention mention, int denial, int comma)
    {
        if (utterance.Tokens[comma].Is(WordClass.Alternative))
        {
            return true;
        }

        if (utterance.Tokens[comma].Is(WordClass.Determiner))
        {
            return false;
        }

        var items = 1;
        var end = utterance.ClauseOf(comma).End;
        for (var i = denial + 1; i < end; i++)
        {
            items += utterance.Tokens[i].Before == Break.Comma ? 1 : 0;
            if (i > comma && utterance.Tokens[i].Is(WordClass.Alternative))
            {
                return true;
            }
        }

        return (items >= ListOfDenials && mention.Notion is Notion.Sign or Notion.SignHalf)
            || utterance.Mentioned(Notion.Everything, comma, utterance.Sentence(comma).End);
    }
}
