using System.Collections;
using System.Numerics;

namespace VoiceRecovery.Core;

#pragma warning disable CS1591 // Each rule is documented where it is defined, in the rule table.
/// <summary>The ids of the rules, in the order in which their reasons are spoken.</summary>
public enum RuleId
{
    E1,
    U1, U2, U3, U4, U5, U6,
    C1, C2, C3, C4, C5, C6, C7,
    R1, R2, R3, R4, R5, R6, R7, R8, R9, R10,
    X1, X2, X3, X4,
    Z1, Z2, Z3,
}
#pragma warning restore CS1591

/// <summary>A set of rules, in the order of the table. A value without allocation.</summary>
public readonly record struct RuleSet : IEnumerable<RuleId>
{
    private readonly ulong _bits;

    private RuleSet(ulong bits) => _bits = bits;

    /// <summary>Whether no rule is in the set.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>How many rules are in the set.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Whether a rule is in the set.</summary>
    public bool Contains(RuleId rule) => (_bits & (1UL << (int)rule)) != 0;

    /// <summary>The set with one more rule.</summary>
    public RuleSet With(RuleId rule) => new(_bits | (1UL << (int)rule));

    /// <summary>The rules of both sets.</summary>
    public RuleSet With(RuleSet others) => new(_bits | others._bits);

    /// <inheritdoc/>
    public IEnumerator<RuleId> GetEnumerator()
    {
        for (var rest = _bits; rest != 0; rest &= rest - 1)
        {
            yield return (RuleId)BitOperations.TrailingZeroCount(rest);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
