namespace VoiceRecovery.Training.Lines;

/// <summary>One phrase with what it is.</summary>
/// <param name="Text">The phrase as speech recognition delivers it.</param>
/// <param name="Source">The folder.</param>
/// <param name="Label">The sign or state that it has or seems to have, or its kind; a report for a harmless one.</param>
internal sealed record Line(string Text, Source Source, int Label);
