using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Hears how sore: a number from 0 to 10, or a word for a band. Of several the highest, after corrections.</summary>
internal static class SorenessReader
{
    /// <summary>What was heard.</summary>
    public static SorenessHeard Read(Utterance utterance)
    {
        var ratings = RatingReader.Read(utterance);
        if (ratings.Count > 0)
        {
            return Settle(utterance, ratings) with { IsNumber = true };
        }

        var level = SorenessLevels.Read(utterance);
        return new SorenessHeard(level, IsBeforePainkiller: level is not null && utterance.Mentioned(Notion.BeforePainkiller));
    }

    private static SorenessHeard Settle(Utterance utterance, List<Rating> ratings)
    {
        DropCorrected(utterance, ratings);
        if (Highest(ratings, rating => rating.IsBeforePainkiller) is { } before)
        {
            return new SorenessHeard(before, IsBeforePainkiller: true);
        }

        var past = Highest(ratings, rating => rating.Tense is Tense.Past or Tense.Earlier);
        var now = Highest(ratings, rating => rating.Tense is Tense.Unsaid or Tense.Now);
        if (past is null || !ratings.Exists(rating => rating.Tense == Tense.Now))
        {
            // Only a rating of the past, and a word for now: "an eight yesterday, barely there now".
            var word = past is not null && now is null && SpeaksOfNow(utterance) ? SorenessLevels.Read(utterance) : null;
            var isPast = word is null && ratings.TrueForAll(rating => rating.Tense == Tense.Past);

            // A low rating of another time says nothing of now; a high one is kept, which is the more cautious.
            var value = word ?? Highest(ratings, _ => true);
            return new SorenessHeard(isPast && value < LegReport.UnknownSorenessCountsAs ? null : value);
        }

        return new SorenessHeard(now, HasRisen: now > past);
    }

    private static bool SpeaksOfNow(Utterance utterance)
    {
        foreach (var day in utterance.Of(Notion.Day))
        {
            if ((DayWord)day.Value == DayWord.Today)
            {
                return true;
            }
        }

        return LoneDays.HasNow(utterance, 0, utterance.Count);
    }

    private static int? Highest(List<Rating> ratings, Predicate<Rating> counts)
    {
        int? highest = null;
        foreach (var rating in ratings)
        {
            highest = counts(rating) ? Math.Max(highest ?? 0, rating.Value) : highest;
        }

        return highest;
    }

    // "A six, no wait, five": what stands before the last correction does not count.
    private static void DropCorrected(Utterance utterance, List<Rating> ratings)
    {
        for (var i = ratings.Count - 1; i > 0; i--)
        {
            if (Corrections.Stand(utterance, ratings[i - 1].At + 1, ratings[i].At))
            {
                ratings.RemoveRange(0, i);
                return;
            }
        }
    }
}
