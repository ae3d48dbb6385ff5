using VoiceRecovery.Core.Tests.Proof;
using VoiceRecovery.Core.Tests.Rules;

namespace VoiceRecovery.Core.Tests.Reporting;

/// <summary>Where it is sore: what belongs together, and what several places amount to.</summary>
public sealed class PlacesTests(Announcer announcer) : IClassFixture<Announcer>
{
    private static readonly LegArea[] OneOfEachKind = [LegArea.Thigh, LegArea.WholeLegs, LegArea.Calf, LegArea.Shin, LegArea.Groin];

    // Every state but for the place.
    private static readonly int[] States = [.. Enumerable.Range(0, StateSpace.Count).Where(state => StateSpace.Place.Of(state) == 0)];

    private static readonly Dictionary<LegArea, byte[]> Outcome = Enum.GetValues<LegArea>().ToDictionary(area => area, OutcomesIn);

    [Theory]
    [InlineData(LegArea.Thigh, AreaGroup.Thigh)]
    [InlineData(LegArea.Hamstring, AreaGroup.Thigh)]
    [InlineData(LegArea.Glute, AreaGroup.Thigh)]
    [InlineData(LegArea.Calf, AreaGroup.Calf)]
    [InlineData(LegArea.Shin, AreaGroup.JointBoneTendon)]
    [InlineData(LegArea.Knee, AreaGroup.JointBoneTendon)]
    [InlineData(LegArea.Ankle, AreaGroup.JointBoneTendon)]
    [InlineData(LegArea.Foot, AreaGroup.JointBoneTendon)]
    [InlineData(LegArea.Achilles, AreaGroup.JointBoneTendon)]
    [InlineData(LegArea.OuterHip, AreaGroup.JointBoneTendon)]
    [InlineData(LegArea.Hip, AreaGroup.Groin)]
    [InlineData(LegArea.Groin, AreaGroup.Groin)]
    public void GroupOf_APlace_DoesNotDependOnSwelling(LegArea area, AreaGroup group)
    {
        Assert.Equal(group, LegAreas.GroupOf(area, swellingRuledOut: true));
        Assert.Equal(group, LegAreas.GroupOf(area, swellingRuledOut: false));
    }

    [Fact]
    public void GroupOf_WholeLegs_IsCalfUntilSwellingIsRuledOut()
    {
        Assert.Equal(AreaGroup.Thigh, LegAreas.GroupOf(LegArea.WholeLegs, swellingRuledOut: true));
        Assert.Equal(AreaGroup.Calf, LegAreas.GroupOf(LegArea.WholeLegs, swellingRuledOut: false));
    }

    [Fact]
    public void Advise_EveryPlace_IsAdvisedAsItsGroupInEveryState()
    {
        foreach (var area in Enum.GetValues<LegArea>().Except([LegArea.WholeLegs]))
        {
            var ofGroup = OneOfEachKind
                .First(other => other != LegArea.WholeLegs && LegAreas.GroupOf(other, true) == LegAreas.GroupOf(area, true));
            Assert.True(Outcome[ofGroup].AsSpan().SequenceEqual(Outcome[area]), $"{area} is not advised as {ofGroup}");
        }

        announcer.Say($"Places: {States.Length * 13L:N0} cases, all hold: each of the thirteen places is advised as its group");
    }

    [Fact]
    public void Advise_WholeLegs_LieBetweenThighAndCalfInEveryState()
    {
        var (thigh, whole, calf) = (Outcome[LegArea.Thigh], Outcome[LegArea.WholeLegs], Outcome[LegArea.Calf]);
        for (var i = 0; i < States.Length; i++)
        {
            if (whole[i] < thigh[i] || whole[i] > calf[i])
            {
                Assert.Fail($"{StateSpace.Report(States[i])}");
            }
        }
    }

    [Fact]
    public void WithArea_ThreePlacesInAnyOrder_IsTheMostCautiousOfThemInEveryState()
    {
        var triples = (from one in OneOfEachKind from two in OneOfEachKind from three in OneOfEachKind select (one, two, three)).ToList();
        foreach (var (one, two, three) in triples)
        {
            var kept = default(LegReport).WithArea(one).WithArea(two).WithArea(three);
            var (area, other) = (Outcome[kept.Area!.Value], Outcome[kept.OtherArea ?? kept.Area!.Value]);
            var (first, second, third) = (Outcome[one], Outcome[two], Outcome[three]);
            for (var i = 0; i < States.Length; i++)
            {
                if (Math.Max(area[i], other[i]) != Math.Max(first[i], Math.Max(second[i], third[i])))
                {
                    Assert.Fail($"{one}, {two}, {three}: {StateSpace.Report(States[i])}");
                }
            }
        }

        announcer.Say($"Places: {(long)States.Length * triples.Count:N0} cases, all hold: of several places, in any order, "
            + "the most cautious decides");
    }

    [Theory]
    [InlineData(LegArea.Shin, LegArea.Calf)]
    [InlineData(LegArea.Groin, LegArea.Calf)]
    [InlineData(LegArea.Thigh, LegArea.Groin)]
    public void Advise_TwoPlaces_IsTheMoreCautiousOfBothInEveryState(LegArea area, LegArea other)
    {
        var (here, there) = (Outcome[area], Outcome[other]);
        for (var i = 0; i < States.Length; i++)
        {
            var advice = Advisor.Advise(StateSpace.Report(States[i]) with { Area = area, OtherArea = other });
            if (Outcomes.Encode(advice) != Math.Max(here[i], there[i]))
            {
                Assert.Fail($"{area}, {other}: {StateSpace.Report(States[i])}");
            }
        }
    }

    // The reason why two places are kept: here the place that usually matters less matters more.
    [Fact]
    public void Advise_SwellingUnknownInOneCalfAndShin_SeesAClinicianToday()
    {
        var swellingUnknown = Reports.Of("swelling? one") with { Area = null };

        Assert.Equal(AdviceLevel.Rest, Advisor.Advise(swellingUnknown.WithArea(LegArea.Shin)).Level);
        Assert.Equal(AdviceLevel.SeeClinician, Advisor.Advise(swellingUnknown.WithArea(LegArea.Shin).WithArea(LegArea.Calf)).Level);
        Assert.Equal(AdviceLevel.SeeClinician, Advisor.Advise(swellingUnknown.WithArea(LegArea.Calf).WithArea(LegArea.Shin)).Level);
    }

    [Fact]
    public void WithArea_ThePlaceAlreadyKnown_ChangesNothing()
    {
        var once = default(LegReport).WithArea(LegArea.Knee);

        Assert.Equal(once, once.WithArea(LegArea.Knee));
    }

    private static byte[] OutcomesIn(LegArea area)
    {
        var outcomes = new byte[States.Length];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = Outcomes.Encode(Advisor.Advise(StateSpace.Report(States[i]) with { Area = area }));
        }

        return outcomes;
    }
}
