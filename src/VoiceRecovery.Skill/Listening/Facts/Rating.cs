namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>When a rating was so.</summary>
internal enum Tense
{
    Unsaid,

    /// <summary>A verb of its own clause says that it was: "it was a six", "usually a two".</summary>
    Past,

    /// <summary>Words around it say so: "a six yesterday".</summary>
    Earlier,
    Now,
}

/// <summary>A number that rates soreness.</summary>
/// <param name="Value">0 to 10, halves rounded up.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Tense">Whether it is so now.</param>
/// <param name="IsBeforePainkiller">Whether it is the rating before a painkiller.</param>
internal readonly record struct Rating(int Value, int At, Tense Tense, bool IsBeforePainkiller);
