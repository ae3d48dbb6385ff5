namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>What a step of a pattern asks for.</summary>
internal enum StepKind : byte
{
    /// <summary>A word of a set.</summary>
    Word,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>Up to some words of any kind.</summary>
    Gap,

    /// <summary>The next word is not of a set.</summary>
    Not,

    /// <summary>The start of a clause.</summary>
    Start,

    /// <summary>The end of a clause.</summary>
    End,
}

/// <summary>A step of a pattern.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Set">The set of words.</param>
/// <param name="Most">How many words a gap may have.</param>
/// <param name="Optional">Whether it may be left out.</param>
/// <param name="Quiet">Whether the word is only needed, not named.</param>
/// <param name="Tight">Whether it follows at once, without words that make no difference.</param>
internal readonly record struct PatternStep(
    StepKind Kind, int Set = -1, int Most = 0, bool Optional = false, bool Quiet = false, bool Tight = false)
{
    /// <summary>Whether it takes a word.</summary>
    public bool TakesWord => Kind is StepKind.Word or StepKind.Number;
}
