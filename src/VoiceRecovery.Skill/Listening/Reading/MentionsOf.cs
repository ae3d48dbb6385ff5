using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>The mentions of one meaning, without allocating.</summary>
/// <param name="all">Every mention.</param>
/// <param name="meaning">The meaning; null for none at all.</param>
internal struct MentionsOf(List<Mention> all, Notion? meaning)
{
    private int _at = -1;

    /// <summary>The mention.</summary>
    public readonly Mention Current => all[_at];

    /// <summary>So that it can be the subject of a foreach.</summary>
    public readonly MentionsOf GetEnumerator() => this;

    /// <summary>Goes to the next.</summary>
    public bool MoveNext()
    {
        while (meaning is { } wanted && ++_at < all.Count)
        {
            if (all[_at].Notion == wanted)
            {
                return true;
            }
        }

        return false;
    }
}
