using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>
/// Decides what a rating that was heard does to the one that is known (I14): it counts as an answer to the question about soreness
/// or by plain words; a much lower one waits until the runner has confirmed it.
/// </summary>
internal static class Ratings
{
    /// <summary>A rating that falls by so many points or more is asked about. A design choice: three points change the band of E3.</summary>
    public const int LargeFall = 3;

    /// <summary>The conversation with the rating that counts after a phrase.</summary>
    public static Conversation Merge(Conversation before, Heard heard) => heard.Report.Soreness switch
    {
        null when before.Asking == Question.LowerSoreness => Answer(before, heard),
        null => before,
        { } rating when Counts(before, heard, rating) => Take(before, rating),
        _ => before,
    };

    // A number that answers another question is not a rating; a higher one said by itself is.
    private static bool Counts(Conversation before, Heard heard, Soreness rating)
    {
        if (before.Asking is Question.SorenessLevel or Question.LowerSoreness || heard.Corrected.HasFlag(ReportParts.Soreness) || heard.IsRatingNamed)
        {
            return true;
        }

        var isOpen = before.Asking is Question.None or Question.ReadBack or Question.ReadBackDetail;
        return before.Report.Soreness is not { } known || (isOpen && rating > known);
    }

    private static Conversation Take(Conversation before, Soreness rating)
    {
        var highest = before.HighestSoreness ?? before.Report.Soreness;
        return highest is { } top && top.Value - rating.Value >= LargeFall
            ? With(before, top) with { HighestSoreness = top, LowerSoreness = rating }
            : With(before, rating) with { HighestSoreness = highest is { } known ? Soreness.Higher(known, rating) : rating, LowerSoreness = null };
    }

    // "Yes" takes the lower rating; after anything else the higher one stays.
    private static Conversation Answer(Conversation before, Heard heard)
    {
        var accepted = heard is { Answer: PlainAnswer.Yes, TookPainkillers: false, HasUnexplainedWords: false } ? before.LowerSoreness : null;
        return accepted is { } lower
            ? With(before, lower) with { HighestSoreness = lower, LowerSoreness = null }
            : before with { LowerSoreness = null };
    }

    private static Conversation With(Conversation conversation, Soreness rating) =>
        conversation with { Report = conversation.Report with { Soreness = rating } };
}
