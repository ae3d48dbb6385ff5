using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>What "I don't know" is about.</summary>
internal static class UnsureReader
{
    private const int Reach = 7;

    /// <summary>The parts that cannot be said: those it names, else what was asked.</summary>
    public static ReportParts Read(Utterance utterance, PlainAnswer answer)
    {
        var parts = ReportParts.None;
        foreach (var mention in utterance.Of(Notion.CannotSay))
        {
            if (!utterance.Mentioned(Notion.Sign, mention.Start, mention.End + 1))
            {
                parts |= About(utterance, mention);
            }
        }

        return parts != ReportParts.None || answer != PlainAnswer.Unsure ? parts : PartOf(utterance.Context.Asking);
    }

    // "No idea how many days", "not sure which leg".
    private static ReportParts About(Utterance utterance, in Mention mention)
    {
        var end = Math.Min(utterance.Sentence(mention.Start).End, mention.End + Reach);
        foreach (var about in utterance.Of(Notion.About))
        {
            if (about.Start >= mention.Start && about.Start < end)
            {
                return (ReportParts)about.Value;
            }
        }

        return ReportParts.None;
    }

    /// <summary>The parts that a question asks for in words of its own.</summary>
    public static ReportParts PartOf(Question asking) => asking switch
    {
        Question.SorenessLevel => ReportParts.Soreness,
        Question.Swelling => ReportParts.Swelling,
        Question.PainLocation => ReportParts.Area,
        Question.Side => ReportParts.Side,
        Question.DaysSinceHardRun => ReportParts.Days,
        Question.CheckADetail or Question.CheckAFirst or Question.CheckASecond =>
            ReportParts.Function | ReportParts.Fatigue | ReportParts.RestPain | ReportParts.Worsening,
        Question.CheckBDetail or Question.CheckBFirst or Question.CheckBSecond => ReportParts.Screen,
        _ => ReportParts.None,
    };
}
