using System.Globalization;

namespace VoiceRecovery.Simulator;

/// <summary>AMAZON.DATE in English. Days without a direction are on or after today, as Alexa has them.</summary>
internal static class DateGrammar
{
    /// <returns>How many words the date takes, 0 if none starts here.</returns>
    public static int Read(IReadOnlyList<string> words, int start, DateOnly today, out string value)
    {
        foreach (var reader in (ReadOnlySpan<ReadPhrase>)[ReadNamedDay, ReadWeekday, ReadMonthDay, ReadDayOfMonth, PeriodGrammar.ReadPeriod,
            PeriodGrammar.ReadMonth])
        {
            var length = reader(words, start, today, out value);
            if (length > 0)
                return length;
        }

        value = "";
        return 0;
    }

    private static int ReadNamedDay(IReadOnlyList<string> words, int start, DateOnly today, out string value)
    {
        (int Length, int? Days) named = words[start] switch
        {
            "the" when Are(words, start + 1, "day", "before", "yesterday") => (4, -2),
            "day" when Are(words, start + 1, "before", "yesterday") => (3, -2),
            "the" when Are(words, start + 1, "day", "after", "tomorrow") => (4, 2),
            "day" when Are(words, start + 1, "after", "tomorrow") => (3, 2),
            "today" or "tonight" => (1, 0),
            "yesterday" => (1, -1),
            "tomorrow" => (1, 1),
            "last" when Are(words, start + 1, "night") => (2, -1),
            "right" when Are(words, start + 1, "now") => (2, null),
            _ => (0, null),
        };
        value = named.Days is { } days ? Day(today.AddDays(days)) : "PRESENT_REF";
        return named.Length;
    }

    // "sunday", "this sunday", "last sunday", "next sunday"
    private static int ReadWeekday(IReadOnlyList<string> words, int start, DateOnly today, out string value)
    {
        value = "";
        var direction = words[start] is "last" or "next" or "this" or "past" or "coming" ? 1 : 0;
        if (direction == 1 && start + 1 < words.Count && words[start] is "this" && words[start + 1] is "past" or "coming")
            direction = 2;
        if (start + direction >= words.Count || CalendarWords.Weekday(words[start + direction]) is not { } weekday)
            return 0;
        var ahead = ((int)weekday - (int)today.DayOfWeek + 7) % 7;
        var days = direction == 0 ? ahead : words[start + direction - 1] switch
        {
            "last" or "past" => ahead - 7,
            "next" => ahead == 0 ? 7 : ahead,
            _ => ahead,
        };
        value = Day(today.AddDays(days));
        return direction + 1;
    }

    // "november third", "november the third", "november three", "the third of november"
    private static int ReadMonthDay(IReadOnlyList<string> words, int start, DateOnly today, out string value)
    {
        value = "";
        var position = start + (words[start] is "the" ? 1 : 0);
        int? month;
        int? day;
        if (position < words.Count && CalendarWords.Month(words[position]) is { } named)
        {
            month = named;
            position += position + 1 < words.Count && words[position + 1] is "the" ? 2 : 1;
            day = ReadDayNumber(words, ref position, cardinals: true);
        }
        else
        {
            day = ReadDayNumber(words, ref position, cardinals: false);
            if (position < words.Count && words[position] is "of")
                position++;
            month = day is null || position >= words.Count ? null : CalendarWords.Month(words[position++]);
        }

        if (month is null || day is null || day < 1 || day > DateTime.DaysInMonth(2024, month.Value))
            return 0;
        value = Day(OnOrAfter(today, month.Value, day.Value));
        return position - start;
    }

    // "the third": the next day of that number
    private static int ReadDayOfMonth(IReadOnlyList<string> words, int start, DateOnly today, out string value)
    {
        value = "";
        var position = start + 1;
        if (words[start] is not "the" || ReadDayNumber(words, ref position, cardinals: false) is not (>= 1 and <= 31 and { } number))
            return 0;
        var day = today;
        while (day.Day != number)
            day = day.AddDays(1);
        value = Day(day);
        return position - start;
    }

    private static int? ReadDayNumber(IReadOnlyList<string> words, ref int position, bool cardinals)
    {
        if (position >= words.Count)
            return null;
        if (NumberWords.Cardinal(words[position]) is 20 or 30 && position + 1 < words.Count
            && NumberWords.Ordinal(words[position + 1]) is > 0 and < 10 and { } unit)
        {
            position += 2;
            return NumberWords.Cardinal(words[position - 2]) + unit;
        }

        if (NumberWords.Ordinal(words[position]) is { } ordinal)
        {
            position++;
            return ordinal;
        }

        if (!cardinals || NumberWords.Read(words, position, out var number) is not (> 0 and { } read))
            return null;
        position += read;
        return (int)Math.Clamp(number, 0, 99);
    }

    private static DateOnly OnOrAfter(DateOnly today, int month, int day)
    {
        for (var year = today.Year; ; year++)
        {
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) >= today)
                return new DateOnly(year, month, day);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool Are(IReadOnlyList<string> words, int start, params ReadOnlySpan<string> expected)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            if (start + i >= words.Count || words[start + i] != expected[i])
                return false;
        }

        return true;
    }
}
