namespace VoiceRecovery.Simulator;

/// <summary>One word as it was said.</summary>
/// <param name="Text">Lower case, without punctuation, contractions taken apart.</param>
/// <param name="Surface">The whole written word that it came from: "don't" for both "do" and "not".</param>
/// <param name="Source">The position of that written word; parts of one contraction share it.</param>
public readonly record struct SpokenWord(string Text, string Surface, int Source);
