namespace VoiceRecovery.Skill.Listening;

/// <summary>Days that need the date of today.</summary>
internal static class Calendar
{
    // From January, and from Monday.
    private static readonly string[] Months = WordGroups.Of("month");
    private static readonly string[] Weekdays = WordGroups.Of("weekday");

    public static void AddCalendar(DayWord word, DateOnly today, ref CautiousDays days)
    {
        var sinceMonday = ((int)today.DayOfWeek + 6) % 7;
        var sinceSunday = (int)today.DayOfWeek;
        switch (word)
        {
            case DayWord.LastWeek:
                AddRange(sinceMonday + 1, sinceMonday + 7, ref days);
                break;
            case DayWord.WeekBeforeLast:
                AddRange(sinceMonday + 8, sinceMonday + 14, ref days);
                break;
            case DayWord.Weekend:
                // Asked on a Saturday or Sunday, "the weekend" can be this one.
                AddRange(sinceSunday == 0 ? 0 : sinceSunday % 6 == 0 ? 0 : sinceSunday, sinceSunday == 6 ? 0 : sinceSunday + 1, ref days);
                break;
            case DayWord.LastWeekend:
                var sunday = sinceSunday == 0 ? 7 : sinceSunday;
                AddRange(sunday, sunday + 1, ref days);
                break;
            case DayWord.EarlierThisWeek:
                AddRange(Math.Min(1, sinceMonday), sinceMonday, ref days);
                break;
        }
    }

    // Said on the day itself, a weekday can be today or a week ago.
    public static void AddWeekday(Speech speech, in Mention mention, DateOnly today, ref CautiousDays days)
    {
        for (var i = mention.Start; i < mention.End; i++)
        {
            if (Array.IndexOf(Weekdays, speech.Tokens[i].Entry.Text) is var weekday and >= 0)
            {
                var since = ((int)today.DayOfWeek - (weekday + 1) + 7) % 7;
                switch ((DayWord)mention.Value)
                {
                    case DayWord.WeekdayBeforeLast:
                        days.Add((since == 0 ? 7 : since) + 7);
                        break;
                    case DayWord.LastWeekday:
                        days.Add(since == 0 ? 7 : since);
                        break;
                    default:
                        days.Add(since);
                        days.Add(since == 0 ? 7 : since);
                        break;
                }

                return;
            }
        }
    }

    public static void AddDayOfMonth(Speech speech, in Mention mention, DateOnly today, ref CautiousDays days)
    {
        var (day, month) = (0, 0);
        for (var i = mention.Start; i < mention.End; i++)
        {
            var token = speech.Tokens[i];
            day = token.IsNumber ? (int)Math.Clamp(token.Number, 0, 99) : Ordinals.Value(token) is > 0 and var ordinal ? day + ordinal : day;
            month = Array.IndexOf(Months, token.Entry.Text) is var named and >= 0 ? named + 1 : month;
        }

        if (day is < 1 or > 31)
        {
            return;
        }

        for (var back = 0; back <= 366; back++)
        {
            var date = DateOnly.FromDayNumber(Math.Max(today.DayNumber - back, 0));
            if (date.Day == day && (month == 0 || date.Month == month))
            {
                days.Add(back);
                return;
            }
        }
    }

    public static void AddRange(int from, int to, ref CautiousDays days)
    {
        for (var day = from; day <= to; day++)
        {
            days.Add(day);
        }
    }
}
