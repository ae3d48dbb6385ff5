namespace VoiceRecovery.Skill.Listening;

/// <summary>What a word does in a sentence, as far as listening needs it. A word can have several traits.</summary>
[Flags]
internal enum Trait : uint
{
    None = 0,

    /// <summary>Turns what follows into its opposite: no, not, never, without.</summary>
    Negator = 1u << 0,

    /// <summary>A verb that makes a clause: is, has, feels, hurts.</summary>
    Finite = 1u << 1,

    /// <summary>Can open a clause as its subject: I, my, it, there.</summary>
    Subject = 1u << 2,

    /// <summary>Leads on to the word after it, so that no clause begins there: in, when, think, the.</summary>
    Linker = 1u << 3,

    /// <summary>Sets what follows against what went before: but, though, except.</summary>
    Contrast = 1u << 4,

    /// <summary>Adds: and, plus, also.</summary>
    Coordinator = 1u << 5,

    /// <summary>Keeps a list of things denied going: or, nor.</summary>
    Alternative = 1u << 6,

    /// <summary>Gives a reason or goes on: because, so, then.</summary>
    Sequel = 1u << 7,

    /// <summary>Stands before the subject in a question: is, do, can, should.</summary>
    Auxiliary = 1u << 8,

    /// <summary>What, why, how, when.</summary>
    QuestionWord = 1u << 9,

    /// <summary>A pronoun or demonstrative that can be the subject of a question: is it, should I.</summary>
    Pronoun = 1u << 10,

    /// <summary>A, the, my, some, slight: after "and" it begins something new rather than going on with a denial.</summary>
    Determiner = 1u << 11,

    /// <summary>Somebody: friend, husband, coach.</summary>
    Person = 1u << 12,

    /// <summary>The runner: I, me.</summary>
    Self = 1u << 13,

    /// <summary>Somebody else by pronoun: he, her, someone.</summary>
    Other = 1u << 14,

    /// <summary>A part of the body, or what comes out of it.</summary>
    Body = 1u << 15,

    /// <summary>Left, right, both.</summary>
    Side = 1u << 16,

    /// <summary>Says when: yesterday, Monday, ago.</summary>
    Day = 1u << 17,

    /// <summary>Something done: run, sleep. "I can't sleep, chest pain" denies the sleep alone.</summary>
    Action = 1u << 18,

    /// <summary>Makes no difference to what is meant: um, like, really, a.</summary>
    Soft = 1u << 19,

    Yes = 1u << 20,

    No = 1u << 21,

    /// <summary>Maybe, possibly, perhaps.</summary>
    Hedge = 1u << 22,

    /// <summary>Says nothing alone: um, well, okay.</summary>
    Filler = 1u << 23,

    /// <summary>It, they, that: points back to what the clause before was about.</summary>
    PointsBack = 1u << 24,

    /// <summary>A unit after a number that makes it something else than a rating: miles, steps, pm.</summary>
    Unit = 1u << 25,

    /// <summary>It was so: was, were, had.</summary>
    Past = 1u << 26,

    /// <summary>It is so now: now, today, is.</summary>
    Present = 1u << 27,

    /// <summary>A person who advises rather than suffers: coach, physio.</summary>
    Generic = 1u << 28,

    /// <summary>Like, want, mean: "I don't like the numbness" does not deny it.</summary>
    Attitude = 1u << 29,
}
