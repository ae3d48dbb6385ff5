using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Speech;

/// <summary>The words of a rule: why it asks for caution, given what the runner reported.</summary>
internal static class ReasonWords
{
    /// <summary>The key of the most particular phrase that fits.</summary>
    public static string Key(Phrases phrases, RuleId rule, in LegReport report)
    {
        var general = $"why.{Words.Of(rule)}";
        var detail = Detail(rule, report);
        return detail is not null && phrases.Has($"{general}.{detail}") ? $"{general}.{detail}" : general;
    }

    /// <summary>The sentence.</summary>
    public static string Of(Phrases phrases, RuleId rule, in LegReport report) =>
        phrases[Key(phrases, rule, report), ("soreness", phrases.First($"number.{report.EffectiveSoreness}"))];

    private static string? Detail(RuleId rule, in LegReport report) => rule switch
    {
        RuleId.E1 => EmergencyGroup(report.WarningSigns),
        RuleId.U1 => RedFlags.Each(report.WarningSigns).Select(sign => Words.Of(sign)).FirstOrDefault(),
        RuleId.U3 or RuleId.R5 or RuleId.X2 => Unknown(report.Side is null),
        RuleId.U4 => report.Group switch { null => UnknownDetail, AreaGroup.Calf => "calf", _ => null },
        RuleId.C7 or RuleId.Z2 => Unknown(report.Days is null),
        RuleId.R1 => Unknown(report.Swelling is null),
        RuleId.R2 => Unknown(report.Function is null),
        RuleId.R3 => Unknown(report.Fatigue is null),
        RuleId.R4 => Unknown(report.Soreness is null),
        RuleId.R6 or RuleId.X3 => Unknown(report.Area is null),
        RuleId.R8 => Unknown(report.Worsening is null),
        RuleId.X4 => report.Days?.Value switch { null => UnknownDetail, 0 => "today", _ => null },
        _ => null,
    };

    private static string? EmergencyGroup(WarningSigns signs) => RedFlags.Each(signs).FirstOrDefault() switch
    {
        WarningSigns.ChestPain or WarningSigns.Breathless or WarningSigns.RacingHeart or WarningSigns.CoughingBlood
            or WarningSigns.Fainted => "heartOrLungs",
        WarningSigns.DarkUrine or WarningSigns.LittleUrine => "urine",
        WarningSigns.MarkedWeakness => "weakness",
        WarningSigns.RockHardMuscle or WarningSigns.CannotLiftFoot => "pressure",
        WarningSigns.ColdPaleLimb or WarningSigns.DeformedLimb => "limb",
        WarningSigns.SaddleNumbness or WarningSigns.BladderOrBowelChange => "nerves",
        WarningSigns.None => null,
        _ => "unwell",
    };

    private const string UnknownDetail = "unknown";

    private static string? Unknown(bool unknown) => unknown ? UnknownDetail : null;

    internal static string Camel(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
