using VoiceRecovery.Core.Tests.Proof;
using VoiceRecovery.Core.Tests.Rules;

namespace VoiceRecovery.Core.Tests.Afterwards;

/// <summary>Tomorrow and the days after.</summary>
public sealed class RecoveryLadderTests(Announcer announcer) : IClassFixture<Announcer>
{
    // A step reads: kind, the rating at most, "hard" where one harder element is open at 0.
    [Theory]
    [InlineData("s1", "EasyRun 1, EasyRun 1, NormalTraining 0 hard, BuildGradually 0, BuildGradually 0")]
    [InlineData("s0 day1", "EasyRun 0, EasyRun 0, NormalTraining 0 hard, BuildGradually 0, BuildGradually 0")]
    [InlineData("s2", "RestOrCrossTrain 2, EasyRun 2, NormalTraining 0 hard, BuildGradually 0, BuildGradually 0")]
    [InlineData("s3", "RestOrCrossTrain 3, EasyRun 3, NormalTraining 0 hard, BuildGradually 0, BuildGradually 0")]
    [InlineData("s0 day0", "EasyRun 0, EasyRun 0, NormalTraining 0, BuildGradually 0 hard, BuildGradually 0")] // day 3 is too early
    [InlineData("s0 day?", "EasyRun 0, EasyRun 0, NormalTraining 0, BuildGradually 0 hard, BuildGradually 0")]
    [InlineData("s5 day1", "RestOrCrossTrain 5, EasyRun20 3, EasyRun30 3, EasyRun 3 hard, EasyRun 0")] // from day 6 none while sore
    [InlineData("s5 day3", "RestOrCrossTrain 5, EasyRun20 3, EasyRun30 0, EasyRun 0 hard, EasyRun 0")]
    [InlineData("s2 one", "RestOrCrossTrain 2, EasyRun20 0, EasyRun30 0, EasyRun 0 hard, EasyRun 0")]
    [InlineData("s6", "WalkOrGentleSwim 6, CrossTrain 5, EasyRun20 3, EasyRun30 0, EasyRun30 0")]
    [InlineData("s2 tired", "Rest 2, CrossTrain 2, EasyRun20 2, EasyRun30 0, EasyRun30 0")]
    [InlineData("s2 swollen", "Rest 2, CrossTrain 2, EasyRun20 2, EasyRun30 0, EasyRun30 0")]
    [InlineData("s0", "NormalTraining 0, NormalTraining 0 hard, NormalTraining 0, BuildGradually 0, BuildGradually 0")]
    [InlineData("s0 day4", "NormalTraining 0 hard, NormalTraining 0, NormalTraining 0, BuildGradually 0, BuildGradually 0")]
    [InlineData("s7", "")]
    [InlineData("emergency", "")]
    public void For_AReport_ClimbsOneStepADay(string given, string steps)
    {
        var report = Reports.Of(given);

        var ladder = RecoveryLadder.For(Advisor.Advise(report), report);

        Assert.Equal(steps, string
            .Join(", ", ladder.Select(step => $"{step.Kind} {step.SorenessAtMost}{(step.MayBeHard ? " hard" : "")}")));
    }

    [Theory]
    [InlineData("s5 day1", "7, 7, 7, 7, 4")] // on day 6 four is too much
    [InlineData("s3 day4", "7, 4, 4, 1, 1")] // on day 8 anything is
    [InlineData("s2 one", "6, 6, 6, 4, 4")]
    [InlineData("s2 Groin", "4, 4, 4, 4, 4")]
    public void For_AReport_SaysFromWhichRatingAClinicianIsDue(string given, string ratings)
    {
        var report = Reports.Of(given);

        var ladder = RecoveryLadder.For(Advisor.Advise(report), report);

        Assert.Equal(ratings, string.Join(", ", ladder.Select(step => step.SeeClinicianFrom)));
    }

    [Fact]
    public void For_Rest_EndsWithAClinicianIfItHasNotEased()
    {
        var rest = Reports.Of("s6");
        var crossTrain = Reports.Of("s5");

        Assert.Equal([5], RecoveryLadder.For(Advisor.Advise(rest), rest).Where(step => step.SeeClinicianIfNotEasing)
            .Select(step => step.DayAhead));
        Assert.DoesNotContain(RecoveryLadder.For(Advisor.Advise(crossTrain), crossTrain), step => step.SeeClinicianIfNotEasing);
    }

    [Theory]
    [InlineData("s6", 48)]
    [InlineData("s?", 48)]
    [InlineData("swollen", 48)]
    [InlineData("tired", 24)]
    [InlineData("s5", 24)]
    [InlineData("s2", 24)]
    [InlineData("s0", null)]
    [InlineData("s7", null)]
    public void HoursUntilNextCheck_AReport_IsADayOrTwo(string given, int? hours) =>
        Assert.Equal(hours, RecoveryLadder.HoursUntilNextCheck(Advisor.Advise(Reports.Of(given))));

    [Theory]
    [InlineData("s0 day3", false)]
    [InlineData("s0 day4", true)]
    [InlineData("s1 day4", false)]
    [InlineData("s0 day?", false)]
    [InlineData("s0 day4 tired", false)]
    public void AllowsHardSession_AReport_NeedsNoSorenessAndMoreThanThreeDays(string given, bool allows) =>
        Assert.Equal(allows, Advisor.AllowsHardSession(Advisor.Advise(Reports.Of(given)), Reports.Of(given)));

    [Fact]
    public void For_EveryState_HasNoHardSessionInThreeDaysNorAnythingAboveClinician()
    {
        long steps = 0;
        for (var state = 0; state < StateSpace.Count; state++)
        {
            var report = StateSpace.Report(state);
            var advice = Advisor.Advise(report);
            var ladder = RecoveryLadder.For(advice, report);
            if (ladder.Count != (advice.Level >= AdviceLevel.SeeClinician ? 0 : 5) || ladder.Any(step => IsTooMuch(step, report))
                || ladder.Count(step => step.MayBeHard) > 1)
            {
                Assert.Fail($"{report}: {string.Join(", ", ladder)}");
            }

            steps += ladder.Count;
        }

        announcer.Say($"Ladder: {steps:N0} steps of every ladder: none hard within three days of the run, none above today's rating, "
            + "one hard at most");

        static bool IsTooMuch(LadderStep step, in LegReport report)
        {
            var daysSince = (report.Days?.Value ?? 0) + step.DayAhead;
            return (step.MayBeHard && daysSince <= 3) || step.SorenessAtMost > report.EffectiveSoreness
                || step.SeeClinicianFrom <= step.SorenessAtMost;
        }
    }

    // A step is decided by the rating and the level that it needs: every such pair that occurs, against every morning there is.
    [Fact]
    public void IsClearedBy_EveryMorning_NeverClimbsWhileACheckIsNotClear()
    {
        var steps = (LadderStep[])
        [
            .. from needs in (LadderStepKind[])[LadderStepKind.WalkOrGentleSwim, LadderStepKind.CrossTrain, LadderStepKind.EasyRun30,
                LadderStepKind.NormalTraining]
               from most in (int[])[0, 3, 6]
               select new LadderStep(DayAhead: 2, needs, most, SeeClinicianFrom: 7),
        ];
        long cleared = 0;
        for (var state = 0; state < StateSpace.Count; state++)
        {
            var morning = StateSpace.Report(state);
            foreach (var step in steps)
            {
                if (!step.IsClearedBy(morning))
                {
                    continue;
                }

                cleared++;
                var isRun = step.Kind >= LadderStepKind.EasyRun20;
                var isClear = morning is { Swelling: false, Function: LegFunction.Normal, Fatigue: false, Screen: Screen.Clear };
                if (morning.Soreness?.Value > step.SorenessAtMost || Outcomes.Standard.LevelOf(state) > (int)step.Needs
                    || (isRun && !isClear))
                {
                    Assert.Fail($"{step}: {morning}");
                }
            }
        }

        Assert.True(cleared > 0);
        announcer.Say($"Ladder: {(long)StateSpace.Count * steps.Length:N0} mornings: none climbs unless its own advice allows as much");
    }

    [Theory]
    [InlineData("s2", null, true)]
    [InlineData("s2", 2, true)]
    [InlineData("s3", 2, false)] // higher than the day before
    [InlineData("s4", null, false)]
    [InlineData("s?", null, false)]
    [InlineData("s2 swollen", null, false)]
    [InlineData("s2 worse", null, false)]
    public void IsClearedBy_AMorning_NeedsTheRatingKnownLowAndNoHigherThanTheDayBefore(string morning, int? dayBefore, bool cleared)
    {
        var step = new LadderStep(DayAhead: 2, LadderStepKind.EasyRun20, SorenessAtMost: 3, SeeClinicianFrom: 7);

        Assert.Equal(cleared, step.IsClearedBy(Reports.Of(morning), dayBefore is { } value ? Soreness.Of(value) : null));
    }
}
