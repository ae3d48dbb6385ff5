namespace VoiceRecovery.Skill.Listening;

/// <summary>What "I don't know" is about.</summary>
internal static class UnsureParts
{
    private const ReportParts CheckA = ReportParts.Function | ReportParts.Fatigue | ReportParts.RestPain | ReportParts.Worsening;

    /// <summary>The parts that cannot be said: those it names, else what was asked.</summary>
    public static ReportParts Of(Speech speech, Question asking, PlainAnswer answer)
    {
        var parts = ReportParts.None;
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.CannotSay && !speech.Mentioned(Notion.Sign, mention.Start, mention.End + 1))
            {
                parts |= About(speech, mention);
            }
        }

        return parts != ReportParts.None || answer != PlainAnswer.Unsure ? parts : Asked(asking);
    }

    private static ReportParts Asked(Question asking) => asking switch
    {
        Question.SorenessLevel => ReportParts.Soreness,
        Question.Swelling => ReportParts.Swelling,
        Question.PainLocation => ReportParts.Area,
        Question.Side => ReportParts.Side,
        Question.DaysSinceHardRun => ReportParts.Days,
        Question.CheckADetail or Question.CheckAFirst or Question.CheckASecond => CheckA,
        Question.CheckBDetail or Question.CheckBFirst or Question.CheckBSecond => ReportParts.Screen,
        _ => ReportParts.None,
    };

    // "No idea how many days", "not sure which leg".
    private static ReportParts About(Speech speech, in Mention mention)
    {
        var end = Math.Min(speech.SentenceEnd(mention.Start), mention.End + 7);
        for (var i = mention.Start; i < end; i++)
        {
            var token = speech.Tokens[i];
            var part = token.Entry.Text is "days" or "day" or "when" or "ran" or "long" ? ReportParts.Days
                : token.Entry.Text is "swollen" or "swelling" or "puffy" ? ReportParts.Swelling
                : token.Entry.Text is "sore" or "soreness" or "score" or "rate" or "number" or "bad" ? ReportParts.Soreness
                : token.Is("side") || (token.Is("which") && speech.Tokens[i + 1].Is(Trait.Body)) ? ReportParts.Side
                : token.Is("where") ? ReportParts.Area
                : ReportParts.None;
            if (part != ReportParts.None)
            {
                return part;
            }
        }

        return ReportParts.None;
    }
}
