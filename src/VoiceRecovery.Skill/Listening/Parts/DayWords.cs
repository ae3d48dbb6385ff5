namespace VoiceRecovery.Skill.Listening;

/// <summary>A way to say when.</summary>
internal enum DayWord
{
    Today,
    Yesterday,
    LastNight,
    DayBeforeYesterday,

    /// <summary>A number of units: "three days ago"; the number is read from the words.</summary>
    CountedDays,
    CountedHours,
    CountedWeeks,
    CountedMonths,
    CoupleOfDays,
    FewDays,
    CoupleOfHours,
    AWeek,
    UnderAWeek,
    OverAWeek,
    WeekAndAHalf,
    TwoWeeks,
    LongerAgo,
    LastWeek,
    WeekBeforeLast,
    Weekend,
    LastWeekend,
    EarlierThisWeek,
    Weekday,
    LastWeekday,
    WeekdayBeforeLast,
    DayOfMonth,
    DayAfter,
    CountedDaysAgoWeekday,
}

/// <summary>How runners say how long ago they ran hard, and what kind of run it was.</summary>
internal static class DayWords
{
    public static readonly Wording[] All =
    [
        Day(DayWord.Today, "today|tonight|earlier|today's", "this morning|afternoon|evening|lunchtime|am", "right|just|only now|finished|back|done|came|completed", "couple|few|some hours|minutes ago", "hour|minute|minutes|moment ago", "half an? hour ago", "at lunch|lunchtime|dawn|noon"),
        Day(DayWord.Yesterday, "yesterday", "day ago", "day before !yesterday|last|that", "previous day", "yesterday's"),
        Day(DayWord.LastNight, "last night|evening", "night ago"),
        Day(DayWord.DayBeforeYesterday, "day|night|morning|evening before yesterday|last|that|yday", "day|night previous to yesterday", "couple of? nights ago"),
        Day(DayWord.CountedDays, "# day|days|nights|sleeps|mornings !week|run|race|training|in|camp|block|work|straight|per|each|every|off|of", "day|days # !of|at|in|per|session|training|miles|k|out|week", "# or|to|maybe # day|days|nights", "# full|whole|good|long|solid|straight day|days", "day or # ago?", "day #"),
        Day(DayWord.CountedHours, "# hour|hours ago|back|since|later|after|now|earlier|out|post|removed", "# or|to # hours ago|since", "past|last # hours", "# hours $", "for|been|about # hours"),
        Day(DayWord.CountedWeeks, "# week|weeks ago|back|since|now|earlier|post|after|out|previously", "# or|to # weeks", "# weeks $", "for|been|about|last # week|weeks"),
        Day(DayWord.CountedMonths, "# month|months ago|back|since", "month|months|year|years|ages ago"),
        Day(DayWord.CoupleOfDays, "couple|pair of? days|nights !in|every|per|off"),
        Day(DayWord.FewDays, "few|some|several|multiple|handful of? days|nights|sleeps !in|every|off|per", "other day|night|morning|evening", "half a? week ago|since", "days ago", "for days"),
        Day(DayWord.CoupleOfHours, "hours ago"),
        Day(DayWord.AWeek, "week ago|back|now|since|today", "a|about|roughly|exactly|for|around|past|almost|nearly|been|whole|full week !run|training|plan|of|in|race", "this|same day|time last week", "week to the day"),
        Day(DayWord.UnderAWeek, "less|under|not|within|fewer than|quite|yet|the? _1 week !ago"),
        Day(DayWord.OverAWeek, "more|over|longer than? _1 week", "week or|plus so|more|longer|two|plus", "good|long week|while ago|since", "week plus", "while|age|ages ago|back|now", "long time ago|since", "ages", "eight or|plus|to", "more|over than? seven days"),
        Day(DayWord.WeekAndAHalf, "week and a? half", "week yesterday"),
        Day(DayWord.TwoWeeks, "weeks ago|back", "fortnight|fortnights", "couple|pair|few|several of? weeks", "last month", "half a? month", "few weeks"),
        Day(DayWord.LastWeek, "last week !end|sunday|monday|tuesday|wednesday|thursday|friday|saturday", "previous week", "week just gone"),
        Day(DayWord.WeekBeforeLast, "week before last", "weekend before last"),
        Day(DayWord.Weekend, "weekend !before", "weekend's"),
        Day(DayWord.LastWeekend, "last|past|previous weekend"),
        Day(DayWord.EarlierThisWeek, "earlier|early|sometime this|in|the? week", "midweek", "this week !end", "mid week", "beginning|start|middle of the|this? week"),
        Day(DayWord.Weekday, "@weekday"),
        Day(DayWord.LastWeekday, "last|past|previous @weekday", "@weekday last week|just|gone|past", "@weekday of? last|the week", "last week's? @weekday", "last week on @weekday"),
        Day(DayWord.WeekdayBeforeLast, "@weekday before last", "week ago|last|past on? @weekday", "week on? @weekday gone|ago|just", "@weekday a? week ago", "weeks ago|last on? @weekday"),
        Day(DayWord.DayOfMonth, "on the first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth", "@month the? first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|#", "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|# of? @month"),
        Day(DayWord.DayAfter, "day after !tomorrow|day", "next|following day after"),

        new(Notion.HardRun, 0, "@workout", "long|hard|fast|tempo|big|tough|trail|club|interval|group|progression run|one|effort|session|miler|k|day", "went|been|was out|for|running", "did|done _4 miles|mile|k|km|kilometers|kilometres|hills|miler|laps", "pushed|smashed|hammered|blasted|destroyed it|myself|hard|legs|the", "went|going hard|fast|all|long|nuts|too", "pb|pr|pbd", "overdid|overcooked", "hard effort|one|day|yards"),
        new(Notion.EasyRun, 0, "@easyrun _1 # mile|miles|k|km|kilometers", "@easyrun _1 run|jog|jogs|runs|miles|shuffle|spin|ride|ran", "ran|jogged|run|jog _1 @easyrun|slowly|gently|easily", "not|no|skipped|skip|missed|without|never run|ran|running|runs|session|train|trained|jog|workout|anything", "rest|rested|recovery|off|rested day|days|yesterday|today|since", "day|days off", "not been|done|had|gone|managed _1 run|running|runs|jog|anything", "@easyrun @weekday|yesterday|today", "chest|upper|arm|arms|core|back day|workout|session|body", "took|had|taking _3 off|rest", "swam|swim|swimming|cycled|cycling|biked|bike|yoga|pilates|walked|walk|walking|hiking|rowing|upper|ride|rode|spin|elliptical|dog|physio|massage"),
        new(Notion.FutureRun, 0, "next|coming|upcoming|tomorrow", "can|should|could|may|will|shall|would|might|do|must|if _3 run|jog|train|race|go|running|do|still", "going|want|wanted|hoping|hope|planning|plan|planned|like|love|supposed|need|ready|scheduled|thinking|considering|aiming to|of|on|for _3 run|jog|train|race|go|do|running|marathon|half|5k|10k|parkrun|event|long|intervals|tempo|session", "about to run|race|do", "race|marathon|event|parkrun|training|running|racing is|this|coming _3 @weekday|week|weekend|weeks|days|tomorrow", "have|got _2 race|marathon|event|parkrun|half|5k|10k|competition|relay", "in # days|weeks|hours", "until|till|before _2 run|race|marathon|session|training"),
    ];

    private static Wording Day(DayWord day, params string[] patterns) => new(Notion.Day, (uint)day, patterns);
}
