using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Tests.Listening;

/// <summary>What was heard, as names and values in lower case; a part that was not heard has no name.</summary>
internal static class Parts
{
    public const string Signs = "signs";
    public const string Asked = "asked";
    public const string Withdrawn = "withdrawn";

    public static IReadOnlyDictionary<string, string> Parse(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('='))
            .ToDictionary(part => part[0], part => part.Length > 1 ? Sorted(part[1]) : "yes", StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, string> Of(Heard heard) =>
        Rows(heard).Where(row => row.Value is not null).ToDictionary(row => row.Name, row => Sorted(row.Value!), StringComparer.Ordinal);

    private static IEnumerable<(string Name, string? Value)> Rows(Heard heard)
    {
        var report = heard.Report;
        yield return ("soreness", report.Soreness?.Value.ToString());
        yield return ("swelling", YesOrNo(report.Swelling));
        yield return ("area", report.Area is null ? null : string.Join('+', new[] { report.Area, report.OtherArea }.OfType<LegArea>()));
        yield return ("side", report.Side?.ToString());
        yield return ("days", report.Days?.Value.ToString());
        yield return ("function", report.Function?.ToString());
        yield return ("fatigue", YesOrNo(report.Fatigue));
        yield return ("rest", YesOrNo(report.RestPain));
        yield return ("worse", YesOrNo(report.Worsening));
        yield return ("screen", report.Screen?.ToString());
        yield return (Signs, Flags(report.WarningSigns));
        yield return (Asked, Flags(heard.AskedAbout));
        yield return (Withdrawn, Flags(heard.Withdrawn));
        yield return ("unsure", Flags(heard.Unsure));
        yield return ("answer", heard.Answer == PlainAnswer.None ? null : heard.Answer.ToString());
        yield return ("painkillers", heard.TookPainkillers ? "yes" : null);
        yield return ("someoneElse", heard.IsAboutSomeoneElse ? "yes" : null);
    }

    private static string? YesOrNo(bool? value) => value is { } known ? (known ? "yes" : "no") : null;

    private static string? Flags<T>(T flags)
        where T : struct, Enum => Convert.ToInt64(flags) == 0 ? null : flags.ToString().Replace(", ", "+", StringComparison.Ordinal);

    private static string Sorted(string value) => string.Join('+', value.ToLowerInvariant().Split('+').Order(StringComparer.Ordinal));
}
