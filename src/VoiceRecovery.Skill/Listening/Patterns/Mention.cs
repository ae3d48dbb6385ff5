using System.Numerics;
using System.Runtime.InteropServices;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Where something was mentioned.</summary>
/// <param name="Notion">What about.</param>
/// <param name="Value">Which one.</param>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Mask">The words that it names, counted from the first.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Mention(Notion Notion, uint Value, int Start, int End, ulong Mask)
{
    /// <summary>The last word that it names.</summary>
    public int Last => Start + 63 - BitOperations.LeadingZeroCount(Mask | 1);

    /// <summary>Whether it names the word, and does not merely reach across it.</summary>
    public bool Names(int at) => at >= Start && at - Start < 64 && (Mask & (1UL << (at - Start))) != 0;
}
