using VoiceRecovery.Core.Tests.Proof;

namespace VoiceRecovery.Core.Tests.Reporting;

/// <summary>Ranges, doubtful answers and answers under a painkiller: the more cautious reading counts.</summary>
public sealed class AnswersTests
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void TryCreate_Soreness_TakesZeroToTen(int value, bool taken)
    {
        Assert.Equal(taken, Soreness.TryCreate(value, out var soreness));
        Assert.Equal(taken ? value : 0, soreness.Value);
    }

    [Fact]
    public void Of_SorenessOutOfRange_IsABug() => Assert.Throws<ArgumentOutOfRangeException>(() => Soreness.Of(11));

    [Theory]
    [InlineData(3, 4, 4)]
    [InlineData(7, 6, 7)]
    [InlineData(5, 5, 5)]
    public void Higher_OfARange_IsTheHigher(int one, int other, int higher) =>
        Assert.Equal(Soreness.Of(higher), Soreness.Higher(Soreness.Of(one), Soreness.Of(other)));

    [Fact]
    public void AfterPainkiller_AnyRating_NeverAllowsARunNorIsLooserThanTheRatingItself()
    {
        for (var state = 0; state < StateSpace.Count; state++)
        {
            var rating = StateSpace.Rating.Of(state);
            if (rating == StateSpace.Rating.Unknown)
            {
                continue;
            }

            var counts = Soreness.AfterPainkiller(Soreness.Of(rating))?.Value ?? StateSpace.Rating.Unknown;
            var masked = state + ((counts - rating) * StateSpace.Rating.Stride);
            Assert.True(Outcomes.Standard.LevelOf(masked) >= Math.Max((int)AdviceLevel.Rest, Outcomes.Standard.LevelOf(state)));
        }
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, 6)]
    [InlineData(9, 9)]
    public void AfterPainkiller_OnlyAHighRating_IsKept(int masked, int? counts) =>
        Assert.Equal(counts, Soreness.AfterPainkiller(Soreness.Of(masked))?.Value);

    [Theory]
    [InlineData(LegSide.Both, LegSide.Both, LegSide.Both)]
    [InlineData(LegSide.Both, LegSide.One, LegSide.One)]
    [InlineData(LegSide.One, LegSide.Both, LegSide.One)]
    public void MoreCautious_OfTwoSides_IsOneSidedIfEitherIs(LegSide one, LegSide other, LegSide cautious) =>
        Assert.Equal(cautious, LegSides.MoreCautious(one, other));

    [Theory]
    [InlineData(-1, false, 0)]
    [InlineData(0, true, 0)]
    [InlineData(14, true, 14)]
    [InlineData(15, true, 14)]
    [InlineData(400, true, 14)]
    public void TryCreate_Days_RefusesNegativeAndCapsAtFourteen(int value, bool taken, int days)
    {
        Assert.Equal(taken, DaysSinceHardRun.TryCreate(value, out var result));
        Assert.Equal(days, result.Value);
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 2, 1)]
    [InlineData(0, 2, 0)]
    [InlineData(2, 3, 3)]
    [InlineData(3, 4, 4)]
    [InlineData(5, 7, 7)]
    [InlineData(1, 3, null)]
    [InlineData(0, 5, null)]
    [InlineData(0, 6, 6)]
    [InlineData(1, 14, 14)]
    public void MoreCautious_OfTwoDays_IsAsDocumentedInEitherOrder(int one, int other, int? cautious)
    {
        Assert.Equal(cautious, DaysSinceHardRun.MoreCautious(DaysSinceHardRun.Of(one), DaysSinceHardRun.Of(other))?.Value);
        Assert.Equal(cautious, DaysSinceHardRun.MoreCautious(DaysSinceHardRun.Of(other), DaysSinceHardRun.Of(one))?.Value);
    }

    [Fact]
    public void MoreCautious_OfTwoDays_IsNeverLooserThanAnyDayBetween()
    {
        var days = StateSpace.Days;
        for (var first = 0; first <= DaysSinceHardRun.Longest; first++)
        {
            for (var last = first; last <= DaysSinceHardRun.Longest; last++)
            {
                var cautious = DaysSinceHardRun.MoreCautious(DaysSinceHardRun.Of(first), DaysSinceHardRun.Of(last))?.Value ?? days.Unknown;

                // The exception that is documented: no soreness at all, and "today or a week ago".
                var excepted = first <= 1 && last >= 6;
                for (var day = first; day <= last; day++)
                {
                    var look = NeverLooser(cautious, day, excepted);
                    Assert.True(look.Broken is null, $"Days {first} to {last}, {look.Broken}");
                }
            }
        }
    }

    // What "at best" and "what would change this" take for the days.
    [Fact]
    public void Advise_TheSecondDay_IsNeverMoreCautiousThanAnyOtherDay()
    {
        for (var day = 0; day <= StateSpace.Days.Unknown; day++)
        {
            Assert.Null(NeverLooser(cautious: day, day: 2, onlyIfSore: false).Broken);
        }
    }

    private static Finding NeverLooser(int cautious, int day, bool onlyIfSore)
    {
        var days = StateSpace.Days;
        for (var block = 0; block < StateSpace.Count; block += days.Size * days.Stride)
        {
            for (var state = block; state < block + days.Stride; state++)
            {
                var isExcepted = onlyIfSore && StateSpace.Rating.Of(state) == 0;
                if (!isExcepted && Outcomes.Standard.LevelOf(state + (cautious * days.Stride)) < Outcomes.Standard
                    .LevelOf(state + (day * days.Stride)))
                {
                    return new Finding(state, state);
                }
            }
        }

        return new Finding(StateSpace.Count / days.Size, Broken: null);
    }
}
