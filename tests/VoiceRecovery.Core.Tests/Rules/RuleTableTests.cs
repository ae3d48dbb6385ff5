namespace VoiceRecovery.Core.Tests.Rules;

/// <summary>The rule table against the table of cases.</summary>
public sealed class RuleTableTests
{
    public static TheoryData<RuleId> Rules => [.. Enum.GetValues<RuleId>()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_OnBothSidesOfItsLines_AppliesAsTheTableSays(RuleId rule)
    {
        var cases = RuleCases.All.Where(line => line.Rule == rule).ToList();

        Assert.Contains(cases, line => line.Applies);
        Assert.Contains(cases, line => !line.Applies);
        Assert.All(cases, line =>
        {
            var advice = Advisor.Advise(Reports.Of(line.Given));
            Assert.Equal(
                (line.Given, line.Applies, line.Level, line.Urgency),
                (line.Given, advice.Fired.Contains(rule), advice.Level, advice.Urgency));
        });
    }

    [Fact]
    public void Standard_StandsInTheOrderOfTheIds() =>
        Assert.Equal(Enum.GetValues<RuleId>(), RuleTable.Standard.Select(rule => rule.Id));

    [Fact]
    public void Standard_LevelsOnlyFall_SoThatReasonsAreSpokenByLevel() =>
        Assert.Equal(RuleTable.Standard.Select(rule => rule.Level).OrderDescending(), RuleTable.Standard.Select(rule => rule.Level));

    [Fact]
    public void Reasons_OfManyRules_AreTheFirstTwoOfThoseThatSetTheLevel()
    {
        var advice = Advisor.Advise(Reports.Of("swollen Calf one s8 aches worse day9"));

        Assert.Equal([RuleId.U3, RuleId.U4, RuleId.U5, RuleId.C1, RuleId.C2, RuleId.C4, RuleId.C5, RuleId.C7], advice.SetBy);
        Assert.Equal([RuleId.U3, RuleId.U4], advice.Reasons);
    }

    [Fact]
    public void TodayCondition_IsWrittenWhereverTodayCanHold()
    {
        var canBeToday = RuleTable.Standard
            .Where(rule => RuleCases.All.Any(line => line.Rule == rule.Id && rule.Today(Reports.Of(line.Given))))
            .Select(rule => rule.Id);

        Assert.Equal(RuleTable.Standard.Where(rule => rule.TodayCondition.Length > 0).Select(rule => rule.Id), canBeToday);
    }
}
