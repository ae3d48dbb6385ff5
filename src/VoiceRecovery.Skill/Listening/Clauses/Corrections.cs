namespace VoiceRecovery.Skill.Listening;

/// <summary>Whether something was put right in the same breath: "quads, no hang on, hamstrings".</summary>
internal static class Corrections
{
    /// <summary>Whether a correction follows what was said at once, and something of the same kind soon after it.</summary>
    /// <param name="speech">The phrase.</param>
    /// <param name="said">What may be taken back.</param>
    /// <param name="instead">What must be mentioned in its place.</param>
    /// <param name="within">How many words after the correction that must begin.</param>
    /// <param name="butNotBy">A word that begins no correction of this kind.</param>
    public static bool TakeBack(Speech speech, in Mention said, Notion instead, int within, string? butNotBy = null)
    {
        if (!speech.Mentioned(Notion.Correction))
        {
            return false;
        }

        foreach (var correction in speech.Mentions)
        {
            if (correction.Notion == Notion.Correction && correction.Start >= said.End && correction.Start - said.End <= 1
                && (butNotBy is null || !speech.Tokens[correction.Start].Is(butNotBy)) && speech.Mentioned(instead, correction.End, correction.End + within))
            {
                return true;
            }
        }

        return false;
    }
}
