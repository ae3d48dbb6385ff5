using VoiceRecovery.Core.Tests.Proof;
using VoiceRecovery.Core.Tests.Rules;

namespace VoiceRecovery.Core.Tests.Afterwards;

/// <summary>Which activities suit the sore place, best first.</summary>
public sealed class CrossTrainingTests
{
    // Reading the rows: the words of a report, and what suits it.
    [Theory]
    [InlineData("s0", "Swimming, Cycling, Yoga, Pilates, Strength")]
    [InlineData("s0 day1", "Swimming, Cycling EasyGear, Yoga Gentle, Pilates, Strength UpperBodyAndCore")]
    [InlineData("Thigh s3", "Swimming LightKick, Pilates CoreOnly, Strength UpperBodyAndCore, Cycling EasyGear")]
    [InlineData("Thigh s4", "Swimming LightKick, Pilates CoreOnly, Strength UpperBodyAndCore")]
    [InlineData("Hamstring s4", "Swimming, Cycling FlatAndEasy, Yoga NoDeepFolds, Strength UpperBodyAndCore")]
    [InlineData("Glute s4", "Swimming, Cycling FlatAndEasy, Yoga NoDeepFolds, Strength UpperBodyAndCore")]
    [InlineData("Calf s4", "Cycling FlatAndEasy, Swimming NoPushOffs, Pilates CoreOnly, Strength UpperBodyAndCore")]
    [InlineData("WholeLegs s4", "Swimming LightKick, Pilates CoreOnly, Yoga Gentle, Strength UpperBodyAndCore")]
    [InlineData("Shin s3", "Swimming PainFreeOnly, Strength UpperBodyAndCore")]
    [InlineData("OuterHip s3", "Swimming PainFreeOnly, Strength UpperBodyAndCore")]
    [InlineData("Groin s3", "Swimming PainFreeOnly, Strength UpperBodyAndCore")]
    [InlineData("place? s3", "Swimming PainFreeOnly, Strength UpperBodyAndCore")]
    [InlineData("Thigh s6", "Swimming LightKick")] // rest for the rating alone: what is gentle
    [InlineData("Calf worse", "Swimming NoPushOffs")]
    [InlineData("WholeLegs s6", "Swimming LightKick, Yoga Gentle")]
    [InlineData("swollen", "")]
    [InlineData("swelling?", "")]
    [InlineData("stiff", "")]
    [InlineData("moves?", "")]
    [InlineData("tired", "")]
    [InlineData("check?", "")]
    [InlineData("s7", "")]
    [InlineData("emergency", "")]
    public void For_AReport_NamesWhatSuitsBestFirst(string given, string activities)
    {
        var report = Reports.Of(given);

        var choices = CrossTraining.For(Advisor.Advise(report), report);

        Assert.Equal(activities, string.Join(", ", choices.Select(Words)));
    }

    [Theory]
    [InlineData("Calf s4", LegArea.Thigh, "Swimming NoPushOffs, Pilates CoreOnly, Strength UpperBodyAndCore")]
    [InlineData("Shin s2", LegArea.Calf, "Swimming PainFreeOnly, Strength UpperBodyAndCore")]
    public void For_TwoSorePlaces_NamesOnlyWhatSuitsBoth(string given, LegArea other, string activities)
    {
        var report = Reports.Of(given) with { OtherArea = other };

        var choices = CrossTraining.For(Advisor.Advise(report), report);

        Assert.Equal(activities, string.Join(", ", choices.Select(Words)));
    }

    [Fact]
    public void Find_CyclingWithVerySoreQuads_IsNotAdvised()
    {
        var report = Reports.Of("Thigh s4");

        Assert.Null(CrossTraining.Find(Activity.Cycling, Advisor.Advise(report), report));
        Assert.Equal(ActivityCaution.LightKick, CrossTraining.Find(Activity.Swimming, Advisor.Advise(report), report)!.Caution);
    }

    [Fact]
    public void For_AnyState_NamesNothingWhereNothingIsAdvisedAndNoHeavyLegsWhileSore()
    {
        for (var state = 0; state < StateSpace.Count; state++)
        {
            var report = StateSpace.Report(state);
            var advice = Advisor.Advise(report);
            var choices = CrossTraining.For(advice, report);

            var nothing = advice.Level >= AdviceLevel.SeeClinician
                || (advice.Level == AdviceLevel.Rest
                    && (report.Swelling != false || report.Fatigue != false || report.Function != LegFunction.Normal
                        || report.Screen is null));
            if (nothing != (choices.Count == 0)
                || (report.IsSore && choices
                    .Any(choice => choice is { Activity: Activity.Strength, Caution: not ActivityCaution.UpperBodyAndCore })))
            {
                Assert.Fail($"{report}: {string.Join(", ", choices.Select(Words))}");
            }
        }
    }

    private static string Words(ActivityChoice choice) =>
        choice.Caution == ActivityCaution.None ? $"{choice.Activity}" : $"{choice.Activity} {choice.Caution}";
}
