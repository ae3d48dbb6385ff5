namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>What was heard of soreness.</summary>
/// <param name="Value">The rating, 0 to 10; null when none was said.</param>
/// <param name="IsBeforePainkiller">Whether it was said to be the rating before a painkiller.</param>
/// <param name="HasRisen">Whether it was lower before.</param>
/// <param name="IsNumber">Whether it was a number, and not a word.</param>
internal readonly record struct SorenessHeard(int? Value, bool IsBeforePainkiller = false, bool HasRisen = false, bool IsNumber = false);
