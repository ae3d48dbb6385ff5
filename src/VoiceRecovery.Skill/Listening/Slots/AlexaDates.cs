using System.Globalization;
using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Dates as Alexa writes them: a day, a week, a weekend, a month.</summary>
internal static class AlexaDates
{
    /// <summary>The days since a date; null for one that is more than a week to come, or that is no date.</summary>
    public static Heard? Read(string date, ListeningContext context)
    {
        var days = new CautiousDays();
        foreach (var day in DaysOf(date))
        {
            Dates.Add(AsPast(day, context), context, ref days);
        }

        return days.Any ? new Heard { Report = new LegReport { Days = days.Days }, Unsure = days.Days is null ? ReportParts.Days : ReportParts.None } : null;
    }

    /// <summary>Whether it is written as a date, and not as words.</summary>
    public static bool IsDate(string? value) => value is [>= '0' and <= '9', ..];

    // Alexa takes a bare weekday for the coming one; a hard run that made legs sore was on the last one.
    private static DateOnly AsPast(DateOnly day, ListeningContext context) =>
        Dates.Todays(context).All(today => day.DayNumber - today.DayNumber is > 0 and <= 7) ? day.AddDays(-7) : day;

    // "2026-03-01", "2026-W09", "2026-W09-WE", "2026-03".
    private static IEnumerable<DateOnly> DaysOf(string date)
    {
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return [day];
        }

        if (DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(month.AddDays);
        }

        return WeekOf(date);
    }

    private static IEnumerable<DateOnly> WeekOf(string date)
    {
        var weekend = date.EndsWith("-WE", StringComparison.Ordinal);
        var parts = (weekend ? date[..^3] : date).Split("-W");
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var week)
            || year is < 1 or > 9998 || week < 1 || week > ISOWeek.GetWeeksInYear(year))
        {
            return [];
        }

        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return weekend ? [monday.AddDays(5), monday.AddDays(6)] : Enumerable.Range(0, 7).Select(monday.AddDays);
    }
}
