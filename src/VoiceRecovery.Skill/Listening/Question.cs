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

    /// <summary>Whether words that were not understood told of more than soreness. Asked after both halves of a check.</summary>
    Unheard,

    /// <summary>Whether what was understood is right. Asked before any run is advised.</summary>
    ReadBack,

    /// <summary>Which part of what was read back is wrong.</summary>
    ReadBackDetail,

    /// <summary>Whether the runner said what was probably heard.</summary>
    Suspicion,

    /// <summary>Whether the runner has the emergency sign that was just heard, after words that take it back.</summary>
    EmergencySign,
}
