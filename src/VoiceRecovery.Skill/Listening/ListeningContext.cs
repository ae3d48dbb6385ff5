namespace VoiceRecovery.Skill.Listening;

/// <summary>What the skill is asking, so that "two", "no" and "the first one" can be understood.</summary>
public enum Question
{
    None,
    SorenessLevel,
    Swelling,
    PainLocation,
    Side,
    DaysSinceHardRun,

    /// <summary>Walking and stairs, fatigue, pain at rest, getting worse.</summary>
    CheckA,

    /// <summary>Which part of check A it is.</summary>
    CheckADetail,

    /// <summary>The warning signs.</summary>
    CheckB,

    /// <summary>Which warning sign it is.</summary>
    CheckBDetail,
}

/// <summary>What a phrase is heard against.</summary>
/// <param name="Asking">The open question.</param>
/// <param name="Today">The runner's own date; null when their time zone is not known.</param>
/// <param name="Now">The moment in UTC. Used when <paramref name="Today"/> is unknown: then every date that it can be somewhere on earth counts.</param>
public sealed record ListeningContext(Question Asking, DateOnly? Today, DateTimeOffset Now);
