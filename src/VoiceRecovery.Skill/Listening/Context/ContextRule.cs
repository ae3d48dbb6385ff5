using System.Runtime.InteropServices;

namespace VoiceRecovery.Skill.Listening.Context;

/// <summary>What the triggers under a header of context.txt do: <c>[Context Denied forward]</c>.</summary>
/// <param name="Assertion">How what they work on is meant.</param>
/// <param name="Role">What they do.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ContextRule(Assertion Assertion, ContextRole Role)
{
    private const int RoleBits = 8;

    /// <summary>The rule as the value of a pattern.</summary>
    public uint Value => ((uint)Assertion << RoleBits) | (uint)Role;

    /// <summary>The rule that a pattern's value stands for.</summary>
    public static ContextRule Of(uint value) => new((Assertion)(value >> RoleBits), (ContextRole)(value & ((1 << RoleBits) - 1)));

    /// <summary>Reads "Denied forward"; null for no rule.</summary>
    public static uint? Parse(string text) => text.Split(' ') is [var assertion, var role]
        && Enum.TryParse<Assertion>(assertion, out var asserted) && Enum.TryParse<ContextRole>(role, ignoreCase: true, out var does)
        ? new ContextRule(asserted, does).Value
        : null;
}
