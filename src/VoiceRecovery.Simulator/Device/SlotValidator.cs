using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>The validations of a dialog model.</summary>
/// <remarks>Source: "Validate Slot Values", developer.amazon.com/docs/alexa/custom-skills. Spans of less than a day, and times, are not
/// simulated and always hold.</remarks>
internal static partial class SlotValidator
{
    public static bool Holds(SlotValidation check, JsonObject slot, DateOnly today)
    {
        var said = slot.Text("value") ?? "";
        return check.Type switch
        {
            "hasEntityResolutionMatch" => ResolvedNames(slot).Any(),
            "isInSet" => check.Values.Any(value => Means(slot, said, value)),
            "isNotInSet" => !check.Values.Any(value => Means(slot, said, value)),
            "isGreaterThan" => Compare(said, check.Value) > 0,
            "isGreaterThanOrEqualTo" => Compare(said, check.Value) >= 0,
            "isLessThan" => Compare(said, check.Value) < 0,
            "isLessThanOrEqualTo" => Compare(said, check.Value) <= 0,
            "isInDuration" => IsWithin(check, said, today) ?? true,
            "isNotInDuration" => !IsWithin(check, said, today) ?? true,
            _ => true,
        };
    }

    // Null, where the two cannot be compared, fails every comparison: "?" is not less than ten.
    private static int? Compare(string said, string? limit)
    {
        if (limit is null)
            return null;
        if (decimal.TryParse(said, CultureInfo.InvariantCulture, out var left)
            && decimal.TryParse(limit, CultureInfo.InvariantCulture, out var right))
            return left.CompareTo(right);
        return Day(said) is { } day && Day(limit) is { } last ? day.CompareTo(last) : null;
    }

    private static bool? IsWithin(SlotValidation check, string said, DateOnly today) =>
        Day(said) is { } day && DaysFrom(today, check.Start) is { } first && DaysFrom(today, check.End) is { } last ? day >= first
            && day <= last : null;

    // "P1W" is a week from today, "P-2D" two days before it.
    private static DateOnly? DaysFrom(DateOnly today, string? span)
    {
        if (span is null || Span().Match(span) is not { Success: true } parts)
            return null;
        var sign = parts.Groups["sign"].Length > 0 ? -1 : 1;
        return today.AddYears(sign * Number("years")).AddMonths(sign * Number("months"))
            .AddDays(sign * ((7 * Number("weeks")) + Number("days")));

        int Number(string name) => parts.Groups[name] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : null;

    private static bool Means(JsonObject slot, string said, string value) =>
        string.Equals(said, value, StringComparison.OrdinalIgnoreCase)
            || ResolvedNames(slot).Contains(value, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string?> ResolvedNames(JsonObject slot) =>
        (slot["resolutions"] as JsonObject)?.Objects("resolutionsPerAuthority").SelectMany(authority => authority.Objects("values"))
            .Select(value => (value["value"] as JsonObject)?.Text("name")) ?? [];

    [GeneratedRegex(
        @"\A(?<sign>-)?P(?<sign>-)?((?<years>\d{1,3})Y)?((?<months>\d{1,4})M)?((?<weeks>\d{1,4})W)?((?<days>\d{1,5})D)?(T0[HMS])?\z",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span();
}
