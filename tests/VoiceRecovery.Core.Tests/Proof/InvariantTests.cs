namespace VoiceRecovery.Core.Tests.Proof;

/// <summary>The proof: every invariant, over every report that the decision can tell apart. Nothing is sampled.</summary>
public sealed class InvariantTests(WholeProof proof) : IClassFixture<WholeProof>
{
    [Fact]
    public void I01_WarningSigns_WinOverEveryOtherAnswer() => Prove("I1");

    [Fact]
    public void I02_WorseAnswers_NeverLoosenTheAdvice() => Prove("I2");

    [Fact]
    public void I03_LaterDays_NeverLoosenTheAdviceOnceSore() => Prove("I3");

    [Fact]
    public void I04_UnknownAnswers_NeverClearARun() => Prove("I4");

    [Fact]
    public void I05_UnknownAnswers_AreAtLeastAsCautiousAsKnownOnes() => Prove("I5");

    [Fact]
    public void I06_ARun_NeedsEveryCheckClear() => Prove("I6");

    [Fact]
    public void I07_ARunAsPlanned_NeedsNoSorenessAndTwoDays() => Prove("I7");

    [Fact]
    public void I08_Swelling_RestsAtLeast() => Prove("I8");

    [Fact]
    public void I09_SevereSoreness_SeesAClinicianAtLeast() => Prove("I9");

    [Fact]
    public void I10_PainAtRest_SeesAClinicianAtLeast() => Prove("I10");

    [Fact]
    public void Advice_IsTheHighestFloorThatFires_InEveryState()
    {
        var floors = FiredRules.Standard.Outcomes(RuleTable.Standard);

        for (var state = 0; state < StateSpace.Count; state++)
        {
            if (proof.Outcomes[state] != floors[state])
            {
                Assert.Fail($"{StateSpace.Report(state)}: advised {proof.Outcomes[state]}, highest floor {floors[state]}");
            }
        }

        proof.Add(
            $"max {StateSpace.Count,11:N0} cases, all hold: the advice is the highest floor that fires, and today if any rule says so");
    }

    // Any change of a rule moves these numbers. Explain each change.
    [Fact]
    public void Histogram_IsAsPinned()
    {
        var histogram = proof.Outcomes.Histogram();

        proof.Add($"States {StateSpace.Count:N0}: "
            + string.Join(", ", histogram.Select((count, level) => $"{(AdviceLevel)level} {count:N0}")));
        proof.Add($"Clinician today {proof.Outcomes.Today():N0}; a run is allowed in {Invariants.Runs(proof.Outcomes):N0}");
        Assert.Equal(3_732_480, histogram.Sum());
        Assert.Equal(1_470, Invariants.Runs(proof.Outcomes));
        Assert.Equal([1_170, 300, 237, 148_953, 2_648_700, 933_120], histogram);
        Assert.Equal(2_256_768, proof.Outcomes.Today());
    }

    private void Prove(string id)
    {
        var found = proof.Findings[id];

        Assert.True(found.Checked > 0, "The invariant speaks of no state.");
        Assert.True(found.Broken is null, Invariants.Find(id).Line(found));
    }
}
