using System.Globalization;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Facts;
using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Slots;

/// <summary>Days as Alexa writes them: a date, a week, a weekend, a month, "PRESENT_REF", and the ids of the slot type for days told by words.</summary>
internal static class AlexaDates
{
    private const string Now = "PRESENT_REF";
    private const string WeekendSuffix = "-WE";
    private const int Week = 7;

    /// <summary>
    /// The days since a date. Null for what is no date but words; nothing for one that names no single past day: a day to come, unless
    /// the day of the run was asked ("Sunday" is written as the coming Sunday), or a week or month that is not over.
    /// </summary>
    public static Heard? Read(string date, ListeningContext context)
    {
        if (date == Now)
        {
            return Of(new LegReport { Days = DaysSinceHardRun.Of(0) });
        }

        if (date.Length == 0 || !(char.IsAsciiDigit(date[0]) || date.StartsWith("XX", StringComparison.Ordinal)))
        {
            return null;
        }

        var (days, isRange) = DaysOf(date);
        var todays = Calendar.Todays(context).ToList();
        var isOver = days.All(day => todays.TrueForAll(today => day < today));
        var since = new CautiousDays();
        foreach (var day in isRange && !isOver ? [] : days)
        {
            Calendar.AddDate(AsPast(day, todays, context.Asking), context, ref since);
        }

        return Of(since, isUnsure: isRange && !isOver);
    }

    /// <summary>The days that an id stands for; null for no such id.</summary>
    public static Heard? ReadRelative(string id, ListeningContext context)
    {
        var days = new CautiousDays();
        switch (id)
        {
            case "today": days.Add(0); break;
            case "yesterday": days.Add(1); break;
            case "twoDays": days.Add(2); break;
            case "threeDays": days.Add(3); break;
            case "fewDays": days.Add(5); break;
            case "lastWeekend": Calendar.AddRelative(DayWord.Weekend, context, ref days); break;
            case "oneWeek": days.Add(Week); break;
            case "lastWeek": Calendar.AddRelative(DayWord.LastWeek, context, ref days); break;
            case "overAWeek": days.Add(Week + 1); break;
            case "twoWeeks": days.Add(Week + Week); break;
            default: return null;
        }

        return Of(days, isUnsure: false);
    }

    // Asked for the day of the run, a bare weekday is the last one, though Alexa writes the coming one. Tomorrow is no past day.
    private static DateOnly AsPast(DateOnly day, List<DateOnly> todays, Question asking)
    {
        var isWeekday = todays.TrueForAll(today => day.DayNumber - today.DayNumber is > 1 and <= Week);
        return asking == Question.DaysSinceHardRun && isWeekday ? day.AddDays(-Week) : day;
    }

    // "2026-03-01", "2026-W09", "2026-W09-WE", "2026-03".
    private static (IReadOnlyList<DateOnly> Days, bool IsRange) DaysOf(string date)
    {
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return ([day], false);
        }

        return DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? ([.. Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(month.AddDays)], true)
            : (WeekOf(date), true);
    }

    private static IReadOnlyList<DateOnly> WeekOf(string date)
    {
        var isWeekend = date.EndsWith(WeekendSuffix, StringComparison.Ordinal);
        var parts = (isWeekend ? date[..^WeekendSuffix.Length] : date).Split("-W");
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var week)
            || year is < 1 or > 9998 || week < 1 || week > ISOWeek.GetWeeksInYear(year))
        {
            return [];
        }

        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return isWeekend ? [monday.AddDays(5), monday.AddDays(6)] : [.. Enumerable.Range(0, Week).Select(monday.AddDays)];
    }

    private static Heard Of(in CautiousDays days, bool isUnsure) => new()
    {
        Report = new LegReport { Days = days.Days },
        Unsure = isUnsure || (days.Any && days.Days is null) ? ReportParts.Days : ReportParts.None,
    };

    private static Heard Of(LegReport report) => new() { Report = report };
}
