using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Tests.Listening;

public class SlotReaderTests
{
    [Fact]
    public void Hear_ResolvedSlots_ReadsTheirIds()
    {
        var heard = Hear(
            Slots.Value("sorenessLevel", "4"), Slots.Resolved("swelling", "not puffy", "no"),
                Slots.Resolved("painLocation", "quads", "thigh"),
            Slots.Resolved("side", "the pair", "both"), Slots.Resolved("daysSinceHardRun", "the other day", "fewDays"),
                Slots.Resolved("bodySign", "done in", "wornOut"));
        var expected = new LegReport
        {
            Soreness = Soreness.Of(4),
            Swelling = false,
            Area = LegArea.Thigh,
            Side = LegSide.Both,
            Days = DaysSinceHardRun.Of(5),
            Fatigue = true
        };
        Assert.Equal(new Heard { Report = expected, IsRatingNumber = true, IsRunNamed = true }, heard);
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("barely", 1)]
    [InlineData("mild", 3)]
    [InlineData("moderate", 6)]
    [InlineData("severe", 8)]
    [InlineData("worst", 10)]
    public void Hear_SorenessWord_CountsAsTheHigherEndOfItsBand(string id, int rating) =>
        Assert.Equal(rating, Hear(Slots.Resolved("sorenessLevel", "xyz", id)).Report.Soreness?.Value);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("3.5", 4)]
    [InlineData("10", 10)]
    [InlineData("11", null)]
    [InlineData("18", null)]
    [InlineData("40", null)]
    [InlineData("-1", null)]
    public void Hear_SorenessLevel_IsARatingOnTheScaleOnlyAndRoundsUp(string said, int? rating) =>
        Assert.Equal(rating, Hear(Slots.Value("sorenessLevel", said)).Report.Soreness?.Value);

    [Fact]
    public void Hear_NumberThatIsNone_HearsNothing() => Assert.True(Hear(Slots.Value("sorenessLevel", "?")).IsEmpty);

    [Fact]
    public void Hear_EveryAreaSignAndDayOfTheModel_IsKnown()
    {
        foreach (var area in Enum.GetValues<LegArea>())
        {
            Assert.Equal(area, Hear(Slots.Resolved("painLocation", "xyz", Camel(area))).Report.Area);
        }

        foreach (var flag in RedFlags.All)
        {
            Assert.Equal(flag.Sign, Hear(Slots.Resolved("warningSign", "xyz", Camel(flag.Sign))).Report.WarningSigns);
        }

        foreach (var id in new[] { "today", "yesterday", "twoDays", "threeDays", "fewDays", "lastWeekend", "oneWeek", "lastWeek",
            "overAWeek", "twoWeeks" })
        {
            Assert.NotNull(Hear(Slots.Resolved("daysSinceHardRun", "xyz", id)).Report.Days);
        }
    }

    [Theory]
    [InlineData("cannotWalk", LegFunction.CannotWalk)]
    [InlineData("limited", LegFunction.Limited)]
    public void Hear_BodySign_SetsTheFunction(string id, LegFunction function) =>
        Assert.Equal(function, Hear(Slots.Resolved("bodySign", "xyz", id)).Report.Function);

    [Fact]
    public void Hear_AmbiguousValue_TakesTheMoreCautious()
    {
        Assert.Equal(8, Hear(Slots.Resolved("sorenessLevel", "bad", "mild", "severe")).Report.Soreness?.Value);
        Assert.Equal(LegSide.One, Hear(Slots.Resolved("side", "both but the left", "both", "one")).Report.Side);
        var places = Hear(Slots.Resolved("painLocation", "hip", "thigh", "groin")).Report;
        Assert.Equal((LegArea.Groin, LegArea.Thigh), (places.Area, places.OtherArea));
    }

    [Fact]
    public void Hear_SeveralValues_TakesTheMostCautious()
    {
        var heard = Hear(Slots.List("painLocation", Slots.Match("quads", "thigh"), Slots.Match("knee", "knee")));
        Assert.Equal((LegArea.Knee, LegArea.Thigh), (heard.Report.Area, heard.Report.OtherArea));
    }

    [Fact]
    public void Hear_UnresolvedValue_IsFreeSpeech()
    {
        Assert.Equal(7, Hear(Slots.Unresolved("sorenessLevel", "a six maybe a seven")).Report.Soreness?.Value);
        Assert.Equal(LegArea.Calf, Hear(Slots.Unresolved("painLocation", "in my calfs")).Report.Area);
        Assert.Equal(2, Hear(Slots.Unresolved("daysSinceHardRun", "monday's tempo")).Report.Days?.Value);
    }

    [Theory]
    [InlineData("sorenessLevel", "my chest hurts")]
    [InlineData("painLocation", "my chest hurts")]
    [InlineData("side", "left and my chest hurts")]
    [InlineData("daysSinceHardRun", "my chest hurts")]
    [InlineData("activity", "my chest hurts")]
    [InlineData("question", "is it bad that my chest hurts")]
    [InlineData("description", "my chest hurts")]
    public void Hear_WarningSignInAnySlot_IsHeard(string slot, string said) =>
        Assert.Equal(WarningSigns.ChestPain, Hear(Slots.Unresolved(slot, said)).Report.WarningSigns);

    [Fact]
    public void Hear_WarningSignInAResolvedSlot_IsHeardBesideItsValue()
    {
        var heard = Hear(Slots.Resolved("painLocation", "my calf and it is hot and red", "calf")).Report;
        Assert.Equal((LegArea.Calf, WarningSigns.WarmRedLeg), (heard.Area, heard.WarningSigns));
    }

    [Theory]
    [InlineData("question", "chest pain")]
    [InlineData("question", "dark urine after running")]
    [InlineData("question", "if i had chest pain")]
    [InlineData("question", "what happens if my pee goes dark")]
    public void Hear_SignInAQuestion_IsAskedAbout(string slot, string said)
    {
        var heard = Hear(Slots.Value(slot, said));
        Assert.Equal(WarningSigns.None, heard.Report.WarningSigns);
        Assert.NotEqual(WarningSigns.None, heard.AskedAbout);
    }

    [Theory]
    [InlineData("calves", LegSide.Both)]
    [InlineData("left calf", LegSide.One)]
    [InlineData("calf", null)]
    public void Hear_ResolvedPlace_TakesTheSideFromItsWords(string said, LegSide? side) =>
        Assert.Equal(side, Hear(Slots.Resolved("painLocation", said, "calf")).Report.Side);

    [Fact]
    public void Hear_SwellingUnsure_IsNoAnswer()
    {
        var heard = Hear(Slots.Resolved("swelling", "hard to say", "unsure"));
        Assert.Null(heard.Report.Swelling);
        Assert.Equal(ReportParts.Swelling, heard.Unsure);
    }

    [Fact]
    public void Hear_WholeLegs_MeansBothUnlessASideIsSaid()
    {
        Assert.Equal(LegSide.Both, Hear(Slots.Resolved("painLocation", "legs", "wholeLegs")).Report.Side);
        Assert.Equal(LegSide.One,
            Hear(Slots.Resolved("painLocation", "legs", "wholeLegs"), Slots.Resolved("side", "left", "one")).Report.Side);
    }

    [Fact]
    public void Hear_SignCutIntoSeveralSlots_IsHeard()
    {
        var heard = Hear(Slots.Unresolved("painLocation", "my water is"), Slots.Unresolved("sorenessLevel", "like cola"));
        Assert.Equal(WarningSigns.DarkUrine, heard.Report.WarningSigns);
    }

    [Theory]
    [InlineData("my breathing didn't feel so great")]
    [InlineData("bogglement great")]
    public void Hear_WordsThatAreNoRatingInItsSlot_RateNothingAndAnswerNothing(string said)
    {
        var heard = Hear(Slots.Unresolved("sorenessLevel", said));
        Assert.Null(heard.Report.Soreness);
        Assert.Equal(PlainAnswer.None, heard.Answer);
    }

    [Fact]
    public void Hear_NumberThatAnotherSlotContradicts_IsNoRating()
    {
        var heard = Hear(Slots.List("sorenessLevel", Slots.Match("no soreness", "none"), new SlotValue { Value = "10" }));
        Assert.Null(heard.Report.Soreness);
    }

    [Fact]
    public void Hear_ElevenWhereSorenessWasAsked_IsTen()
    {
        var intent = Slots.Intent("CheckLegsIntent", Slots.Value("sorenessLevel", "11"));
        Assert.Equal(10, Listener.Hear(intent, Said.Context(Question.SorenessLevel)).Report.Soreness?.Value);
    }

    [Fact]
    public void Hear_NoSlots_HearsNothing()
    {
        Assert.True(Hear().IsEmpty);
        Assert.True(Hear(new Slot { Name = "sorenessLevel" }).IsEmpty);
    }

    private static Heard Hear(params Slot[] slots) => Listener.Hear(Slots.Intent("CheckLegsIntent", slots), Said.Context(Question.None));

    private static string Camel<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
