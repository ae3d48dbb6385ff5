namespace VoiceRecovery.Core.Tests.Teeth;

/// <summary>Whether the other tests would notice a mistake in the rules: every small mistake is made once, and each must be
/// noticed.</summary>
public sealed class TeethTests(Announcer announcer) : IClassFixture<Announcer>
{
    /// <summary>Mistakes that no test can notice, each with the reason why it makes no difference to anybody.</summary>
    private static readonly Dictionary<string, string> Justified = [];

    [Fact]
    public void EveryMistakeInTheRules_IsNoticed()
    {
        var bites = Mutants.All.AsParallel().AsOrdered().Select(Bite.Of).ToList();
        var survivors = bites.Where(bite => !bite.Noticed).Select(bite => bite.Mutant).ToList();

        announcer.Say($"Teeth: {bites.Count} mistakes made in the rules, {bites.Count - survivors.Count} noticed; "
            + $"{bites.Count(bite => bite.Invariants.Count > 0)} by an invariant, "
            + $"{bites.Count(bite => bite.Advice > 0)} by the advice in a case, "
            + $"{bites.Count(bite => bite.Reason > 0)} by a reason in a case; survivors: "
            + $"{(survivors.Count == 0 ? "none" : string.Join(", ", survivors))}");
        announcer.Say("Noticed by one case only: "
            + $"{string.Join(", ", bites.Where(bite => bite is { Invariants.Count: 0, Advice: 1 }).Select(bite => bite.Mutant))}");
        Assert.Equal(Justified.Keys.Order(), survivors.Order());
    }
}
