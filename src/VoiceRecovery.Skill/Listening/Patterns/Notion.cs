namespace VoiceRecovery.Skill.Listening;

/// <summary>What a stretch of speech can be about. The value beside it says which sign, place, level or day.</summary>
internal enum Notion : byte
{
    /// <summary>Words that mean something else than they seem to: their words are not heard again.</summary>
    Idiom,

    /// <summary>A warning sign.</summary>
    Sign,

    /// <summary>Half of a sign of two halves, see <see cref="SignHalf"/>.</summary>
    SignHalf,

    /// <summary>A word that names a sign only in answer to the safety check: "the breathing one".</summary>
    SignKeyword,

    /// <summary>A child of the runner, or one that the phrase is about.</summary>
    ChildPerson,

    Swollen,
    NotSwollen,
    Area,
    OneSide,
    BothSides,
    Function,

    /// <summary>Worn out: 1, or fresh: 0.</summary>
    Fatigue,
    RestPain,
    Worsening,

    /// <summary>A word for how sore, with the rating that it counts as.</summary>
    SorenessWord,

    /// <summary>A word for how much, which rates soreness only when soreness was asked for.</summary>
    DegreeWord,

    /// <summary>Pain or soreness is being rated.</summary>
    SorenessCue,

    /// <summary>A scale ("from one to ten"), whose numbers rate nothing.</summary>
    Scale,

    /// <summary>What follows takes back what went before: "no wait", "make that".</summary>
    Correction,

    Painkiller,

    /// <summary>Before the painkiller: the rating that counts.</summary>
    BeforePainkiller,

    /// <summary>A run that could make legs sore.</summary>
    HardRun,

    /// <summary>A run or a day off that could not.</summary>
    EasyRun,

    /// <summary>A run still to come.</summary>
    FutureRun,

    /// <summary>A day, see <see cref="DayWord"/>.</summary>
    Day,

    /// <summary>So long ago that it is no longer so.</summary>
    LongAgo,

    /// <summary>Some weeks ago: past only together with <see cref="Recovered"/>.</summary>
    WhileAgo,
    Recovered,

    /// <summary>What if, suppose.</summary>
    WhatIf,

    /// <summary>Asks about something without saying that it is so.</summary>
    AskFrame,

    /// <summary>A sign was not said: an explicit correction.</summary>
    Withdrawal,

    /// <summary>Looks like a denial, denies nothing: "not sure if", "can't stop".</summary>
    NoDenial,

    /// <summary>Says that something is so after all: "like never before".</summary>
    StrongDenial,

    /// <summary>"Or anything like that": denies the whole list.</summary>
    Everything,

    PlainYes,
    PlainNo,
    PlainUnsure,

    /// <summary>Cannot say, about the part that is its value; 0 for the part that was asked for.</summary>
    CannotSay,

    /// <summary>The item of check A or B that a place in the list or a keyword names.</summary>
    CheckItem,
}

/// <summary>Halves of signs that only count together.</summary>
[Flags]
internal enum SignHalf
{
    None = 0,
    VeryHardMuscle = 1,
    HardMuscle = 2,
    SeverePain = 4,
    MildPain = 8,
    Redness = 16,
    Spreading = 32,
    StiffNeck = 64,
    VeryUnwell = 128,
    Weakness = 256,
}
