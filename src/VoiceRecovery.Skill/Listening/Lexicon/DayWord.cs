namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>A way to say when: the values of [Day …] in days.txt.</summary>
internal enum DayWord
{
    Today,
    Yesterday,
    DayBeforeYesterday,

    /// <summary>A number of units: "three days ago"; the number is read from the words.</summary>
    CountedDays,
    CountedHours,
    CountedWeeks,
    FewDays,
    AWeek,
    UnderAWeek,
    OverAWeek,
    WeekAndAHalf,
    TwoWeeks,
    LastWeek,
    WeekBeforeLast,
    Weekend,
    LastWeekend,
    EarlierThisWeek,
    Weekday,
    LastWeekday,
    WeekdayBeforeLast,
    DayOfMonth,
}
