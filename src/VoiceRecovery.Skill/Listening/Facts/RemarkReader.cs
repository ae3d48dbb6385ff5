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
    public static Heard Add(Heard heard, Utterance utterance)
    {
        var told = HeardParts.Of(heard.Report);
        return heard with
        {
            IsRunNamed = NamesRun(utterance),
            TakesBack = utterance.Mentioned(Notion.TakesBack),
            Corrected = Corrected(utterance) & told,
            Named = told == ReportParts.None ? Named(utterance) : ReportParts.None,
            HasUnexplainedWords = OtherMatter.HasUnexplainedWords(utterance),
        };
    }

    private static bool NamesRun(Utterance utterance)
    {
        foreach (var day in utterance.Of(Notion.Day))
        {
            if (RunDays.IsRunDay(utterance, day) && RunDays.IsOfARun(utterance, day))
            {
                return true;
            }
        }

        return false;
    }

    private static ReportParts Corrected(Utterance utterance)
    {
        var corrected = ReportParts.None;
        foreach (var correction in utterance.Of(Notion.Correction))
        {
            var (start, end) = Reach(utterance, correction);
            foreach (var mention in utterance.Mentions)
            {
                corrected |= mention.Start >= start && mention.Start < end ? HeardReasons.PartOf(mention.Notion) : ReportParts.None;
            }

            for (var i = start; i < end; i++)
            {
                corrected |= !utterance.Tokens[i].IsNumber ? ReportParts.None
                    : NumberRoles.Rating(utterance, i) is null ? ReportParts.Days
                    : ReportParts.Soreness;
            }
        }

        return corrected;
    }

    // The clause that the correction leads to: "sorry, four days ago, it's not that bad" corrects the days alone.
    private static (int Start, int End) Reach(Utterance utterance, in Mention correction)
    {
        var start = correction.End;
        var clause = utterance.ClauseOf(Math.Min(start, utterance.Count - 1));
        return (start, Math.Min(start + Near, Math.Max(clause.End, start)));
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
