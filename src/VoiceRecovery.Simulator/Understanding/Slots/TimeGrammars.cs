namespace VoiceRecovery.Simulator;

/// <summary>AMAZON.DURATION in English: "two days" is P2D, "an hour and a half" is PT1H30M.</summary>
internal static class DurationGrammar
{
    private static readonly string[] DateUnits = ["Y", "M", "W", "D"];

    public static int Read(IReadOnlyList<string> words, int start, DateOnly today, out string value)
    {
        var parts = new List<(long Count, string Unit, bool IsTime)>();
        var position = start;
        while (ReadPart(words, position, parts) is > 0 and { } read)
        {
            position += read;
            if (position + 1 < words.Count && words[position] is "and" && ReadPart(words, position + 1, []) > 0)
                position++;
        }

        value = Write(parts);
        return position - start;
    }

    private static int ReadPart(IReadOnlyList<string> words, int start, List<(long Count, string Unit, bool IsTime)> parts)
    {
        if (start + 2 < words.Count && words[start] is "half" && words[start + 1] is "a" or "an" && words[start + 2] is "hour")
            return Add(parts, 3, (30, "M", true));
        var read = NumberWords.Read(words, start, out var count);
        if (read == 0 && start < words.Count && words[start] is "a" or "an")
            (read, count) = (1, 1);
        var half = HalfAt(words, start + read);
        var unitAt = start + read + half;
        if (read == 0 || unitAt >= words.Count || Unit(words[unitAt]) is not { } unit)
            return 0;
        parts.Add((count, unit.Letter, unit.IsTime));
        var halfAfter = half == 0 ? HalfAt(words, unitAt + 1) : 0;
        if ((half > 0 || halfAfter > 0) && Half(unit) is { } rest)
            parts.Add(rest);
        return read + half + 1 + halfAfter;
    }

    private static int Add(List<(long, string, bool)> parts, int length, (long, string, bool) part)
    {
        parts.Add(part);
        return length;
    }

    private static int HalfAt(IReadOnlyList<string> words, int start) =>
        start + 2 < words.Count && words[start] is "and" && words[start + 1] is "a" && words[start + 2] is "half" ? 3 : 0;

    private static (long, string, bool)? Half((string Letter, bool IsTime) unit) => unit switch
    {
        ("Y", _) => (6, "M", false),
        ("D", _) => (12, "H", true),
        ("H", _) => (30, "M", true),
        ("M", true) => (30, "S", true),
        _ => null,
    };

    private static (string Letter, bool IsTime)? Unit(string word) => word.TrimEnd('s') switch
    {
        "year" => ("Y", false),
        "month" => ("M", false),
        "week" => ("W", false),
        "day" => ("D", false),
        "hour" or "hr" => ("H", true),
        "minute" or "min" => ("M", true),
        "second" or "sec" => ("S", true),
        _ => null,
    };

    private static string Write(List<(long Count, string Unit, bool IsTime)> parts)
    {
        var date = string.Concat(DateUnits.SelectMany(unit => parts.Where(part => !part.IsTime && part.Unit == unit)).Select(part => $"{part.Count}{part.Unit}"));
        var time = string.Concat(parts.Where(part => part.IsTime).Select(part => $"{part.Count}{part.Unit}"));
        return "P" + date + (time.Length > 0 ? "T" + time : "");
    }
}

/// <summary>AMAZON.TIME in English: "six p m", "half past seven", "noon", "morning".</summary>
internal static class TimeGrammar
{
    public static int Read(IReadOnlyList<string> words, int start, DateOnly today, out string value)
    {
        value = words[start] switch
        {
            "noon" or "midday" => "12:00",
            "midnight" => "00:00",
            "morning" => "MO",
            "afternoon" => "AF",
            "evening" => "EV",
            "night" => "NI",
            _ => "",
        };
        if (value.Length > 0)
            return 1;
        var (hour, minute, position) = ReadClock(words, start);
        if (hour is null or > 23)
            return 0;
        var afternoon = Suffix(words, ref position);
        if (afternoon is null && position == start + 1)
            return 0;
        var adjusted = afternoon switch
        {
            true when hour < 12 => hour + 12,
            false when hour == 12 => 0,
            _ => hour,
        };
        value = $"{adjusted:00}:{minute:00}";
        return position - start;
    }

    private static (int? Hour, int Minute, int Position) ReadClock(IReadOnlyList<string> words, int start)
    {
        if (words[start] is "half" or "quarter" && start + 2 < words.Count && words[start + 1] is "past" or "to"
            && NumberWords.Cardinal(words[start + 2]) is { } named)
        {
            var minute = words[start] is "half" ? 30 : words[start + 1] is "past" ? 15 : 45;
            return (words[start + 1] is "to" ? (named + 23) % 24 : named, minute, start + 3);
        }

        if (NumberWords.Cardinal(words[start]) is not { } hour)
            return (null, 0, start);
        var read = start + 1 < words.Count ? NumberWords.Read(words, start + 1, out var minutes) : NoMinutes(out minutes);
        return read > 0 && minutes is >= 10 and < 60 ? (hour, (int)minutes, start + 1 + read) : (hour, 0, start + 1);
    }

    private static int NoMinutes(out long minutes)
    {
        minutes = 0;
        return 0;
    }

    // True for the afternoon, false for the morning, null where nothing was said.
    private static bool? Suffix(IReadOnlyList<string> words, ref int position)
    {
        if (position < words.Count && words[position] is "am" or "pm")
            return words[position++] is "pm";
        if (position + 1 < words.Count && words[position] is "a" or "p" && words[position + 1] is "m")
        {
            position += 2;
            return words[position - 2] is "p";
        }

        if (position < words.Count && words[position] is "o'clock")
            position++;
        return null;
    }
}

/// <summary>AMAZON.Ordinal in English: "third" is "3".</summary>
internal static class OrdinalGrammar
{
    public static int Read(IReadOnlyList<string> words, int start, DateOnly today, out string value)
    {
        var tens = NumberWords.Cardinal(words[start]) is >= 20 and { } first && first % 10 == 0 ? first : 0;
        var position = start + (tens > 0 ? 1 : 0);
        if (position < words.Count && NumberWords.Ordinal(words[position]) is { } ordinal && (tens == 0 || ordinal is > 0 and < 10))
        {
            value = (tens + ordinal).ToString();
            return position + 1 - start;
        }

        value = "";
        return 0;
    }
}
