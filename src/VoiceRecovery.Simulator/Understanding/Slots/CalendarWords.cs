namespace VoiceRecovery.Simulator;

/// <summary>English words for days, months and spans of time.</summary>
internal static class CalendarWords
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Units =
    [
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
        "weekend",
    ];

    public static IEnumerable<string> All => [.. Weekdays, .. Months, .. Units, "today", "yesterday", "tomorrow"];

    public static DayOfWeek? Weekday(string word) => Array.IndexOf(Weekdays, word) is >= 0 and { } day ? (DayOfWeek)day : null;

    /// <summary>1 to 12.</summary>
    public static int? Month(string word) => Array.IndexOf(Months, word) is >= 0 and { } month ? month + 1 : null;
}
