using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Tests.Listening;

public class ListenerTests
{
    private static readonly DateOnly Sunday = new(2026, 3, 8);

    [Fact]
    public void Hear_WeekdayOnThatDay_TakesTheWeekAgo() =>
        Assert.Equal(7, Days("I ran hard on Sunday", new ListeningContext(Question.None, Sunday, Said.Now)));

    // On earth it can be Tuesday to Wednesday at 09:00 UTC on Wednesday, Tuesday to Thursday at 11:00, Wednesday to Thursday at 23:00.
    [Theory]
    [InlineData("on monday", 9, 1)]
    [InlineData("on monday", 11, null)]
    [InlineData("on monday", 23, 3)]
    [InlineData("two days ago", 11, 2)]
    [InlineData("yesterday", 11, 1)]
    [InlineData("on wednesday", 9, 7)]
    public void Hear_DayWithoutTheRunnersDate_TakesTheMoreCautiousDay(string phrase, int hour, int? days)
    {
        var now = new DateTimeOffset(2026, 3, 4, hour, 0, 0, TimeSpan.Zero);
        var heard = Listener.Hear(phrase, new ListeningContext(Question.DaysSinceHardRun, null, now));
        Assert.Equal(days, heard.Report.Days?.Value);
        Assert.Equal(days is null, heard.Unsure.HasFlag(ReportParts.Days));
    }

    [Fact]
    public void Hear_AtEitherEndOfTheCalendar_DoesNotThrow()
    {
        foreach (var now in new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue })
        {
            Assert.NotNull(Listener.Hear("on monday or the fifth of march", new ListeningContext(Question.DaysSinceHardRun, null, now)));
            Assert.NotNull(Listener.Hear("last weekend",
                new ListeningContext(Question.DaysSinceHardRun, DateOnly.FromDateTime(now.Date), now)));
        }
    }

    [Theory]
    [InlineData("a two after ibuprofen", null)]
    [InlineData("an eight after ibuprofen", 8)]
    [InlineData("a six before the ibuprofen and a two now", 6)]
    public void Hear_RatingAfterPainkiller_IsUnknownUnlessSevereOrFromBefore(string phrase, int? rating)
    {
        var heard = Listener.Hear(phrase, Said.Context(Question.SorenessLevel));
        Assert.True(heard.TookPainkillers);
        Assert.Equal(rating, heard.Report.Soreness?.Value);
        Assert.Equal(rating is null, heard.Unsure.HasFlag(ReportParts.Soreness));
    }

    [Fact]
    public void Hear_SignBesideANoToTheCheck_DoesNotClearTheScreen()
    {
        var heard = Listener.Hear("no but my foot is numb", Said.Context(Question.CheckB));
        Assert.Null(heard.Report.Screen);
        Assert.Equal(WarningSigns.Numbness, heard.Report.WarningSigns);
    }

    [Fact]
    public void Hear_SignsInWords_NeverSetTheScreen() =>
        Assert.Null(Listener.Hear("I have chest pain", Said.Context(Question.None)).Report.Screen);

    [Theory]
    [InlineData(Question.CheckA)]
    [InlineData(Question.CheckB)]
    public void Hear_HalfAnswers_AnswerNoCheck(Question check)
    {
        foreach (var phrase in new[] { "maybe", "sort of", "kind of", "not really", "a bit", "I guess", "", "um", "possibly",
            "I don't think so", "yes" })
        {
            var report = Listener.Hear(phrase, Said.Context(check)).Report;
            Assert.Equal(default, report);
        }
    }

    [Theory]
    [InlineData("a four", 4, null)]
    [InlineData("four", null, 4)]
    public void Hear_NumberWhereDaysAreAsked_IsARatingOnlyAfterAnArticle(string phrase, int? rating, int? days)
    {
        var report = Listener.Hear(phrase, Said.Context(Question.DaysSinceHardRun)).Report;
        Assert.Equal((rating, days), (report.Soreness?.Value, report.Days?.Value));
    }

    [Theory]
    [InlineData("is it ok to go for a jog my calves are a three and i peed something like coke this morning", WarningSigns.DarkUrine)]
    [InlineData("is it bad if my pee is brown after a run", WarningSigns.None)]
    [InlineData("if i had chest pain", WarningSigns.None)]
    public void Hear_SignInAQuestion_IsSuspectedWhereAReportGoesWithIt(string question, WarningSigns likely)
    {
        var heard = Listener.Hear(Slots.Intent("AskQuestionIntent", Slots.Value("question", question)), Said.Context(Question.None));
        Assert.Equal((likely, WarningSigns.None), (heard.Likely, heard.Report.WarningSigns));
    }

    [Fact]
    public void Nothing_IsEmpty()
    {
        Assert.True(Heard.Nothing.IsEmpty);
        Assert.True(Listener.Hear("what a lovely day", Said.Context(Question.None)).IsEmpty);
        Assert.False(Listener.Hear("a four", Said.Context(Question.None)).IsEmpty);
    }

    private static int? Days(string phrase, ListeningContext context) => Listener.Hear(phrase, context).Report.Days?.Value;
}
