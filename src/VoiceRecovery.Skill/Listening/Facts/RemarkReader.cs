using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>
/// What a phrase says about the conversation itself: that a part is wrong, that a sign was only asked about, that a number is a rating.
/// </summary>
internal static class RemarkReader
{
    // How far after a correction what it puts right begins: "I meant the left one".
    private const int Near = 6;

    /// <summary>What was heard, with what the phrase remarks on.</summary>
    public static Heard Add(Heard heard, Utterance utterance, bool isPastRating)
    {
        var told = HeardParts.Of(heard.Report);
        var isPlainNo = heard.Answer == PlainAnswer.No && !heard.IsRatingNumber;
        return heard with
        {
            IsRatingNamed = utterance.Mentioned(Notion.RatingNamed) && !isPlainNo && !isPastRating,
            IsRunNamed = utterance.Mentioned(Notion.HardRun) && !utterance.Mentioned(Notion.ToldBefore),
            TakesBack = utterance.Mentioned(Notion.TakesBack),
            Corrected = Corrected(utterance) & told,
            Named = told == ReportParts.None ? Named(utterance) : ReportParts.None,
            HasUnexplainedWords = OtherMatter.HasUnexplainedWords(utterance),
        };
    }

    private static ReportParts Corrected(Utterance utterance)
    {
        var corrected = ReportParts.None;
        foreach (var correction in utterance.Of(Notion.Correction))
        {
            var end = Math.Min(correction.End + Near, utterance.Count);
            foreach (var mention in utterance.Mentions)
            {
                corrected |= mention.Start >= correction.End && mention.Start < end ? HeardReasons.PartOf(mention.Notion)
                    : ReportParts.None;
            }

            corrected |= utterance.HasNumber(correction.End, end) ? ReportParts.Soreness | ReportParts.Days : ReportParts.None;
        }

        return corrected;
    }

    private static ReportParts Named(Utterance utterance)
    {
        var named = ReportParts.None;
        foreach (var name in utterance.Of(Notion.PartName))
        {
            named |= (ReportParts)name.Value;
        }

        return named;
    }
}
