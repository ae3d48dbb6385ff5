using VoiceRecovery.Core.Tests.Rules;

namespace VoiceRecovery.Core.Tests.Explaining;

/// <summary>Why the advice is what it is, and what would change it.</summary>
public sealed class ExplanationTests
{
    // "?" marks what is to be found out rather than waited for.
    [Theory]
    [InlineData("s4", "EasyRun: soreness 3")]
    [InlineData("s5", "EasyRun: soreness 3")]
    [InlineData("s6", "CrossTrain: soreness 5")]
    [InlineData("s?", "CrossTrain: soreness 5?")]
    [InlineData("s2", "RunAsPlanned: soreness 0")]
    [InlineData("s2 swollen", "EasyRun: no swelling")]
    [InlineData("s5 swollen", "CrossTrain: no swelling")]
    [InlineData("s6 swollen", "CrossTrain: soreness 5, no swelling")]
    [InlineData("s2 swelling?", "EasyRun: no swelling?")]
    [InlineData("s2 stiff tired", "EasyRun: moves normally, not worn out")]
    [InlineData("s2 worse", "EasyRun: not getting worse")]
    [InlineData("s2 day0", "EasyRun: days 1 to 5")]
    [InlineData("s2 day?", "EasyRun: days 1 to 5?")]
    [InlineData("s4 day?", "CrossTrain: days 0 to 5?")]
    [InlineData("s0 day1", "RunAsPlanned: days 2 to 14")]
    [InlineData("s0 day?", "RunAsPlanned: days 2 to 14?")]
    [InlineData("s2 day6", "RunAsPlanned: soreness 0")]
    [InlineData("s2 one", "RunAsPlanned: soreness 0")] // a side is not waited away
    [InlineData("s2 side?", "EasyRun: both alike?")]
    [InlineData("s2 Shin", "RunAsPlanned: soreness 0")]
    [InlineData("s2 place?", "EasyRun: in muscle?")]
    [InlineData("s2 aches?", "EasyRun: no rest pain?")]
    [InlineData("s2 check?", "EasyRun: check clear?")]
    public void WhatWouldChange_AReport_IsTheFewestAnswers(string given, string expected) =>
        Assert.Equal(expected, Words(Explain(given).WhatWouldChange));

    [Theory]
    [InlineData("s6", "EasyRun: soreness 3")]
    [InlineData("s6 swollen", "EasyRun: soreness 3, no swelling")]
    [InlineData("s4 day?", "EasyRun: soreness 0")]
    [InlineData("s4 one", "RunAsPlanned: soreness 0")]
    public void WhatWouldAllowARun_AReport_IsTheFewestAnswers(string given, string expected) =>
        Assert.Equal(expected, Words(Explain(given).WhatWouldAllowARun));

    [Theory]
    [InlineData("s0")] // nothing is less cautious
    [InlineData("s7")] // a clinician is not waited away
    [InlineData("s2 aches")]
    [InlineData("s2 lame")]
    [InlineData("s2 swollen one")]
    [InlineData("urgent")]
    [InlineData("emergency")]
    [InlineData("Fever")] // no sign is denied, although the check itself was answered with no
    [InlineData("DarkUrine check?")]
    [InlineData("urgent s? side? day? place? moves? tired? aches? worse? swelling?")]
    public void WhatWouldChange_WhereAClinicianDecides_IsNothing(string given)
    {
        Assert.Null(Explain(given).WhatWouldChange);
        Assert.Null(Explain(given).WhatWouldAllowARun);
    }

    [Theory]
    [InlineData("worse day? s2", "Rest: days 0 to 2?")]
    [InlineData("swelling? Calf one", "CrossTrain: no swelling?")]
    [InlineData("Groin side? s2", "CrossTrain: both alike?")]
    public void WhatWouldChange_AClinicianForWantOfAnAnswer_CanBeFoundOut(string given, string expected) =>
        Assert.Equal(expected, Words(Explain(given).WhatWouldChange));

    [Fact]
    public void WhatWouldChange_NothingKnown_NamesOnlyWhatCanBeFoundOut()
    {
        var report = default(LegReport);

        var whatIf = Explanation.Of(Advisor.Advise(report), report).WhatWouldChange;

        Assert.Equal("EasyRun: soreness 0?, no swelling?, moves normally?, not worn out?, check clear?", Words(whatIf));
    }

    [Fact]
    public void WhatWouldAllowARun_ARunIsAllowed_IsNothing() => Assert.Null(Explain("s2").WhatWouldAllowARun);

    [Fact]
    public void Rules_OfAnExplanation_AreEveryRuleThatFiredMostCautiousFirst() =>
        Assert.Equal(
            [RuleId.R1, RuleId.R3, RuleId.X1, RuleId.Z1],
            Explain("s4 swollen tired").Rules.Select(rule => rule.Id));

    private static Explanation Explain(string given) => Explanation.Of(Advisor.Advise(Reports.Of(given)), Reports.Of(given));

    private static string Words(WhatIf? whatIf) => whatIf is null
        ? "nothing"
        : $"{whatIf.Level}: {string.Join(", ", whatIf.Changes.Select(change => Words(change) + (change.WasUnknown ? "?" : "")))}";

    private static string Words(AnswerChange change) => change switch
    {
        SorenessAtMost most => $"soreness {most.Rating.Value}",
        NoSwelling => "no swelling",
        MovesNormally => "moves normally",
        NotWornOut => "not worn out",
        NotGettingWorse => "not getting worse",
        DaysPast days => $"days {days.First.Value} to {days.Last.Value}",
        NoRestPain => "no rest pain",
        BothSidesAlike => "both alike",
        InMuscle => "in muscle",
        ScreenIsClear => "check clear",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };
}
