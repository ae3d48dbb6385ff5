namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears a plain yes, no or "not sure".</summary>
internal static class PlainAnswers
{
    public static PlainAnswer Read(Speech speech)
    {
        if (speech.Count == 0)
        {
            return PlainAnswer.None;
        }

        if (Corrected(speech) is { } corrected)
        {
            return corrected;
        }

        var opening = OpeningAnswers.Read(speech);
        return opening != PlainAnswer.None ? opening : WholeAnswers.Read(speech);
    }

    // "No, wait, yes a bit": the answer after the correction.
    private static PlainAnswer? Corrected(Speech speech)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.Correction && mention.End < speech.Count && speech.Tokens[mention.End] is var after
                && (after.Is(Trait.Yes) || (after.Is(Trait.No) && speech.Has(Trait.Yes, 0, mention.Start))))
            {
                return after.Is(Trait.Yes) ? PlainAnswer.Yes : PlainAnswer.No;
            }
        }

        return null;
    }
}
