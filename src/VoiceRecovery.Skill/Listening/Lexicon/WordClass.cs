namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>
/// What a word does in a sentence, as far as listening needs it: the headers of words.txt. A word can be in several classes.
/// </summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    /// <summary>Turns what follows into its opposite: no, not, never, without.</summary>
    Negator = 1ul << 0,

    /// <summary>A verb that makes a clause: is, has, feels, hurts.</summary>
    Finite = 1ul << 1,

    /// <summary>Can open a clause as its subject: I, my, it, there.</summary>
    Subject = 1ul << 2,

    /// <summary>Leads on to the word after it, so that no clause begins there: in, when, think, the.</summary>
    Linker = 1ul << 3,

    /// <summary>Sets what follows against what went before: but, though, except.</summary>
    Contrast = 1ul << 4,

    /// <summary>Adds: and, plus, also.</summary>
    Coordinator = 1ul << 5,

    /// <summary>Keeps a list of things denied going: or, nor.</summary>
    Alternative = 1ul << 6,

    /// <summary>Gives a reason or goes on: because, so, then.</summary>
    Sequel = 1ul << 7,

    /// <summary>Stands before the subject in a question: is, do, can, should.</summary>
    Auxiliary = 1ul << 8,

    /// <summary>What, why, how, when.</summary>
    QuestionWord = 1ul << 9,

    /// <summary>A pronoun or demonstrative that can be the subject of a question: is it, should I.</summary>
    Pronoun = 1ul << 10,

    /// <summary>A, the, my, some, slight: after "and" it begins something new rather than going on with a denial.</summary>
    Determiner = 1ul << 11,

    /// <summary>Somebody: friend, husband, coach.</summary>
    Person = 1ul << 12,

    /// <summary>The runner: I, me.</summary>
    Self = 1ul << 13,

    /// <summary>A part of the body, or what comes out of it.</summary>
    Body = 1ul << 14,

    /// <summary>Left, right, both.</summary>
    Side = 1ul << 15,

    /// <summary>Says when: yesterday, Monday, ago.</summary>
    Day = 1ul << 16,

    /// <summary>Something done: run, sleep.</summary>
    Action = 1ul << 17,

    /// <summary>Makes no difference to what is meant: um, like, really, a. A pattern may reach across it.</summary>
    Soft = 1ul << 18,

    /// <summary>Yes.</summary>
    Yes = 1ul << 19,

    /// <summary>No as an answer.</summary>
    No = 1ul << 20,

    /// <summary>Says nothing alone: um, well, okay, a name for the listener.</summary>
    Filler = 1ul << 21,

    /// <summary>It, they, that: points back to what the clause before was about.</summary>
    PointsBack = 1ul << 22,

    /// <summary>A unit after a number that makes it something else than a rating: miles, steps, pm.</summary>
    Unit = 1ul << 23,

    /// <summary>It was so: was, were, had, yesterday.</summary>
    Past = 1ul << 24,

    /// <summary>It is so now: now, today, is.</summary>
    Present = 1ul << 25,

    /// <summary>A unit of time: day, weeks, ago.</summary>
    Time = 1ul << 26,

    /// <summary>Says that it is well: fine, okay, good.</summary>
    Fine = 1ul << 27,

    /// <summary>More on one side than on the other: worse, mostly, than.</summary>
    Uneven = 1ul << 28,

    /// <summary>A or an: a number after it rates.</summary>
    Article = 1ul << 29,

    /// <summary>Leads to a rating: about, say, level, is.</summary>
    LeadsToRating = 1ul << 30,

    /// <summary>May stand between a number and what it counts: two or three full days.</summary>
    BetweenCount = 1ul << 31,

    /// <summary>A number after it names something: day two, zone three, mile six.</summary>
    NamesNumber = 1ul << 32,

    /// <summary>A number after it is a distance: ran ten.</summary>
    Covered = 1ul << 33,

    /// <summary>More than: over, above.</summary>
    Above = 1ul << 34,

    /// <summary>Makes what follows a comparison: worse, more, higher.</summary>
    Comparative = 1ul << 35,

    /// <summary>Another part of the body than the legs, or another complaint: a word near it rates no legs.</summary>
    Elsewhere = 1ul << 36,

    /// <summary>A modal verb: should, can, would.</summary>
    Modal = 1ul << 37,

    /// <summary>My, this, these: what follows is the runner's own.</summary>
    Own = 1ul << 38,

    /// <summary>Begins a part of a question about when it is so: while, when, with, if.</summary>
    Circumstance = 1ul << 39,

    /// <summary>A verb that has happened: ran, fainted, had.</summary>
    Happened = 1ul << 40,

    /// <summary>Stairs and steps.</summary>
    Stairs = 1ul << 41,

    /// <summary>Ends the noun that a denial or a swelling is of: in, of, on, at.</summary>
    Place = 1ul << 42,

    /// <summary>Only, just: qualifies.</summary>
    Only = 1ul << 43,

    /// <summary>A state that opens a statement without subject: is swollen, are numb.</summary>
    State = 1ul << 44,

    /// <summary>Than.</summary>
    Than = 1ul << 45,

    /// <summary>Of.</summary>
    Of = 1ul << 47,

    /// <summary>If, whether.</summary>
    If = 1ul << 51,

    /// <summary>Begins a rating before: was, from.</summary>
    From = 1ul << 52,

    /// <summary>The other one.</summary>
    Other = 1ul << 53,

    /// <summary>Leads to somebody who is only beside the runner: with, after, beat.</summary>
    Companion = 1ul << 55,

    /// <summary>Left.</summary>
    Left = 1ul << 56,

    /// <summary>Right.</summary>
    Right = 1ul << 57,

    /// <summary>Cannot, and what nearly says so: barely, hardly.</summary>
    Cannot = 1ul << 58,

    /// <summary>A muscle in the plural: both legs, unless one is named.</summary>
    PluralMuscle = 1ul << 59,

    /// <summary>A kind of thing that a number of it rates: out of ten, each, sore.</summary>
    RatesBefore = 1ul << 60,

    /// <summary>Walking.</summary>
    Walking = 1ul << 61,

    /// <summary>Since, for: how long it has been so.</summary>
    Duration = 1ul << 62,

    /// <summary>Carries no substance by itself: them, thing, moment.</summary>
    Light = 1ul << 54,

    /// <summary>An auxiliary that begins a statement without subject: has gone, had a fever.</summary>
    StatesAlone = 1ul << 49,

    /// <summary>Asks about something that is so: why.</summary>
    Presupposes = 1ul << 50,

    /// <summary>A complaint of another kind: a word near it rates no soreness.</summary>
    Complaint = 1ul << 46,

    /// <summary>What ails: soreness, pain. Its number rates.</summary>
    Ailment = 1ul << 48,
}
