using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Hears swelling. Any that is said, however slight, is swelling.</summary>
internal static class SwellingReader
{
    private const int ShortClause = 6;

    /// <summary>What was heard: swollen or not, or that the runner cannot say.</summary>
    public static (bool? IsSwollen, bool IsUnsure) Read(Utterance utterance)
    {
        var (said, denied, unsure) = (false, false, false);
        foreach (var mention in utterance.Of(Notion.Swollen))
        {
            if (!HasGone(utterance, mention))
            {
                var assertion = ContextReader.Of(utterance, mention);
                var isDoubted = assertion is Assertion.Said or Assertion.Denied or Assertion.Supposed && IsDoubted(utterance, mention);
                unsure |= isDoubted;
                said |= assertion == Assertion.Said && !isDoubted;
                denied |= assertion == Assertion.Denied && !isDoubted;
            }
        }

        foreach (var mention in utterance.Of(Notion.NotSwollen))
        {
            denied |= (utterance.Context.Asking == Question.Swelling || utterance.Mentioned(Notion.Swollen))
                && ContextReader.IsSaid(utterance, mention);
        }

        return said ? (true, false) : unsure ? (null, true) : (denied ? false : null, false);
    }

    // "The swelling has gone".
    private static bool HasGone(Utterance utterance, in Mention mention)
    {
        foreach (var gone in utterance.Of(Notion.NotSwollen))
        {
            if (gone.Start <= mention.Start && gone.End >= mention.End)
            {
                return true;
            }
        }

        return false;
    }

    // "Not sure if it's swollen", "hard to tell whether there's any swelling".
    private static bool IsDoubted(Utterance utterance, in Mention mention)
    {
        var index = utterance.ClauseIndex(mention.Start);
        var clause = utterance.Clauses[index];
        var leadsIn = index > 0 && utterance.Clauses[index - 1].Sentence == clause.Sentence
            && utterance.Clauses[index - 1].Length <= ShortClause;
        var from = leadsIn ? utterance.Clauses[index - 1].Start : clause.Start;
        foreach (var doubt in utterance.Of(Notion.CannotSay))
        {
            if (doubt.Start >= from && doubt.Start < mention.Start && !utterance.Has(WordClass.Contrast, doubt.Start, mention.Start)
                && (doubt.Start >= clause.Start
                || utterance.Has(WordClass.If | WordClass.Determiner | WordClass.Place, doubt.Start, mention.Start)))
            {
                return true;
            }
        }

        return false;
    }
}
