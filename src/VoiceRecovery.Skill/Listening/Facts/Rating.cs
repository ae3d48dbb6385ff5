namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>When a rating was so.</summary>
internal enum Tense
{
    Unsaid,
    Past,
    Now,
}

/// <summary>A number that rates soreness.</summary>
/// <param name="Value">0 to 10, halves rounded up.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Tense">Whether it is so now.</param>
/// <param name="IsBeforePainkiller">Whether it is the rating before a painkiller.</param>
internal readonly record struct Rating(int Value, int At, Tense Tense, bool IsBeforePainkiller);
