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
        var date = string.Concat(DateUnits.SelectMany(unit => parts.Where(part => !part.IsTime && part.Unit == unit))
            .Select(part => $"{part.Count}{part.Unit}"));
        var time = string.Concat(parts.Where(part => part.IsTime).Select(part => $"{part.Count}{part.Unit}"));
        return "P" + date + (time.Length > 0 ? "T" + time : "");
    }
}
