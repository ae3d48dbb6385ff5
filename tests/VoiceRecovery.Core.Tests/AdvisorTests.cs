namespace VoiceRecovery.Core.Tests;

/// <summary>The advice on whole reports that a runner might give.</summary>
public sealed class AdvisorTests
{
    private static readonly LegReport SoreTwoInBothThighs = new()
    {
        Soreness = Soreness.Of(2),
        Swelling = false,
        Area = LegArea.Thigh,
        Side = LegSide.Both,
        Days = DaysSinceHardRun.Of(2),
        Function = LegFunction.Normal,
        Fatigue = false,
        RestPain = false,
        Worsening = false,
        Screen = Screen.Clear,
    };

    [Fact]
    public void Advise_MildSorenessInBothThighs_AllowsAnEasyRun()
    {
        var advice = Advisor.Advise(SoreTwoInBothThighs);

        Assert.Equal(AdviceLevel.EasyRun, advice.Level);
        Assert.Equal([RuleId.Z1], advice.Reasons);
        Assert.Null(advice.Urgency);
    }

    [Fact]
    public void Advise_NothingKnown_Rests()
    {
        var advice = Advisor.Advise(default);

        Assert.Equal(AdviceLevel.Rest, advice.Level);
        Assert.Equal([RuleId.R1, RuleId.R2], advice.Reasons);
    }

    [Fact]
    public void Advise_OneSidedSwelling_SeeksCareToday()
    {
        var advice = Advisor.Advise(SoreTwoInBothThighs with { Swelling = true, Side = LegSide.One });

        Assert.Equal((AdviceLevel.SeeClinician, Urgency.Today), (advice.Level, advice.Urgency));
        Assert.Equal([RuleId.U3], advice.Reasons);
    }

    [Fact]
    public void Advise_EmergencySign_WinsOverEverything()
    {
        var advice = Advisor.Advise(SoreTwoInBothThighs with { WarningSigns = WarningSigns.DarkUrine | WarningSigns.Fever });

        Assert.Equal(AdviceLevel.Emergency, advice.Level);
        Assert.Null(advice.Urgency);
    }
}
