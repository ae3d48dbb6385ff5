namespace VoiceRecovery.Skill.Listening;

/// <summary>How a whole phrase is meant, where Alexa has taken the words away that say so.</summary>
public enum Stance
{
    /// <summary>As it was said.</summary>
    Said,

    /// <summary>Denied: what followed "I don't have".</summary>
    Denied,

    /// <summary>Asked: a question's words.</summary>
    Asked,

    /// <summary>Supposed: what followed "what if".</summary>
    Supposed,
}
