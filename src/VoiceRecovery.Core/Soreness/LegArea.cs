namespace VoiceRecovery.Core;

/// <summary>Where it is sore, as a runner says it.</summary>
public enum LegArea
{
    /// <summary>The front or inside of the thigh: quads, adductor muscle.</summary>
    Thigh,

    /// <summary>The back of the thigh.</summary>
    Hamstring,

    /// <summary>The buttock muscle.</summary>
    Glute,

    /// <summary>The calf or lower leg.</summary>
    Calf,

    /// <summary>The shin.</summary>
    Shin,

    /// <summary>The knee.</summary>
    Knee,

    /// <summary>The ankle.</summary>
    Ankle,

    /// <summary>The foot or heel.</summary>
    Foot,

    /// <summary>The Achilles tendon.</summary>
    Achilles,

    /// <summary>The bony side of the hip.</summary>
    OuterHip,

    /// <summary>The hip, when nothing more is said: read as deep hip, the more cautious reading.</summary>
    Hip,

    /// <summary>The groin.</summary>
    Groin,

    /// <summary>"My legs": all over.</summary>
    WholeLegs,
}

/// <summary>What the area is made of, as far as the decision needs it.</summary>
public enum AreaGroup
{
    /// <summary>Thigh or buttock muscle.</summary>
    Thigh,

    /// <summary>Calf muscle, where a clot would hide (E9).</summary>
    Calf,

    /// <summary>A joint, a bone or a tendon (E11).</summary>
    JointBoneTendon,

    /// <summary>The groin or deep hip, where a stress fracture would hide (E12).</summary>
    Groin,
}

/// <summary>Which areas belong together, and which of several matters more.</summary>
public static class LegAreas
{
    /// <summary>The group of an area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="swellingRuledOut">
    /// Whether the runner said that nothing is swollen. If not, whole legs count as calf, the more cautious reading (E9).
    /// </param>
    public static AreaGroup GroupOf(LegArea area, bool swellingRuledOut) => area switch
    {
        LegArea.Thigh or LegArea.Hamstring or LegArea.Glute => AreaGroup.Thigh,
        LegArea.WholeLegs => swellingRuledOut ? AreaGroup.Thigh : AreaGroup.Calf,
        LegArea.Calf => AreaGroup.Calf,
        LegArea.Groin or LegArea.Hip => AreaGroup.Groin,
        _ => AreaGroup.JointBoneTendon,
    };

    /// <summary>Of two places, the one to name first: groin or deep hip, then joint, bone or tendon, then calf, then the rest; the first
    /// where equal.</summary>
    /// <remarks>
    /// The order holds for the advice too, save one: where swelling is not ruled out, a calf can be the more cautious place (E9).
    /// So a report keeps both, <see cref="LegReport.WithArea"/>, and each is judged.
    /// </remarks>
    public static LegArea MoreCautious(LegArea first, LegArea second) => Caution(second) > Caution(first) ? second : first;

    private static int Caution(LegArea area) => area switch
    {
        LegArea.Groin or LegArea.Hip => 4,
        LegArea.Thigh or LegArea.Hamstring or LegArea.Glute => 0,
        LegArea.WholeLegs => 1,
        LegArea.Calf => 2,
        _ => 3,
    };
}
