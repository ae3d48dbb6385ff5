using System.Numerics;
using System.Runtime.InteropServices;
using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>Where a wording was found.</summary>
/// <param name="Pattern">The wording.</param>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Mask">The words that it names, counted from the first.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Mention(Pattern Pattern, int Start, int End, ulong Mask)
{
    private const int MaskBits = 64;

    /// <summary>What it means.</summary>
    public Notion Notion => Pattern.Notion;

    /// <summary>Which one of that kind.</summary>
    public uint Value => Pattern.Value;

    /// <summary>How many words it spans.</summary>
    public int Length => End - Start;

    /// <summary>The last word that it names.</summary>
    public int Last => Start + MaskBits - 1 - BitOperations.LeadingZeroCount(Mask | 1);

    /// <summary>How many words it names.</summary>
    public int Named => BitOperations.PopCount(Mask);

    /// <summary>Whether it names the word, and does not merely reach across it.</summary>
    public bool Names(int at) => at >= Start && at - Start < MaskBits && (Mask & (1UL << (at - Start))) != 0;

    /// <summary>Whether a word stands in it, named or not.</summary>
    public bool Spans(int at) => at >= Start && at < End;

    /// <summary>Whether it stands within another, and is not as long.</summary>
    public bool IsInside(in Mention other) => other.Start <= Start && other.End >= End && other.Length > Length;
}
