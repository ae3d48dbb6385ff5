using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>What is said besides a plain answer.</summary>
internal static class OtherMatter
{
    private const WordClass Grammar = WordClass.Negator | WordClass.Finite | WordClass.Subject | WordClass.Linker | WordClass.Contrast
        | WordClass.Coordinator | WordClass.Alternative | WordClass.Sequel | WordClass.Auxiliary | WordClass.QuestionWord
        | WordClass.Pronoun
        | WordClass.Determiner | WordClass.Self | WordClass.Day | WordClass.Soft | WordClass.Yes | WordClass.No | WordClass.Filler
        | WordClass.PointsBack | WordClass.Light | WordClass.Cannot | WordClass.Unit | WordClass.Past | WordClass.Present | WordClass.Time
        | WordClass.Fine | WordClass.Own
        | WordClass.Modal | WordClass.Only | WordClass.Happened | WordClass.Covered | WordClass.BetweenCount | WordClass.LeadsToRating;

    /// <summary>Whether something that the skill knows was said from a word on.</summary>
    public static bool IsSaid(Utterance utterance, int from)
    {
        foreach (var mention in utterance.Mentions)
        {
            if (mention.Start >= from && (IsPart(mention.Notion)
                || mention.Notion is Notion.Area or Notion.Day or Notion.Painkiller or Notion.OneSide or Notion.BothSides))
            {
                return true;
            }
        }

        return utterance.HasNumber(from, utterance.Count);
    }

    /// <summary>Whether a part or a sign is said outside of a plain answer, so that the phrase is about that.</summary>
    public static bool Outweighs(Utterance utterance, in Mention answer)
    {
        foreach (var mention in utterance.Mentions)
        {
            var isOutside = mention.Start < answer.Start || mention.End > answer.End;
            var isNone = mention is { Notion: Notion.SorenessWord, Value: 0 };
            if (isOutside && IsPart(mention.Notion) && !isNone
                && (mention.Notion == Notion.Sign || ContextReader.IsSaid(utterance, mention)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a word of substance was said that no wording of the files explains: it must never be cleared by a "no" beside it.
    /// </summary>
    public static bool HasUnexplainedWords(Utterance utterance)
    {
        for (var i = 0; i < utterance.Count; i++)
        {
            var token = utterance.Tokens[i];
            var isSubstance = !token.IsNumber && (!token.Is(Grammar) || token.Is(WordClass.Body | WordClass.Elsewhere));
            if (isSubstance && !IsNamed(utterance, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(Utterance utterance, int at)
    {
        foreach (var mention in utterance.Mentions)
        {
            if (mention.Names(at) || (mention.Notion is Notion.Idiom && mention.Spans(at)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(Notion meaning) => meaning is Notion.Sign or Notion.Swollen or Notion.Fatigue or Notion.Function
        or Notion.Stiff
        or Notion.RestPain or Notion.Worsening or Notion.SorenessWord;
}
