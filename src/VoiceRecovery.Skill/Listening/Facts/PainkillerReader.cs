using VoiceRecovery.Skill.Listening.Context;
using VoiceRecovery.Skill.Listening.Lexicon;
using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Hears that the runner has taken a painkiller: a rating after it says little (E5).</summary>
internal static class PainkillerReader
{
    /// <summary>Whether one was taken.</summary>
    public static bool Read(Utterance utterance)
    {
        foreach (var mention in utterance.Of(Notion.Painkiller))
        {
            if (ContextReader.IsSaid(utterance, mention) && !IsStillToCome(utterance, mention))
            {
                return true;
            }
        }

        return false;
    }

    // "Going to take some", "allergic to aspirin".
    private static bool IsStillToCome(Utterance utterance, in Mention mention)
    {
        foreach (var other in utterance.Of(Notion.NotTaken))
        {
            if (other.Names(mention.Last) || other.Names(mention.Start))
            {
                return true;
            }
        }

        return false;
    }
}
