namespace VoiceRecovery.Skill.Listening;

/// <summary>Turns a day that was said into days since. Where the runner's own date is unknown, every date on earth at the moment is tried.</summary>
internal static class Dates
{
    // From the date line westward to eastward: UTC-12 to UTC+14.
    private static readonly TimeSpan Westmost = TimeSpan.FromHours(-12);
    private static readonly TimeSpan Eastmost = TimeSpan.FromHours(14);

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
                Calendar.AddRange(3, 5, ref days);
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
                    Calendar.AddDayOfMonth(speech, mention, today, ref days);
                }

                break;
            case DayWord.Weekday:
            case DayWord.LastWeekday:
            case DayWord.WeekdayBeforeLast:
                foreach (var today in Todays(context))
                {
                    Calendar.AddWeekday(speech, mention, today, ref days);
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
            Calendar.AddCalendar(word, today, ref days);
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
            if (token.IsNumber && (i >= mention.Start || (IsRange(speech, i, mention.Start) && CountedNumbers.Counts(speech, i))))
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

    private static DateTime Shifted(DateTimeOffset now, TimeSpan by) =>
        new(Math.Clamp(now.UtcTicks + by.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks));
}
