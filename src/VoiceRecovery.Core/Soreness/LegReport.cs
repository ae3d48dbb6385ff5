namespace VoiceRecovery.Core;

/// <summary>Whether both legs feel alike.</summary>
public enum LegSide
{
    /// <summary>Both alike: the pattern of ordinary muscle soreness (S1-43a).</summary>
    Both,

    /// <summary>One leg, or one clearly worse than the other.</summary>
    One,
}

/// <summary>What to make of two answers about the side.</summary>
public static class LegSides
{
    /// <summary>The more cautious of two sides: one-sided, if either is.</summary>
    public static LegSide MoreCautious(LegSide one, LegSide other) => one == LegSide.Both ? other : one;
}

/// <summary>How well the legs work.</summary>
public enum LegFunction
{
    /// <summary>Walks and takes stairs as usual.</summary>
    Normal,

    /// <summary>Stiff or uncomfortable enough to change how the runner moves.</summary>
    Limited,

    /// <summary>Cannot walk normally, or cannot take four steps (E15).</summary>
    CannotWalk,
}

/// <summary>
/// What the runner reported. A member that is <see langword="null"/> is not known, whether it was never asked or could not be
/// answered; every unknown counts as the more cautious answer that its rule names.
/// </summary>
public readonly record struct LegReport
{
    /// <summary>What an unknown rating counts as: the first of the red band (E3), not 10, which would send everybody to a doctor.</summary>
    public const int UnknownSorenessCountsAs = 6;

    // Two days on, no rule that looks at the days applies (S2-03).
    internal const int BestDays = 2;

    /// <summary>The rating, 0 to 10.</summary>
    public Soreness? Soreness { get; init; }

    /// <summary>Whether swelling or puffiness is seen (S1-19).</summary>
    public bool? Swelling { get; init; }

    /// <summary>Where it is sore.</summary>
    public LegArea? Area { get; init; }

    /// <summary>A second place, when several were named: the advice is the more cautious of the two.</summary>
    public LegArea? OtherArea { get; init; }

    /// <summary>One leg or both.</summary>
    public LegSide? Side { get; init; }

    /// <summary>Days since the hard run (S2-03).</summary>
    public DaysSinceHardRun? Days { get; init; }

    /// <summary>How well the legs work (S1-20, S1-23b).</summary>
    public LegFunction? Function { get; init; }

    /// <summary>Whether the runner is worn out (S1-21).</summary>
    public bool? Fatigue { get; init; }

    /// <summary>Whether it hurts at rest or at night (S1-43e).</summary>
    public bool? RestPain { get; init; }

    /// <summary>Whether it is getting worse (S1-28b).</summary>
    public bool? Worsening { get; init; }

    /// <summary>What the runner answered to the last safety check.</summary>
    public Screen? Screen { get; init; }

    /// <summary>The warning signs named so far, in any answer.</summary>
    public WarningSigns WarningSigns { get; init; }

    /// <summary>The rating that the rules use, 0 to 10; unknown counts as 6.</summary>
    public int EffectiveSoreness => Soreness?.Value ?? UnknownSorenessCountsAs;

    /// <summary>Whether there is any soreness; unknown counts as sore.</summary>
    public bool IsSore => EffectiveSoreness >= 1;

    /// <summary>Whether it is one-sided; an unknown side counts as one-sided.</summary>
    public bool IsOneSided => Side != LegSide.Both;

    /// <summary>The group of <see cref="Area"/>; <see langword="null"/> when the place is unknown.</summary>
    public AreaGroup? Group => Area is { } area ? LegAreas.GroupOf(area, swellingRuledOut: Swelling == false) : null;

    /// <summary>Whether <see cref="Area"/> is muscle; an unknown place is not.</summary>
    public bool IsMuscle => Group is AreaGroup.Thigh or AreaGroup.Calf;

    /// <summary>The worse of the check's answer and the signs that were named; <see langword="null"/> when neither is known.</summary>
    public Screen? EffectiveScreen => RedFlags.Worse(Screen, WarningSigns);

    /// <summary>
    /// The report with everything unknown answered in the least cautious way: what follows from it follows from what is known.
    /// Not for advice.
    /// </summary>
    public LegReport AtBest() => this with
    {
        Soreness = Soreness ?? Core.Soreness.Of(Core.Soreness.Lowest),
        Swelling = Swelling ?? false,
        Area = Area ?? LegArea.Thigh,
        Side = Side ?? LegSide.Both,
        Days = Days ?? DaysSinceHardRun.Of(BestDays),
        Function = Function ?? LegFunction.Normal,
        Fatigue = Fatigue ?? false,
        RestPain = RestPain ?? false,
        Worsening = Worsening ?? false,
        Screen = Screen ?? Core.Screen.Clear,
    };

    /// <summary>
    /// The report with one more place. Two are kept, which is enough: groin or deep hip is never less cautious than joint, bone
    /// or tendon, nor those than thigh or buttock, and a calf is kept beside them.
    /// </summary>
    public LegReport WithArea(LegArea place)
    {
        if (Area is not { } area || area == place)
        {
            return this with { Area = place };
        }

        var first = LegAreas.MoreCautious(area, place);
        var rest = first == place ? area : place;
        return this with { Area = first, OtherArea = OtherArea is { } other && other != first ? HidesMore(other, rest) : rest };
    }

    // What stands second matters only where a clot could hide: the calf, and the whole legs that include it.
    private static LegArea HidesMore(LegArea one, LegArea other) =>
        other is LegArea.Calf || (other is LegArea.WholeLegs && one is not LegArea.Calf) ? other : one;
}
