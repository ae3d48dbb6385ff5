using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Context;

/// <summary>What plain words of correction take back in the same breath: "quads, no hang on, hamstrings".</summary>
internal static class Corrections
{
    // How many words after the correction what is said instead may begin.
    private const int Near = 4;

    /// <summary>Whether a correction follows what was said at once, and something of the same kind soon after it.</summary>
    public static bool TakeBack(Utterance utterance, in Mention said, Func<Mention, bool> isOfItsKind)
    {
        foreach (var correction in utterance.Of(Notion.Correction))
        {
            if (correction.Start >= said.End && correction.Start - said.End <= 1)
            {
                foreach (var instead in utterance.Mentions)
                {
                    if (instead.Start >= correction.End && instead.Start <= correction.End + Near && isOfItsKind(instead))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Whether a correction, or a bare "no", stands between two words.</summary>
    public static bool Stand(Utterance utterance, int from, int to)
    {
        if (utterance.Mentioned(Notion.Correction, from, to))
        {
            return true;
        }

        for (var i = from; i < to; i++)
        {
            if (utterance.Tokens[i].Is(WordClass.No)
                && (i + 1 == to || (i + 2 == to && utterance.Tokens[i + 1].Is(WordClass.Soft | WordClass.Filler))))
            {
                return true;
            }
        }

        return false;
    }
}
