using System.Runtime.InteropServices;
using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening.Facts;

/// <summary>The warning signs of a phrase.</summary>
/// <param name="Has">The runner has them.</param>
/// <param name="AskedAbout">Asked about, supposed, or somebody else's.</param>
/// <param name="Withdrawn">Taken back.</param>
/// <param name="Others">Of those asked about, what somebody else has.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SignsHeard(WarningSigns Has, WarningSigns AskedAbout = default, WarningSigns Withdrawn = default,
    WarningSigns Others = default)
{
    /// <summary>Both together.</summary>
    public static SignsHeard operator |(SignsHeard one, SignsHeard other) =>
        new(one.Has | other.Has, one.AskedAbout | other.AskedAbout, one.Withdrawn | other.Withdrawn, one.Others | other.Others);
}
