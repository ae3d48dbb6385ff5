namespace VoiceRecovery.Core;

/// <summary>Warning signs (red flags). The evidence of each stands in <see cref="RedFlags"/>.</summary>
[Flags]
public enum WarningSigns : uint
{
    /// <summary>None named.</summary>
    None = 0,

    /// <summary>Chest pain, pressure or tightness.</summary>
    ChestPain = 1u << 0,

    /// <summary>Trouble breathing.</summary>
    Breathless = 1u << 1,

    /// <summary>A racing or pounding heart at rest.</summary>
    RacingHeart = 1u << 2,

    /// <summary>Coughing up blood.</summary>
    CoughingBlood = 1u << 3,

    /// <summary>Fainted, passed out or collapsed.</summary>
    Fainted = 1u << 4,

    /// <summary>Dark, brown, tea- or cola-coloured urine.</summary>
    DarkUrine = 1u << 5,

    /// <summary>Hardly any urine.</summary>
    LittleUrine = 1u << 6,

    /// <summary>Marked muscle weakness.</summary>
    MarkedWeakness = 1u << 7,

    /// <summary>A rock-hard or bulging muscle with severe pain.</summary>
    RockHardMuscle = 1u << 8,

    /// <summary>Cannot lift the foot.</summary>
    CannotLiftFoot = 1u << 9,

    /// <summary>A cold, pale, white or blue leg or foot.</summary>
    ColdPaleLimb = 1u << 10,

    /// <summary>Numbness between the legs.</summary>
    SaddleNumbness = 1u << 11,

    /// <summary>New trouble with bladder or bowels.</summary>
    BladderOrBowelChange = 1u << 12,

    /// <summary>A limb that has changed shape.</summary>
    DeformedLimb = 1u << 13,

    /// <summary>Confusion.</summary>
    Confusion = 1u << 14,

    /// <summary>Vomiting again and again.</summary>
    RepeatedVomiting = 1u << 15,

    /// <summary>Fever with spreading redness and feeling very unwell.</summary>
    SpreadingRednessWithFever = 1u << 16,

    /// <summary>High fever with a stiff neck.</summary>
    StiffNeckWithFever = 1u << 17,

    /// <summary>One leg or spot that is warm, hot, red or darker.</summary>
    WarmRedLeg = 1u << 18,

    /// <summary>A pop, snap or crack.</summary>
    PopOrSnap = 1u << 19,

    /// <summary>A big bruise or a dent in the muscle.</summary>
    BigBruise = 1u << 20,

    /// <summary>A sudden sharp pain while running.</summary>
    SuddenSharpPain = 1u << 21,

    /// <summary>One exact sore spot on bone.</summary>
    PinpointBonePain = 1u << 22,

    /// <summary>Pain on hopping or landing.</summary>
    HopPain = 1u << 23,

    /// <summary>A fever or shivers.</summary>
    Fever = 1u << 24,

    /// <summary>Numbness, pins and needles, new weakness in a leg or foot.</summary>
    Numbness = 1u << 25,

    /// <summary>A joint that locks or gives way.</summary>
    KneeLocksOrGivesWay = 1u << 26,

    /// <summary>The runner is a child.</summary>
    Child = 1u << 27,

    /// <summary>Pregnant, or recently was.</summary>
    Pregnancy = 1u << 28,

    /// <summary>A recent operation.</summary>
    RecentSurgery = 1u << 29,

    /// <summary>Takes blood thinners.</summary>
    BloodThinners = 1u << 30,
}
