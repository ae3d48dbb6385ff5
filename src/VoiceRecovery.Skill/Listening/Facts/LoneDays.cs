using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>A day that is said without a run: whether it can be the day of one.</summary>
internal static class LoneDays
{
    /// <summary>"Two days ago", "sore since Sunday". Not the day of a pop, of a bad night or of an older rating.</summary>
    public static bool CanStandAlone(Utterance utterance, in Mention day, in Clause clause)
    {
        if (HasOtherMatter(utterance, clause))
        {
            return false;
        }

        if ((DayWord)day.Value == DayWord.Today)
        {
            // "An hour ago", "just finished"; "today" alone says when it is sore.
            return day.Named > 1 && utterance.Has(WordClass.Time | WordClass.Happened, day.Start, day.End);
        }

        var (sentence, end) = utterance.Sentence(day.Start);
        var isBeforeAnOlderRating = utterance.HasNumber(day.End, clause.End) && WasSo(utterance, day.End, clause.End);
        var isFollowedByNow = utterance.HasNumber(sentence, day.Start) && HasNow(utterance, day.End, end);
        return !IsOfAnOlderRating(utterance, day, clause) && !isBeforeAnOlderRating && !isFollowedByNow;
    }

    /// <summary>"It was a two on Monday": the day of a rating, not of a run.</summary>
    public static bool IsOfAnOlderRating(Utterance utterance, in Mention day, in Clause clause) =>
        WasSo(utterance, clause.Start, day.Start)
            && (HasRating(utterance, clause.Start, day.Start) || utterance.Mentioned(Notion.SorenessCue, clause.Start, clause.End));

    private static bool HasRating(Utterance utterance, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (NumberRoles.Rating(utterance, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // "It was", "it had been"; not "a two from Tuesday", nor "London was three days ago", which names a race.
    private static bool WasSo(Utterance utterance, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var isNamedRace = utterance.At(i - 1).IsUnknown && i > from;
            if (utterance.Tokens[i].Is(WordClass.From) && utterance.Tokens[i].Is(WordClass.Past) && !isNamedRace)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word tells of now: "an eight yesterday, four today".</summary>
    public static bool HasNow(Utterance utterance, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (utterance.Tokens[i].Is(WordClass.Present) && !utterance.Tokens[i].Is(WordClass.Finite | WordClass.Linker))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOtherMatter(Utterance utterance, in Clause clause)
    {
        // "Left calf five yesterday puffy": a report in telegraph style dates the run.
        if (utterance.HasNumber(clause.Start, clause.End) && !utterance.Has(WordClass.Finite, clause.Start, clause.End))
        {
            return utterance.Mentioned(Notion.Sign, clause.Start, clause.End)
                || utterance.Mentioned(Notion.Painkiller, clause.Start, clause.End);
        }

        foreach (var mention in utterance.Mentions)
        {
            var isMatter = mention.Notion is Notion.Sign or Notion.Swollen or Notion.Painkiller
                || (mention.Notion is Notion.RestPain or Notion.Fatigue or Notion.Worsening or Notion.Function && mention.Value > 0);
            if (isMatter && mention.Start >= clause.Start && mention.Start < clause.End && !Negation.IsDenied(utterance, mention))
            {
                return true;
            }
        }

        return false;
    }
}
