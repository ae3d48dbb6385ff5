using System.Numerics;

namespace VoiceRecovery.Core;

/// <summary>The outcome of the last safety check, least to most cautious.</summary>
public enum Screen
{
    /// <summary>None of the signs.</summary>
    Clear,

    /// <summary>A sign that needs a clinician.</summary>
    Urgent,

    /// <summary>A sign that needs the emergency services.</summary>
    Emergency,
}

/// <summary>One warning sign, how urgent it is, and where that comes from.</summary>
/// <param name="Sign">The sign; exactly one bit.</param>
/// <param name="Tier"><see cref="Screen.Urgent"/> or <see cref="Screen.Emergency"/>.</param>
/// <param name="Evidence">The evidence ids.</param>
public sealed record RedFlag(WarningSigns Sign, Screen Tier, params IReadOnlyList<string> Evidence);

/// <summary>The warning signs: they run first and win over every other answer.</summary>
public static class RedFlags
{
    /// <summary>Every sign, the most urgent first. Tiers of single signs take the more cautious reading of the sources.</summary>
    public static IReadOnlyList<RedFlag> All { get; } =
    [
        new(WarningSigns.ChestPain, Screen.Emergency, "E7"),
        new(WarningSigns.Breathless, Screen.Emergency, "E7", "E20"),
        new(WarningSigns.RacingHeart, Screen.Emergency, "E7"),
        new(WarningSigns.CoughingBlood, Screen.Emergency, "E7"),
        new(WarningSigns.Fainted, Screen.Emergency, "E7", "E21"),
        new(WarningSigns.DarkUrine, Screen.Emergency, "E8"),
        new(WarningSigns.LittleUrine, Screen.Emergency, "E8"),
        new(WarningSigns.MarkedWeakness, Screen.Emergency, "E8", "E20"),
        new(WarningSigns.RockHardMuscle, Screen.Emergency, "E10"),
        new(WarningSigns.CannotLiftFoot, Screen.Emergency, "E10"),
        new(WarningSigns.ColdPaleLimb, Screen.Emergency, "E15", "E18"),
        new(WarningSigns.SaddleNumbness, Screen.Emergency, "E17"),
        new(WarningSigns.BladderOrBowelChange, Screen.Emergency, "E17"),
        new(WarningSigns.DeformedLimb, Screen.Emergency, "E15"),
        new(WarningSigns.Confusion, Screen.Emergency, "E16", "E21"),
        new(WarningSigns.RepeatedVomiting, Screen.Emergency, "E16", "E21"),
        new(WarningSigns.SpreadingRednessWithFever, Screen.Emergency, "E16"),
        new(WarningSigns.StiffNeckWithFever, Screen.Emergency, "E20"),
        new(WarningSigns.WarmRedLeg, Screen.Urgent, "E9", "E16"),
        new(WarningSigns.PopOrSnap, Screen.Urgent, "E13", "E14", "E15"),
        new(WarningSigns.BigBruise, Screen.Urgent, "E14"),
        new(WarningSigns.SuddenSharpPain, Screen.Urgent, "E14"),
        new(WarningSigns.PinpointBonePain, Screen.Urgent, "E11"),
        new(WarningSigns.HopPain, Screen.Urgent, "E11"),
        new(WarningSigns.Fever, Screen.Urgent, "E6", "E16"),
        new(WarningSigns.Numbness, Screen.Urgent, "E17"),
        new(WarningSigns.KneeLocksOrGivesWay, Screen.Urgent, "E19"),
        new(WarningSigns.Child, Screen.Urgent, "E22"),
        new(WarningSigns.Pregnancy, Screen.Urgent, "E9", "E22"),
        new(WarningSigns.RecentSurgery, Screen.Urgent, "E9", "E22"),
        new(WarningSigns.BloodThinners, Screen.Urgent, "E22"),
    ];

    /// <summary>Every sign of the emergency tier.</summary>
    public static WarningSigns EmergencySigns { get; } = OfTier(Screen.Emergency);

    /// <summary>Every sign of the urgent tier.</summary>
    public static WarningSigns UrgentSigns { get; } = OfTier(Screen.Urgent);

    /// <summary>What a set of signs amounts to; <see langword="null"/> for none, which says nothing of what was not asked.</summary>
    public static Screen? TierOf(WarningSigns signs) =>
        (signs & EmergencySigns) != WarningSigns.None ? Screen.Emergency
        : signs != WarningSigns.None ? Screen.Urgent
        : null;

    /// <summary>The worse of an answer to the check and the signs that were named.</summary>
    public static Screen? Worse(Screen? answer, WarningSigns signs) =>
        TierOf(signs) is not { } tier ? answer : answer > tier ? answer : tier;

    /// <summary>The signs of a set, one by one, the most urgent first.</summary>
    public static IEnumerable<WarningSigns> Each(WarningSigns signs)
    {
        for (var rest = (uint)signs; rest != 0; rest &= rest - 1)
        {
            yield return (WarningSigns)(1u << BitOperations.TrailingZeroCount(rest));
        }
    }

    private static WarningSigns OfTier(Screen tier) =>
        All.Where(flag => flag.Tier == tier).Aggregate(WarningSigns.None, (signs, flag) => signs | flag.Sign);
}
