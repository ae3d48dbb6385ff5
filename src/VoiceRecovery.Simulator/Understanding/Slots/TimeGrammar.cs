namespace VoiceRecovery.Simulator;

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
