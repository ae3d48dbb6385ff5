using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>
/// Decides what a rating that was heard does to the one that is known (I14): it counts as an answer to the question about soreness
/// or by plain words; a much lower one waits until the runner has confirmed it.
/// </summary>
internal static class Ratings
{
    /// <summary>A rating that falls by so many points or more is asked about. A design choice: three points change the band of
    /// E3.</summary>
    public const int LargeFall = 3;

    /// <summary>The conversation with the rating that counts after a phrase.</summary>
    public static Conversation Merge(Conversation before, Heard heard) => heard.Report.Soreness switch
    {
        null when before.Asking == Question.LowerSoreness => Answer(before, heard),
        null => before,
        { } rating when IsPlain(before, heard) => Take(before, rating),
        { } rating => Doubt(before, heard, rating),
    };

    // In answer to the question, in words of correction, or the first one.
    private static bool IsPlain(Conversation before, Heard heard) =>
        before.Asking is Question.SorenessLevel or Question.LowerSoreness || before.Report.Soreness is null
            || (heard.IsRatingNumber && heard.Corrected.HasFlag(ReportParts.Soreness));

    // A word such as "a bit" rates nothing anew. Of numbers a higher one counts at once, and a lower one is asked about.
    private static Conversation Doubt(Conversation before, Heard heard, Soreness rating) => before.Report.Soreness switch
    {
        _ when !heard.IsRatingNumber => before,
        { } known when rating < known => Ask(before, before.HighestSoreness ?? known, rating),
        _ => Take(before, rating),
    };

    private static Conversation Take(Conversation before, Soreness rating)
    {
        var highest = before.HighestSoreness ?? before.Report.Soreness;
        return highest is { } top && IsLargeFall(top, rating)
            ? Ask(before, top, rating)
            : With(before, rating) with
            {
                HighestSoreness = highest is { } known ? Soreness.Higher(known, rating) : rating,
                LowerSoreness = null
            };
    }

    // Until it is answered, the highest rating counts where the fall is large.
    private static Conversation Ask(Conversation before, Soreness highest, Soreness lower) =>
        (IsLargeFall(highest, lower) ? With(before, highest) : before) with { HighestSoreness = highest, LowerSoreness = lower };

    private static bool IsLargeFall(Soreness from, Soreness to) => from.Value - to.Value >= LargeFall;

    // "Yes" takes the lower rating; after anything else the higher one stays.
    private static Conversation Answer(Conversation before, Heard heard)
    {
        var accepted = heard is { Answer: PlainAnswer.Yes, TookPainkillers: false, HasUnexplainedWords: false } ? before.LowerSoreness
            : null;
        return accepted is { } lower
            ? With(before, lower) with { HighestSoreness = lower, LowerSoreness = null }
            : before with { LowerSoreness = null };
    }

    private static Conversation With(Conversation conversation, Soreness rating) =>
        conversation with { Report = conversation.Report with { Soreness = rating } };
}
