using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Hears where: every place that is not said to be fine.</summary>
internal static class AreaReader
{
    private const int FineReach = 5;
    private static readonly LegArea[] All = [.. Enum.GetValues<LegArea>().Order()];

    /// <summary>The report with the places, in an order of their own, so that the order in which they were said does not matter.</summary>
    public static LegReport AddTo(LegReport report, Utterance utterance)
    {
        var places = 0u;
        foreach (var mention in utterance.Of(Notion.Area))
        {
            places |= IsMeant(utterance, mention) ? 1u << (int)mention.Value : 0;
        }

        // "My legs, mostly the quads": the quads.
        var whole = 1u << (int)LegArea.WholeLegs;
        places = places != whole ? places & ~whole : places;
        foreach (var area in All)
        {
            report = (places & (1u << (int)area)) != 0 ? report.WithArea(area) : report;
        }

        return report;
    }

    /// <summary>Whether a place that is mentioned is where it is sore.</summary>
    public static bool IsMeant(Utterance utterance, in Mention mention)
    {
        if (Corrections.TakeBack(utterance, mention, other => other.Notion == Notion.Area) || IsFine(utterance, mention))
        {
            return false;
        }

        var assertion = ContextReader.Of(utterance, mention);
        return assertion == Assertion.Said || (assertion == Assertion.Denied && IsDeniedAbility(utterance, mention));
    }

    // "I can't put weight on my left foot" denies the weight, not the foot.
    private static bool IsDeniedAbility(Utterance utterance, in Mention mention)
    {
        var clause = utterance.ClauseOf(mention.Start);
        var denial = utterance.Find(WordClass.Negator | WordClass.Cannot, clause.Start, mention.Start);
        return denial >= 0 && utterance.Tokens[denial].Is(WordClass.Cannot);
    }

    // "Knees are fine", "the other leg is okay"; not "knees are fine but", "calves good for a five".
    private static bool IsFine(Utterance utterance, in Mention mention)
    {
        var end = Math.Min(utterance.ClauseOf(mention.Start).End, mention.End + FineReach);
        var fine = utterance.Find(WordClass.Fine, mention.End, end);
        // "... both achilles, okay so" goes on talking, and "normal soreness" is sore.
        var next = utterance.At(fine + 1);
        return fine >= 0 && !(next.Is(WordClass.Filler) && next.Is(WordClass.Sequel)) && !next.Is(WordClass.Ailment)
            && !utterance.HasNumber(mention.End, fine + 2)
            && !utterance.Has(WordClass.Negator | WordClass.Body, mention.End, fine)
            && (fine == mention.End || utterance.Has(WordClass.Finite, mention.End, fine));
    }
}
