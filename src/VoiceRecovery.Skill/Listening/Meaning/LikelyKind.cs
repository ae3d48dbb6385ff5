using System.Runtime.InteropServices;

namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>A kind with how probable it is.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Probability">From 0 to 1; over all kinds they add up to 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LikelyKind(Kind Kind, float Probability);
