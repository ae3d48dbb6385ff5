namespace VoiceRecovery.Skill.Listening;

/// <summary>What the skill is asking, so that "two", "no" and "the first one" can be understood.</summary>
public enum Question
{
    None,
    SorenessLevel,

    /// <summary>Whether a rating that is much lower than one given before is meant, and without a painkiller.</summary>
    LowerSoreness,
    Swelling,
    PainLocation,
    Side,
    DaysSinceHardRun,

    /// <summary>Walking and stairs, fatigue, pain at rest, getting worse.</summary>
    CheckA,

    /// <summary>The first half of check A, read by itself: walking and stairs, fatigue.</summary>
    CheckAFirst,

    /// <summary>The second half of check A: pain at rest, getting worse, anything else.</summary>
    CheckASecond,

    /// <summary>Which part of check A it is.</summary>
    CheckADetail,

    /// <summary>The warning signs.</summary>
    CheckB,

    /// <summary>The first half of the warning signs, read by itself.</summary>
    CheckBFirst,

    /// <summary>The second half of the warning signs, and anything else.</summary>
    CheckBSecond,

    /// <summary>Which warning sign it is.</summary>
    CheckBDetail,

    /// <summary>Whether what was understood is right. Asked before any run is advised.</summary>
    ReadBack,

    /// <summary>Which part of what was read back is wrong.</summary>
    ReadBackDetail,

    /// <summary>Whether the runner said what was probably heard.</summary>
    Suspicion,

    /// <summary>Whether the runner has the emergency sign that was just heard, after words that take it back.</summary>
    EmergencySign,
}

/// <summary>What a phrase is heard against.</summary>
/// <param name="Asking">The open question.</param>
/// <param name="Today">The runner's own date; null when their time zone is not known.</param>
/// <param name="Now">The moment in UTC. Used when <paramref name="Today"/> is unknown: then every date that it can be somewhere on earth counts.</param>
public sealed record ListeningContext(Question Asking, DateOnly? Today, DateTimeOffset Now);
