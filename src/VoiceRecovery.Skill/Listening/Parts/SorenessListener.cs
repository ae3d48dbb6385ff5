namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears how sore: a number from 0 to 10, or a word for a band. Of several the highest, after corrections.</summary>
internal static class SorenessListener
{
    /// <summary>What was heard of soreness.</summary>
    /// <param name="Value">The rating; null when none was said.</param>
    /// <param name="IsBeforePainkiller">Whether it was said to be the rating before a painkiller.</param>
    /// <param name="HasRisen">Whether it was lower before.</param>
    /// <param name="IsNumber">Whether it was a number.</param>
    internal readonly record struct SorenessHeard(int? Value, bool IsBeforePainkiller, bool HasRisen, bool IsNumber = false);

    public static SorenessHeard Hear(Speech speech, Question asking)
    {
        var ratings = SorenessNumbers.Numbers(speech, asking);
        if (ratings.Count > 0)
        {
            return Settle(speech, ratings) with { IsNumber = true };
        }

        var word = SorenessLevels.Word(speech, asking);
        return new SorenessHeard(word, word is not null && speech.Mentioned(Notion.BeforePainkiller), HasRisen: false);
    }

    /// <summary>The highest number that rates soreness; null for none.</summary>
    public static int? HighestNumber(Speech speech)
    {
        var ratings = SorenessNumbers.Numbers(speech, Question.None);
        return ratings.Count == 0 ? null : ratings.Max(rating => rating.Value);
    }

    private static SorenessHeard Settle(Speech speech, List<Rating> ratings)
    {
        DropCorrected(speech, ratings);
        var before = ratings.FindAll(rating => rating.BeforePainkiller);
        if (before.Count > 0)
        {
            return new SorenessHeard(before.Max(rating => rating.Value), IsBeforePainkiller: true, HasRisen: false);
        }

        var past = ratings.FindAll(rating => rating.Tense == Tense.Past);
        var rest = ratings.FindAll(rating => rating.Tense != Tense.Past);
        if (past.Count == 0 || !rest.Exists(rating => rating.Tense == Tense.Now))
        {
            // Only a rating of the past, and a word for now: "an eight yesterday, barely there now".
            return new SorenessHeard(past.Count > 0 && rest.Count == 0 && SorenessLevels.Word(speech, Question.None) is { } word
                && word < past[0].Value ? word : ratings.Max(rating => rating.Value), false, false);
        }

        var now = rest.Max(rating => rating.Value);
        return new SorenessHeard(now, IsBeforePainkiller: false, HasRisen: now > past.Max(rating => rating.Value));
    }

    // "A six, no wait, five": what stands before the last correction does not count.
    private static void DropCorrected(Speech speech, List<Rating> ratings)
    {
        for (var i = ratings.Count - 1; i > 0; i--)
        {
            if (speech.Mentioned(Notion.Correction, ratings[i - 1].At + 1, ratings[i].At + 1) || IsBareNo(speech, ratings[i - 1].At + 1, ratings[i].At))
            {
                ratings.RemoveRange(0, i);
                return;
            }
        }
    }

    private static bool IsBareNo(Speech speech, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (speech.Tokens[i].Is("no") && (i + 1 == to || (i + 2 >= to && speech.Tokens[i + 1].Is(Trait.Soft))))
            {
                return true;
            }
        }

        return false;
    }
}
