namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears that the runner has taken a painkiller: a rating after it says little (E5).</summary>
internal static class PainkillerListener
{
    public static bool Hear(Speech speech)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.Painkiller && IsTaken(speech, mention) && !IsStillToCome(speech, mention))
            {
                return true;
            }
        }

        return false;
    }

    // Only a denial of the taking counts: "I can't tell, I'm full of painkillers" has taken them.
    private static bool IsTaken(Speech speech, in Mention mention) => StandingReader.Of(speech, mention) switch
    {
        Standing.Said => true,
        Standing.Denied => speech.Has("full", mention.Start - 3, mention.Start),
        _ => false,
    };

    // "Going to take some", "allergic to aspirin", "painkillers don't help" says that they were taken.
    private static bool IsStillToCome(Speech speech, in Mention mention)
    {
        for (var i = Math.Max(speech.ClauseOf(mention.Start).Start, mention.Start - 5); i < mention.Start; i++)
        {
            var token = speech.Tokens[i];
            if (token.Entry.Text is "going" or "want" or "need" or "allergic" or "will" or "planning" or "thinking" or "instead" or "avoid" or "hate" or "rather")
            {
                return true;
            }
        }

        return false;
    }
}
