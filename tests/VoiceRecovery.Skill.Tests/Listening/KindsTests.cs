using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Tests.Listening;

/// <summary>Kinds of things that are easily misheard, one or two wordings each.</summary>
public class KindsTests
{
    [Theory]
    // Ranges take the higher, halves round up, of before and after the present counts.
    [InlineData(Question.None, "five maybe six", 6)]
    [InlineData(Question.None, "between a two and a three in both quads", 3)]
    [InlineData(Question.SorenessLevel, "two point five", 3)]
    [InlineData(Question.SorenessLevel, "somewhere round five or six", 6)]
    [InlineData(Question.None, "was an eight, is a four", 4)]
    [InlineData(Question.None, "it was a seven yesterday now it's a three", 3)]
    [InlineData(Question.None, "three on the flat six on the stairs", 6)]
    [InlineData(Question.None, "a six, no wait, five", 5)]
    // Above ten.
    [InlineData(Question.SorenessLevel, "eleven", 10)]
    [InlineData(Question.SorenessLevel, "a hundred percent", 10)]
    [InlineData(Question.None, "eleven", null)]
    // Numbers of something else.
    [InlineData(Question.None, "my left shin has been sore for three days", null)]
    [InlineData(Question.None, "my legs ache after a five mile run", null)]
    [InlineData(Question.None, "just off a twelve hour flight", null)]
    [InlineData(Question.None, "I ran 10 miles on sunday and have 3 left", null)]
    [InlineData(Question.None, "number three", null)]
    [InlineData(Question.None, "it started at 3 pm and took 45 minutes", null)]
    [InlineData(Question.None, "wait what's a five like", null)]
    [InlineData(Question.None, "did four burpees", null)]
    [InlineData(Question.DaysSinceHardRun, "five days, no, four", null)]
    [InlineData(Question.Swelling, "two of my friends", null)]
    // Words that rate nothing.
    [InlineData(Question.None, "my tummy is killing me", null)]
    [InlineData(Question.None, "my breathing didn't feel so great", null)]
    [InlineData(Question.None, "I didn't feel so great", null)]
    [InlineData(Question.None, "I could barely finish the run", null)]
    [InlineData(Question.CheckA, "no just a bit stiff", null)]
    [InlineData(Question.CheckB, "no just the soreness", null)]
    public void Hear_Soreness_IsWhatTheRatingMeans(Question asking, string phrase, int? rating) =>
        Assert.Equal(rating, Hear(phrase, asking).Report.Soreness?.Value);

    [Theory]
    [InlineData("can I do the long run tomorrow")]
    [InlineData("my race is on saturday")]
    [InlineData("marathon tomorrow")]
    [InlineData("legs are a four, race on saturday, can I run")]
    [InlineData("yesterday you said rest and today my legs are a two")]
    [InlineData("aching for the past couple of days")]
    [InlineData("my left shin has been sore for three days")]
    public void Hear_DayOfSomethingElse_IsNotTheDayOfTheRun(string phrase) => Assert.Null(Hear(phrase).Report.Days);

    [Theory]
    [InlineData("both knees hurt right at the front", LegSide.Both)]
    [InlineData("it hurts right inside the knee", null)]
    [InlineData("right calf", LegSide.One)]
    [InlineData("my calves", LegSide.Both)]
    [InlineData("my calves but mostly the left", LegSide.One)]
    [InlineData("my knees", null)]
    public void Hear_Side_IsNamedOrFollowsFromThePlural(string phrase, LegSide? side) => Assert.Equal(side, Hear(phrase).Report.Side);

    [Fact]
    public void Hear_TwoPlaces_KeepsBoth()
    {
        var report = Hear("calves and my achilles both sides, a two").Report;
        Assert.Equal((LegArea.Achilles, LegArea.Calf, LegSide.Both), (report.Area, report.OtherArea, report.Side));
    }

    [Fact]
    public void Hear_PlaceThatHurtsAsWell_IsNotFine() => Assert.Equal(LegArea.Groin, Hear("my groin is sore as well").Report.Area);

    [Theory]
    [InlineData("no love")]
    [InlineData("no, all fine")]
    [InlineData("nothing like this")]
    [InlineData("no, much better")]
    [InlineData("nah just sore")]
    [InlineData("no she says she's okay")]
    public void Hear_NoInOtherWords_IsAPlainNo(string phrase)
    {
        var heard = Hear(phrase, Question.CheckB);
        Assert.Equal((PlainAnswer.No, Screen.Clear, false), (heard.Answer, heard.Report.Screen, heard.HasUnexplainedWords));
    }

    [Theory]
    [InlineData("no it was flibbering all night")]
    [InlineData("no but there's this bogglement")]
    public void Hear_NoBesideWordsThatNothingExplains_SaysSo(string phrase) =>
        Assert.True(Hear(phrase, Question.CheckB).HasUnexplainedWords);

    [Fact]
    public void Hear_JustABitStiffAtCheckA_IsLimitedMovement()
    {
        var report = Hear("no just a bit stiff", Question.CheckA).Report;
        Assert.Equal((LegFunction.Limited, false, null), (report.Function, report.Fatigue, report.Soreness));
    }

    [Theory]
    [InlineData("only little bit")]
    [InlineData("kind of")]
    public void Hear_HalfAYesToSwelling_IsUnsure(string phrase)
    {
        var heard = Hear(phrase, Question.Swelling);
        Assert.Null(heard.Report.Swelling);
        Assert.Equal(ReportParts.Swelling, heard.Unsure);
    }

    [Theory]
    [InlineData("no pain at rest, just sore", false)]
    [InlineData("running is the only thing that keeps me sane", null)]
    [InlineData("it hurts when I'm just sitting there", true)]
    public void Hear_RestPain_IsSaidOfRest(string phrase, bool? expected) => Assert.Equal(expected, Hear(phrase).Report.RestPain);

    [Theory]
    [InlineData("no wait, five", ReportParts.Soreness)]
    [InlineData("make it three", ReportParts.Soreness)]
    [InlineData("I meant the left one", ReportParts.Side)]
    [InlineData("five", ReportParts.None)]
    public void Hear_WordsOfCorrection_NameThePartThatTheyChange(string phrase, ReportParts corrected) =>
        Assert.Equal(corrected, Hear(phrase).Corrected);

    [Theory]
    [InlineData("my breathing didn't feel so great", WarningSigns.Breathless)]
    [InlineData("my chest didn't feel that good", WarningSigns.ChestPain)]
    [InlineData("my friend's chest feels funny", WarningSigns.None)]
    public void Hear_WordsThatAreNotSure_MakeASignLikely(string phrase, WarningSigns likely)
    {
        var heard = Hear(phrase);
        Assert.Equal((likely, WarningSigns.None), (heard.Likely, heard.Report.WarningSigns));
    }

    [Theory]
    [InlineData("what's pinpoint bone pain", WarningSigns.PinpointBonePain)]
    [InlineData("is dark urine like orange", WarningSigns.DarkUrine)]
    [InlineData("a guy in my team had chest pain", WarningSigns.ChestPain)]
    public void Hear_SignThatIsNotTheRunners_IsAskedAbout(string phrase, WarningSigns asked)
    {
        var heard = Hear(phrase);
        Assert.Equal((asked, WarningSigns.None), (heard.AskedAbout, heard.Report.WarningSigns));
    }

    [Fact]
    public void Hear_HardlyLiftAKnee_IsLimitedMovementAndNoSign()
    {
        var report = Hear("I could hardly lift my knee").Report;
        Assert.Equal((LegFunction.Limited, WarningSigns.None, null), (report.Function, report.WarningSigns, report.Soreness));
    }

    [Fact]
    public void Reasons_OfAPhrase_NameWordsWordingAndContext()
    {
        var reasons = Hear("both calves a four, no chest pain").Reasons;
        Assert.Contains(reasons, reason => reason.Part == ReportParts.Area && reason.Words == "calves"
            && reason.Wording.StartsWith("areas.txt(", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason is { Sign: WarningSigns.ChestPain, Words: "chest pain", Context: "Denied" });
        Assert.Contains(reasons, reason => reason is { Part: ReportParts.Soreness, Words: "4", Context: "Said" });
    }

    [Fact]
    public void Hear_PlainAnswer_MeansWhatItsWordMeans()
    {
        foreach (var question in Enum.GetValues<Question>())
        {
            Assert.Equal(Hear("yes", question), Listener.Hear(PlainAnswer.Yes, Said.Context(question)));
            Assert.Equal(Hear("no", question), Listener.Hear(PlainAnswer.No, Said.Context(question)));
        }
    }

    private static Heard Hear(string phrase, Question asking = Question.None) => Listener.Hear(phrase, Said.Context(asking));
}
