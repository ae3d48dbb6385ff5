using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Signs of two halves: each half alone is something less.</summary>
internal static class SignCombinations
{
    private const int SevereSoreness = 7;

    public static WarningSigns Of(WarningSigns signs, SignHalf halves, int? soreness)
    {
        var added = WarningSigns.None;
        if (IsRockHard(halves, soreness))
        {
            added |= WarningSigns.RockHardMuscle;
        }

        // A weak leg is new weakness (E17), unless it is marked weakness, which is heard by itself (E8).
        if (halves.HasFlag(SignHalf.Weakness) && !signs.HasFlag(WarningSigns.MarkedWeakness))
        {
            added |= WarningSigns.Numbness;
        }

        var fever = signs.HasFlag(WarningSigns.Fever);
        var redness = halves.HasFlag(SignHalf.Redness) || signs.HasFlag(WarningSigns.WarmRedLeg);
        var spreadingOrUnwell = (halves & (SignHalf.Spreading | SignHalf.VeryUnwell)) != SignHalf.None;
        if ((fever && (halves.HasFlag(SignHalf.Redness) || (redness && spreadingOrUnwell)))
            || (redness && halves.HasFlag(SignHalf.Spreading)
            && halves.HasFlag(SignHalf.VeryUnwell)))
        {
            added |= WarningSigns.SpreadingRednessWithFever;
        }

        if (fever && halves.HasFlag(SignHalf.StiffNeck))
        {
            added |= WarningSigns.StiffNeckWithFever;
        }

        return added;
    }

    // "Rock hard" counts unless it plainly hardly hurts; "hard" only with severe pain (E10).
    private static bool IsRockHard(SignHalf halves, int? soreness)
    {
        var severe = halves.HasFlag(SignHalf.SeverePain) || soreness >= SevereSoreness;
        var mild = halves.HasFlag(SignHalf.MildPain) || soreness < SevereSoreness;
        return halves.HasFlag(SignHalf.VeryHardMuscle) ? severe || !mild : halves.HasFlag(SignHalf.HardMuscle) && severe;
    }
}
