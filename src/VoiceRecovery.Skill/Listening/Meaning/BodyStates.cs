namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>What a runner says of the body that is no warning sign, but a part of the report.</summary>
[Flags]
public enum BodyStates
{
    /// <summary>None named.</summary>
    None = 0,

    /// <summary>Cannot walk normally: limps, hobbles, puts no weight on a leg.</summary>
    CannotWalk = 1 << 0,

    /// <summary>Cannot bend, straighten or move a leg as far as usual.</summary>
    LimitedMotion = 1 << 1,

    /// <summary>Tired through and through, drained.</summary>
    Fatigue = 1 << 2,

    /// <summary>Hurts at rest or at night.</summary>
    RestPain = 1 << 3,

    /// <summary>Worse than it was.</summary>
    Worsening = 1 << 4,

    /// <summary>Swollen.</summary>
    SwellingYes = 1 << 5,

    /// <summary>Perhaps swollen: the runner cannot tell.</summary>
    SwellingUnsure = 1 << 6,
}
