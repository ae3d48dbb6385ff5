namespace VoiceRecovery.Training.Features;

/// <summary>A phrase or a window of it as a sparse vector.</summary>
/// <param name="Line">The number of its line.</param>
/// <param name="Indices">The features, ascending.</param>
/// <param name="Values">Their weights.</param>
internal sealed record Instance(int Line, int[] Indices, float[] Values);
