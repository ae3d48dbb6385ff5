using System.Globalization;

namespace VoiceRecovery.Simulator;

/// <summary>The longer spans of AMAZON.DATE in English: "last week" is 2025-W46, "next winter" 2026-WI, "january" 2026-01.</summary>
internal static class PeriodGrammar
{
    public static int ReadPeriod(IReadOnlyList<string> words, int start, DateOnly today, out string value)
    {
        value = "";
        if (start + 1 >= words.Count || Steps(words[start]) is not { } steps)
            return 0;
        var week = today.AddDays(7 * steps);
        var month = today.AddDays(1 - today.Day).AddMonths(steps);
        value = words[start + 1] switch
        {
            "week" => Week(week),
            "weekend" => Week(week) + "-WE",
            "month" => month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            "year" => (today.Year + steps).ToString("0000"),
            "decade" => ((today.Year / 10) + steps).ToString("000") + "X",
            "spring" => Season(today, steps, "SP"),
            "summer" => Season(today, steps, "SU"),
            "fall" or "autumn" => Season(today, steps, "FA"),
            "winter" => Season(today, steps, "WI"),
            _ => "",
        };
        return value.Length > 0 ? 2 : 0;
    }

    public static int ReadMonth(IReadOnlyList<string> words, int start, DateOnly today, out string value)
    {
        value = "";
        // "may" and "march" are verbs more often than months.
        if (CalendarWords.Month(words[start]) is not { } month || words[start] is "may" or "march")
            return 0;
        value = new DateOnly(month < today.Month ? today.Year + 1 : today.Year, month, 1).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return 1;
    }

    private static int? Steps(string word) => word switch
    {
        "this" => 0,
        "next" => 1,
        "last" => -1,
        _ => null,
    };

    private static string Season(DateOnly today, int steps, string season) => (today.Year + steps).ToString("0000") + "-" + season;

    private static string Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}";
    }
}
