using System.Globalization;
using VoiceRecovery.Core;

namespace VoiceRecovery.Simulator.Tests.Utterances;

/// <summary>The report that the labels of a row say: "soreness=4 area=Calf side=Both".</summary>
internal static class Labels
{
    public static LegReport Read(string labels, bool isDated)
    {
        var parts = labels.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('='))
            .ToLookup(part => part[0], part => part.Length > 1 ? part[1] : "yes");
        var report = new LegReport
        {
            Soreness = Number(parts["soreness"]) is { } level ? Soreness.Of(level) : null,
            Swelling = YesOrNo(parts["swelling"]),
            Side = Named<LegSide>(parts["side"]),
            Days = isDated && Number(parts["days"]) is { } days ? DaysSinceHardRun.Of(days) : null,
            Function = Named<LegFunction>(parts["function"]),
            Fatigue = YesOrNo(parts["fatigue"]),
            RestPain = YesOrNo(parts["rest"]),
            Worsening = YesOrNo(parts["worse"]),
            WarningSigns = Each<WarningSigns>(parts["signs"]).Aggregate(WarningSigns.None, (signs, sign) => signs | sign),
        };
        return Each<LegArea>(parts["area"]).Aggregate(report, (sofar, area) => sofar.WithArea(area));
    }

    private static int? Number(IEnumerable<string> values) =>
        values.Select(value => (int?)int.Parse(value, CultureInfo.InvariantCulture)).FirstOrDefault();

    private static bool? YesOrNo(IEnumerable<string> values) => values.Select(value => (bool?)(value == "yes")).FirstOrDefault();

    private static T? Named<T>(IEnumerable<string> values)
        where T : struct, Enum => values.Select(value => (T?)Enum.Parse<T>(value, ignoreCase: true)).FirstOrDefault();

    private static IEnumerable<T> Each<T>(IEnumerable<string> values)
        where T : struct, Enum => values.SelectMany(value => value.Split('+')).Select(value => Enum.Parse<T>(value, ignoreCase: true));
}
