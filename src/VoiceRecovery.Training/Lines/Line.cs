namespace VoiceRecovery.Training.Lines;

/// <summary>One phrase with what it is.</summary>
/// <param name="Text">The phrase as speech recognition delivers it.</param>
/// <param name="Has">The signs and states that it states. There may be more: a line is written for one.</param>
/// <param name="Seems">The signs and states that it sounds like and does not state.</param>
/// <param name="Kind">Its kind: what it asks or commands, or a report; null for a look-alike, whose kind was not written down.</param>
internal sealed record Line(string Text, IReadOnlySet<int> Has, IReadOnlySet<int> Seems, int? Kind)
{
    /// <summary>Whether it states no sign or state.</summary>
    public bool IsHarmless => Has.Count == 0;
}
