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
