using System.Diagnostics;
using VoiceRecovery.Core.Tests.Proof;
using VoiceRecovery.Core.Tests.Rules;

namespace VoiceRecovery.Core.Tests.Teeth;

/// <summary>What noticed a mistake.</summary>
/// <param name="Mutant">The mistake.</param>
/// <param name="Invariants">The invariants that broke.</param>
/// <param name="Advice">How many cases got another level or urgency, or no advice at all.</param>
/// <param name="Reason">How many cases had a rule apply that should not, or the other way round.</param>
public sealed record Bite(string Mutant, IReadOnlyList<string> Invariants, int Advice, int Reason)
{
    public bool Noticed => Invariants.Count > 0 || Advice > 0 || Reason > 0;

    public static Bite Of(Mutant mutant)
    {
        var outcomes = mutant.Fired().Outcomes(mutant.Rules);
        return new Bite(
            mutant.Name,
            [.. Broken(outcomes)],
            RuleCases.All.Count(line =>
                Advise(line, mutant) is not { } advice || (advice.Level, advice.Urgency) != (line.Level, line.Urgency)),
            RuleCases.All.Count(line => Advise(line, mutant) is { } advice && advice.Fired.Contains(line.Rule) != line.Applies));
    }

    private static IEnumerable<string> Broken(Outcomes outcomes) =>
        Proof.Invariants.All.Where(invariant => invariant.Check(outcomes).Broken is not null).Select(invariant => invariant.Id);

    private static Advice? Advise(RuleCase line, Mutant mutant)
    {
        try
        {
            return Advisor.Advise(Reports.Of(line.Given), mutant.Rules);
        }
        catch (UnreachableException)
        {
            return null;
        }
    }
}
