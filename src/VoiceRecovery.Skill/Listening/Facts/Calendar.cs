using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>Days that need the date of today. Where the runner's own date is unknown, every date on earth at the moment is tried.</summary>
internal static class Calendar
{
    private const int Week = 7;
    private const int Year = 366;

    // From the date line westward to eastward: UTC-12 to UTC+14.
    private static readonly TimeSpan Westmost = TimeSpan.FromHours(-12);
    private static readonly TimeSpan Eastmost = TimeSpan.FromHours(14);

    /// <summary>The dates that it can be where the runner is.</summary>
    public static IEnumerable<DateOnly> Todays(ListeningContext context)
    {
        if (context.Today is { } today)
        {
            return [today];
        }

        var (first, last) = (DateAt(context.Now, Westmost), DateAt(context.Now, Eastmost));
        return Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber);
    }

    /// <summary>Adds the days since a date.</summary>
    public static void AddDate(DateOnly date, ListeningContext context, ref CautiousDays days)
    {
        foreach (var today in Todays(context))
        {
            days.Add(today.DayNumber - date.DayNumber);
        }
    }

    /// <summary>Adds a day that needs nothing but the calendar: "last week", "the weekend".</summary>
    public static void AddRelative(DayWord word, ListeningContext context, ref CautiousDays days)
    {
        foreach (var today in Todays(context))
        {
            var sinceMonday = ((int)today.DayOfWeek + 6) % Week;
            var sinceSunday = (int)today.DayOfWeek;
            var (from, to) = word switch
            {
                DayWord.LastWeek => (sinceMonday + 1, sinceMonday + Week),
                DayWord.WeekBeforeLast => (sinceMonday + Week + 1, sinceMonday + Week + Week),

                // Asked on a Saturday or Sunday, "the weekend" can be this one.
                DayWord.Weekend => (sinceSunday % 6 == 0 ? 0 : sinceSunday, sinceSunday == 6 ? 0 : sinceSunday + 1),
                DayWord.LastWeekend => (sinceSunday == 0 ? Week : sinceSunday, (sinceSunday == 0 ? Week : sinceSunday) + 1),
                DayWord.EarlierThisWeek => (Math.Min(1, sinceMonday), sinceMonday),
                _ => (0, -1),
            };
            AddRange(from, to, ref days);
        }
    }

    /// <summary>Adds a weekday, from Monday as 1 to Sunday as 7. Said on the day itself it can be today or a week ago.</summary>
    public static void AddWeekday(int weekday, DayWord word, ListeningContext context, ref CautiousDays days)
    {
        foreach (var today in Todays(context))
        {
            var since = ((int)today.DayOfWeek - weekday + Week) % Week;
            var before = since == 0 ? Week : since;
            if (word == DayWord.Weekday)
            {
                days.Add(since);
            }

            days.Add(word == DayWord.WeekdayBeforeLast ? before + Week : before);
        }
    }

    /// <summary>Adds the last day of that number in a month; 0 stands for any month.</summary>
    public static void AddDayOfMonth(int day, int month, ListeningContext context, ref CautiousDays days)
    {
        foreach (var today in Todays(context))
        {
            for (var back = 0; back <= Math.Min(Year, today.DayNumber); back++)
            {
                var date = today.AddDays(-back);
                if (date.Day == day && (month == 0 || date.Month == month))
                {
                    days.Add(back);
                    break;
                }
            }
        }
    }

    /// <summary>Adds every day of a range.</summary>
    public static void AddRange(int from, int to, ref CautiousDays days)
    {
        for (var day = from; day <= to; day++)
        {
            days.Add(day);
        }
    }

    private static DateOnly DateAt(DateTimeOffset now, TimeSpan offset) => DateOnly.FromDateTime(
        new DateTime(Math.Clamp(now.UtcTicks + offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks)));
}
