using VoiceRecovery.Core.Tests.Proof;

namespace VoiceRecovery.Core.Tests.Signs;

/// <summary>The warning signs, and what they do to the last safety check.</summary>
public sealed class WarningSignsTests
{
    private static readonly Screen?[] Answers = [null, Screen.Clear, Screen.Urgent, Screen.Emergency];

    public static TheoryData<WarningSigns> Signs => [.. Enum.GetValues<WarningSigns>().Where(sign => sign != WarningSigns.None)];

    [Fact]
    public void All_EverySign_StandsOnceWithATierAndEvidence()
    {
        Assert.Equal(Enum.GetValues<WarningSigns>().Where(sign => sign != WarningSigns.None), RedFlags.All.Select(flag => flag.Sign));
        Assert.All(RedFlags.All, flag =>
        {
            Assert.NotEqual(Screen.Clear, flag.Tier);
            Assert.NotEmpty(flag.Evidence);
        });
        Assert.Equal(RedFlags.All.OrderByDescending(flag => flag.Tier).Select(flag => flag.Tier), RedFlags.All.Select(flag => flag.Tier));
    }

    // Every rule sees a sign through the check alone, save the urgency of bone pain: so this carries I1 from the check to the signs.
    [Theory]
    [MemberData(nameof(Signs))]
    public void EffectiveScreen_ASignWithAnyAnswer_IsNeverBelowTheSignNorTheAnswer(WarningSigns sign)
    {
        var tier = RedFlags.All.Single(flag => flag.Sign == sign).Tier;
        Assert.All(Answers, answer =>
        {
            var report = new LegReport { Screen = answer, WarningSigns = sign };
            Assert.Equal(answer > tier ? answer : tier, report.EffectiveScreen);
        });
    }

    [Fact]
    public void EffectiveScreen_EveryPairOfSigns_IsTheWorseOfBoth() =>
        Assert.All(RedFlags.All, one => Assert.All(RedFlags.All, other =>
            Assert.Equal(
                one.Tier > other.Tier ? one.Tier : other.Tier,
                new LegReport { WarningSigns = one.Sign | other.Sign }.EffectiveScreen)));

    [Fact]
    public void EffectiveScreen_NoSignAndNoAnswer_IsUnknown() => Assert.Null(default(LegReport).EffectiveScreen);

    // The one sign that a rule looks at by itself, for its urgency.
    [Fact]
    public void Advise_BonePainOnTopOfAnyState_IsNeverLooser()
    {
        for (var state = 0; state < StateSpace.Count; state++)
        {
            var advice = Advisor.Advise(StateSpace.Report(state) with { WarningSigns = WarningSigns.PinpointBonePain });
            if ((int)advice.Level < Outcomes.Standard.LevelOf(state) || advice.Level < AdviceLevel.SeeClinician)
            {
                Assert.Fail($"{StateSpace.Report(state)}");
            }
        }
    }

    [Fact]
    public void Each_OfASet_GivesItsSignsMostUrgentFirst() =>
        Assert.Equal(
            [WarningSigns.DarkUrine, WarningSigns.Fever],
            RedFlags.Each(WarningSigns.Fever | WarningSigns.DarkUrine));
}
