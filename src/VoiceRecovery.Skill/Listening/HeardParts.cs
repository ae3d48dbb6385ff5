using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Which parts of a report are known.</summary>
internal static class HeardParts
{
    public static ReportParts Of(in LegReport report) =>
        If(report.Soreness is not null, ReportParts.Soreness)
        | If(report.Swelling is not null, ReportParts.Swelling)
        | If(report.Area is not null, ReportParts.Area)
        | If(report.Side is not null, ReportParts.Side)
        | If(report.Days is not null, ReportParts.Days)
        | If(report.Function is not null, ReportParts.Function)
        | If(report.Fatigue is not null, ReportParts.Fatigue)
        | If(report.RestPain is not null, ReportParts.RestPain)
        | If(report.Worsening is not null, ReportParts.Worsening)
        | If(report.Screen is not null, ReportParts.Screen);

    private static ReportParts If(bool known, ReportParts part) => known ? part : ReportParts.None;
}
