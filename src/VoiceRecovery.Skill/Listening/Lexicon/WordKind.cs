namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>What a word is to the grammar of numbers and dates. A word is of one kind at most.</summary>
internal enum WordKind : byte
{
    None,

    /// <summary>A day of the week, from Monday as 1.</summary>
    Weekday,

    /// <summary>A month, from January as 1.</summary>
    Month,

    /// <summary>The point of "two point five".</summary>
    Point,

    /// <summary>The half of "two and a half".</summary>
    Half,

    /// <summary>The bit of "two and a bit".</summary>
    Bit,

    /// <summary>The out of "two out of ten".</summary>
    Out,
}
