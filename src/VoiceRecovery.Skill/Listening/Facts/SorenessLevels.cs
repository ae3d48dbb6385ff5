using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Words that rate soreness, each a band whose higher end counts (E3). Of several the highest.</summary>
internal static class SorenessLevels
{
    private const int Near = 4;
    private const uint None = 0;
    private const uint Mild = 3;
    private const uint Moderate = 6;
    private const uint Severe = 8;

    /// <summary>The rating; null when no word rates.</summary>
    public static int? Read(Utterance utterance)
    {
        uint? highest = null;
        foreach (var mention in utterance.Mentions)
        {
            if (mention.Notion == Notion.SorenessWord
                || (mention.Notion == Notion.DegreeWord && utterance.Context.Asking == Question.SorenessLevel))
            {
                highest = Level(utterance, mention) is { } level && level >= (highest ?? 0) ? level : highest;
            }
        }

        return (int?)highest;
    }

    private static uint? Level(Utterance utterance, in Mention mention)
    {
        if (!Rates(utterance, mention) || IsElsewhere(utterance, mention))
        {
            return null;
        }

        return ContextReader.Of(utterance, mention) switch
        {
            Assertion.Said when !IsInPseudo(utterance, mention) => mention.Value,

            // "Not too bad", "don't hurt badly".
            Assertion.Denied when mention.Value >= Moderate => Mild,
            _ => null,
        };
    }

    // Beside a safety check only what is worse than what may have been said before: "no, just a bit stiff" takes no number back.
    private static bool Rates(Utterance utterance, in Mention mention) => utterance.Context.Asking switch
    {
        var asking when asking.IsCheckA() || asking.IsCheckB() => mention.Value >= Severe,
        Question.Swelling => mention.Value >= Severe || utterance.Mentioned(Notion.SorenessCue),
        _ => true,
    };

    // "Not just sore" is no "not sore".
    private static bool IsInPseudo(Utterance utterance, in Mention mention)
    {
        foreach (var pseudo in utterance.Of(Notion.Context))
        {
            if (mention.Names(pseudo.Start) && ContextReader.Is(pseudo, Assertion.Denied, ContextRole.Pseudo)
                && utterance.Has(WordClass.Only, pseudo.Start, pseudo.End))
            {
                return true;
            }
        }

        return false;
    }

    // The pain of a chest rates no legs, "stairs are killing me" says how the legs work, and no pain at night is not no soreness.
    private static bool IsElsewhere(Utterance utterance, in Mention mention)
    {
        var clause = utterance.ClauseOf(mention.Start);
        var (from, to) = (Math.Max(clause.Start, mention.Start - Near), Math.Min(clause.End, mention.End + Near));
        var denial = utterance.Find(WordClass.Negator, mention.End, to);
        to = denial >= 0 ? denial : to;
        return utterance.Has(WordClass.Elsewhere | WordClass.Complaint | WordClass.Stairs, from, to)
            || (mention.Value == None && (utterance.Has(WordClass.Walking, from, to) || IsOfAnotherState(utterance, mention, from, to)));
    }

    private static bool IsOfAnotherState(Utterance utterance, in Mention mention, int from, int to)
    {
        foreach (var other in utterance.Mentions)
        {
            if (other.Notion is Notion.RestPain or Notion.Function or Notion.Fatigue or Notion.Worsening
                && other.Start >= from && other.Start < to && other.End > mention.Start
                && !(other.Start >= mention.Start && other.End <= mention.End))
            {
                return true;
            }
        }

        return false;
    }
}
