using System.Collections.Frozen;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Turns a day that was said into days since. Where the runner's own date is unknown, every date on earth at the moment is tried.</summary>
internal static class Dates
{
    // From the date line westward to eastward: UTC-12 to UTC+14.
    private static readonly TimeSpan Westmost = TimeSpan.FromHours(-12);
    private static readonly TimeSpan Eastmost = TimeSpan.FromHours(14);

    private static readonly FrozenDictionary<string, int> Months = WordGroups.Of("month")
        .Select((word, index) => KeyValuePair.Create(word, index + 1)).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = WordGroups.Of("weekday")
        .Select((word, index) => KeyValuePair.Create(word, (DayOfWeek)((index + 1) % 7))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The dates that it can be where the runner is.</summary>
    public static IEnumerable<DateOnly> Todays(ListeningContext context)
    {
        if (context.Today is { } today)
        {
            yield return today;
            yield break;
        }

        var last = DateOnly.FromDateTime(Shifted(context.Now, Eastmost));
        for (var date = DateOnly.FromDateTime(Shifted(context.Now, Westmost)); date <= last; date = date.AddDays(1))
        {
            yield return date;
            if (date == DateOnly.MaxValue)
            {
                yield break;
            }
        }
    }

    public static void Add(Speech speech, in Mention mention, ListeningContext context, ref CautiousDays days)
    {
        switch ((DayWord)mention.Value)
        {
            case DayWord.Today:
            case DayWord.CoupleOfHours:
                days.Add(0);
                break;
            case DayWord.Yesterday:
            case DayWord.LastNight:
            case DayWord.DayAfter:
                days.Add(1);
                break;
            case DayWord.DayBeforeYesterday:
            case DayWord.CoupleOfDays:
                days.Add(2);
                break;
            case DayWord.FewDays:
                AddRange(3, 5, ref days);
                break;
            case DayWord.AWeek:
                days.Add(7);
                break;
            case DayWord.UnderAWeek:
                days.Add(6);
                break;
            case DayWord.OverAWeek:
                days.Add(8);
                break;
            case DayWord.WeekAndAHalf:
                days.Add(10.5);
                break;
            case DayWord.TwoWeeks:
            case DayWord.LongerAgo:
            case DayWord.CountedMonths:
                days.Add(14);
                break;
            case DayWord.CountedDays:
                AddNumbers(speech, mention, 1, ref days);
                break;
            case DayWord.CountedHours:
                AddNumbers(speech, mention, 1 / 24.0, ref days);
                break;
            case DayWord.CountedWeeks:
                AddNumbers(speech, mention, 7, ref days);
                break;
            case DayWord.DayOfMonth:
                foreach (var today in Todays(context))
                {
                    AddDayOfMonth(speech, mention, today, ref days);
                }

                break;
            case DayWord.Weekday:
            case DayWord.LastWeekday:
            case DayWord.WeekdayBeforeLast:
                foreach (var today in Todays(context))
                {
                    AddWeekday(speech, mention, today, ref days);
                }

                break;
            default:
                Add((DayWord)mention.Value, context, ref days);
                break;
        }
    }

    /// <summary>Adds the days of a wording that needs the calendar but no words.</summary>
    public static void Add(DayWord word, ListeningContext context, ref CautiousDays days)
    {
        foreach (var today in Todays(context))
        {
            AddCalendar(word, today, ref days);
        }
    }

    /// <summary>Adds the days since a date.</summary>
    public static void Add(DateOnly date, ListeningContext context, ref CautiousDays days)
    {
        foreach (var today in Todays(context))
        {
            days.Add(today.DayNumber - date.DayNumber);
        }
    }

    private static void AddCalendar(DayWord word, DateOnly today, ref CautiousDays days)
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
    private static void AddWeekday(Speech speech, in Mention mention, DateOnly today, ref CautiousDays days)
    {
        for (var i = mention.Start; i < mention.End; i++)
        {
            if (Weekdays.TryGetValue(speech.Tokens[i].Entry.Text, out var weekday))
            {
                var since = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
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

    private static void AddDayOfMonth(Speech speech, in Mention mention, DateOnly today, ref CautiousDays days)
    {
        var (day, month) = (0, 0);
        for (var i = mention.Start; i < mention.End; i++)
        {
            var token = speech.Tokens[i];
            day = token.IsNumber ? (int)Math.Clamp(token.Number, 0, 99) : Ordinals.Value(token) is > 0 and var ordinal ? day + ordinal : day;
            month = Months.GetValueOrDefault(token.Entry.Text, month);
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

    // "Two or three days", "a day or two".
    private static void AddNumbers(Speech speech, in Mention mention, double unit, ref CautiousDays days)
    {
        var any = false;
        if (speech.Tokens[mention.Start].Is("day") && speech.Has("or", mention.Start, mention.End))
        {
            days.Add(1);
        }

        for (var i = Math.Max(0, mention.Start - 3); i < mention.End; i++)
        {
            // The lower end of a range stands before the wording: "two or three days", "five maybe six days".
            var token = speech.Tokens[i];
            if (token.IsNumber && (i >= mention.Start || (IsRange(speech, i, mention.Start) && NumberRoles.Counts(speech, i))))
            {
                days.Add(token.Number * unit);
                any = true;
            }
        }

        if (!any)
        {
            days.Add(unit);
        }
    }

    private static bool IsRange(Speech speech, int at, int to)
    {
        for (var i = at + 1; i < to; i++)
        {
            var token = speech.Tokens[i];
            if (!token.Is("or") && !token.Is("to") && !token.Is("and") && !token.Is("maybe") && !token.Is("possibly"))
            {
                return false;
            }
        }

        return true;
    }

    private static void AddRange(int from, int to, ref CautiousDays days)
    {
        for (var day = from; day <= to; day++)
        {
            days.Add(day);
        }
    }

    private static DateTime Shifted(DateTimeOffset now, TimeSpan by) =>
        new(Math.Clamp(now.UtcTicks + by.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks));
}
