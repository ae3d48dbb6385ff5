using System.Globalization;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Simulator.Tests.Strangers;

/// <summary>The labels of a row: "soreness=3 area=Calf,Knee side=Both signs=DarkUrine level=Emergency loosest=Emergency".</summary>
internal sealed class StrangerLabels(string text)
{
    private readonly ILookup<string, string> _values = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=')).Where(part => part.Length == 2).ToLookup(part => part[0], part => part[1], StringComparer.Ordinal);

    /// <summary>The loosest level that is still right once all that was not said turns out harmless.</summary>
    public AdviceLevel Loosest => Enum.Parse<AdviceLevel>(_values["loosest"].Single());

    public WarningSigns Signs => Each<WarningSigns>("signs").Aggregate(WarningSigns.None, (signs, sign) => signs | sign);

    public string? Value(string name) => _values[name].FirstOrDefault();

    /// <summary>Of the labelled parts, how many were heard as labelled, and how many parts were heard that are not there.</summary>
    public (int Right, int All, List<string> Wrong) Judge(Heard heard)
    {
        var report = heard.Report;
        var areas = new[] { report.Area, report.OtherArea }.OfType<LegArea>().ToHashSet();
        (string Name, string? Heard)[] parts =
        [
            ("soreness", report.Soreness?.Value.ToString(CultureInfo.InvariantCulture)),
            ("swelling", heard.Unsure.HasFlag(ReportParts.Swelling) ? "unsure" : YesNo(report.Swelling)),
            ("area", areas.Count == 0 ? null : string.Join(',', areas.Order())),
            ("side", report.Side?.ToString()),
            ("days", report.Days?.Value.ToString(CultureInfo.InvariantCulture)),
            ("function", report.Function?.ToString()),
            ("fatigue", YesNo(report.Fatigue)),
            ("rest", YesNo(report.RestPain)),
            ("worse", YesNo(report.Worsening)),
            ("signs", report.WarningSigns == WarningSigns.None ? null
                : report.WarningSigns.ToString().Replace(", ", ",", StringComparison.Ordinal)),
        ];
        var (right, all, wrong) = (0, 0, new List<string>());
        foreach (var (name, value) in parts)
        {
            var label = name switch
            {
                "area" =>
                AreaLabel(),
                "signs" => Signs == WarningSigns.None ? null : Signs.ToString().Replace(", ", ",", StringComparison.Ordinal),
                "days" => Days(),
                _ => Value(name)
            };
            if (label is null && value is null)
            {
                continue;
            }

            all++;
            var isRight = string.Equals(label, value, StringComparison.OrdinalIgnoreCase);
            right += isRight ? 1 : 0;
            if (!isRight)
            {
                wrong.Add($"{name}={label ?? "-"} heard {value ?? "-"}");
            }
        }

        return (right, all, wrong);
    }

    // The model's areas: a heel is part of the foot, buttocks are glutes.
    private string? AreaLabel() =>
        Value("area") is not { } areas ? null : string.Join(',', areas.Split(',').Select(Area).Distinct().Order());

    private static LegArea Area(string name) => name switch
    {
        "Heel" => LegArea.Foot,
        "Glutes" => LegArea.Glute,
        _ => Enum.Parse<LegArea>(name),
    };

    private string? Days() =>
        Value("days") is { } days
        ? Math.Min(int.Parse(days, CultureInfo.InvariantCulture), DaysSinceHardRun.Longest).ToString(CultureInfo.InvariantCulture) : null;

    private IEnumerable<T> Each<T>(string name)
        where T : struct, Enum => _values[name].SelectMany(value => value.Split(',')).Select(value => Enum.Parse<T>(value));

    private static string? YesNo(bool? value) => value switch { true => "yes", false => "no", null => null };
}
