using System.Runtime.InteropServices;

namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>How a label's sum of weights becomes a score, and from which score on it counts. Scores are log-odds: 0 is one in
/// two.</summary>
/// <param name="Factor">Multiplies the sum, divided by the length of the vector.</param>
/// <param name="Offset">Is added.</param>
/// <param name="Sure">From this score on the label is sure. Unused for kinds.</param>
/// <param name="Likely">From this score on the label is likely. Unused for kinds.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct LabelScale(float Factor, float Offset, float Sure, float Likely);
