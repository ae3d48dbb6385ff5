namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>What a wording can mean: the headers of the data files. The value beside it says which sign, place, level or day.</summary>
internal enum Notion : byte
{
    /// <summary>Words that mean something else than they seem to: their words are not heard again.</summary>
    Idiom,

    /// <summary>A warning sign.</summary>
    Sign,

    /// <summary>What is likely a warning sign, in words that are not sure enough: it is asked about.</summary>
    LikelySign,

    /// <summary>Half of a sign of two halves, see <see cref="Lexicon.SignHalf"/>.</summary>
    SignHalf,

    /// <summary>A word that names a sign only in answer to the safety check: "the breathing one".</summary>
    SignKeyword,

    /// <summary>A child of the runner, or one that the phrase is about.</summary>
    ChildPerson,

    /// <summary>An age: "# years old".</summary>
    Age,

    /// <summary>Something is swollen.</summary>
    Swollen,

    /// <summary>Nothing is swollen.</summary>
    NotSwollen,

    /// <summary>A place.</summary>
    Area,

    /// <summary>One leg.</summary>
    OneSide,

    /// <summary>Both legs.</summary>
    BothSides,

    /// <summary>"Left", "right" that are no side: "right at the front".</summary>
    NoSide,

    /// <summary>How the legs work.</summary>
    Function,

    /// <summary>Stiff: limited, unless the runner says that walking is normal.</summary>
    Stiff,

    /// <summary>Worn out, or fresh.</summary>
    Fatigue,

    /// <summary>Pain at rest, or none.</summary>
    RestPain,

    /// <summary>Getting worse, or not.</summary>
    Worsening,

    /// <summary>A word for how sore, with the rating that it counts as.</summary>
    SorenessWord,

    /// <summary>A word for how much, which rates soreness only when soreness was asked for.</summary>
    DegreeWord,

    /// <summary>Pain or soreness is being rated.</summary>
    SorenessCue,

    /// <summary>A scale ("from one to ten"), whose numbers rate nothing.</summary>
    Scale,

    /// <summary>A number of something else than soreness: "number three", "flight of twelve hours".</summary>
    OtherNumber,

    /// <summary>What follows takes back what went before: "no wait", "make that".</summary>
    Correction,

    /// <summary>A painkiller.</summary>
    Painkiller,

    /// <summary>A painkiller that was not taken: "going to take", "allergic to".</summary>
    NotTaken,

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

    /// <summary>A day that is not the day of a run: how long it has hurt, when something was said.</summary>
    OtherDay,

    /// <summary>A trigger of the ConText method, see <see cref="Context.ContextRule"/>.</summary>
    Context,

    /// <summary>A sign was not said: an explicit correction.</summary>
    Withdrawal,

    /// <summary>"Or anything like that": denies the whole list.</summary>
    Everything,

    /// <summary>A yes.</summary>
    PlainYes,

    /// <summary>A no.</summary>
    PlainNo,

    /// <summary>"Maybe", "not sure".</summary>
    Unsure,

    /// <summary>"Probably": no answer to a check.</summary>
    Likely,

    /// <summary>"A bit": no answer alone, but a yes after a yes.</summary>
    SomeOf,

    /// <summary>Cannot say, about the part that is its value; 0 for the part that was asked for.</summary>
    CannotSay,

    /// <summary>What "I don't know" is about.</summary>
    About,

    /// <summary>A part of the report by its name, without a value: "the days are wrong".</summary>
    PartName,

    /// <summary>Speaks of what the skill said before: "you told me two days ago to rest".</summary>
    ToldBefore,

    /// <summary>Takes back what was heard before: "I was only asking".</summary>
    TakesBack,

    /// <summary>The item of check A that a place in the list or a keyword names.</summary>
    ItemOfCheckA,

    /// <summary>The item of check B that a place in the list names.</summary>
    ItemOfCheckB,
}
