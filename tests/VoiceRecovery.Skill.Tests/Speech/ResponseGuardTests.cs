using Microsoft.Extensions.Logging;
using NSubstitute;
using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Speech;

namespace VoiceRecovery.Skill.Tests.Speech;

/// <summary>The last look at a response, shown every defect that it knows.</summary>
public sealed class ResponseGuardTests
{
    private static readonly ResponseBody Open = new()
    {
        OutputSpeech = new SsmlSpeech("<speak>It&apos;s a question. Is it?</speak>"),
        Reprompt = new Reprompt { OutputSpeech = new SsmlSpeech("<speak>Is it?</speak>") },
        ShouldEndSession = false,
    };

    private static readonly ResponseBody Closed = new()
    {
        OutputSpeech = new SsmlSpeech("<speak>Bye.</speak>"),
        ShouldEndSession = true,
    };

    public static TheoryData<ResponseDefect, ResponseBody> Defects => new()
    {
        { ResponseDefect.OpenWithoutQuestion, Open with { OutputSpeech = new SsmlSpeech("<speak>No question.</speak>") } },
        { ResponseDefect.OpenWithoutReprompt, Open with { Reprompt = null } },
        { ResponseDefect.TwoQuestions, Open with { OutputSpeech = new SsmlSpeech("<speak>Is it? Or not?</speak>") } },
        { ResponseDefect.ClosedWithQuestion, Closed with { OutputSpeech = new SsmlSpeech("<speak>Bye?</speak>") } },
        { ResponseDefect.ClosedWithReprompt, Closed with { Reprompt = Open.Reprompt } },
        { ResponseDefect.BrokenMarkup, Open with { OutputSpeech = new SsmlSpeech("<speak>You & me?</speak>") } },
        { ResponseDefect.BrokenMarkup, Open with { OutputSpeech = new SsmlSpeech("<speak>A < B?</speak>") } },
        { ResponseDefect.BrokenMarkup, Open with { OutputSpeech = new SsmlSpeech("No speak element?") } },
        { ResponseDefect.UnfilledPlace, Open with { OutputSpeech = new SsmlSpeech("<speak>A {soreness}?</speak>") } },
        { ResponseDefect.TooLong,
            Open with { OutputSpeech = new SsmlSpeech($"<speak>{new string('a', AlexaLimits.SpeechCharacters)}?</speak>") } },
        { ResponseDefect.TooLong, Open with { Card = new SimpleCard("t", new string('a', AlexaLimits.CardCharacters)) } },
    };

    [Fact]
    public void Find_CorrectResponses_FindsNothing()
    {
        Assert.Null(ResponseGuard.Find(Asked(new LaunchRequest()), new SkillResponse { Response = Open }));
        Assert.Null(ResponseGuard.Find(Asked(new LaunchRequest()), new SkillResponse { Response = Closed }));
        Assert.Null(ResponseGuard.Find(Asked(new SessionEndedRequest()), new SkillResponse()));
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void Check_DefectiveResponse_SaysSorryAndEndsAndLogsTheKindOnly(ResponseDefect defect, ResponseBody body)
    {
        var logger = Substitute.For<ILogger<ResponseGuard>>();
        logger.IsEnabled(Arg.Any<LogLevel>()).Returns(true);
        var request = Asked(new LaunchRequest());

        Assert.Equal(defect, ResponseGuard.Find(request, new SkillResponse { Response = body }));
        var sent = new ResponseGuard(logger).Check(request, new SkillResponse { Response = body });

        Assert.Null(ResponseGuard.Find(request, sent));
        Assert.True(sent.Response.ShouldEndSession);
        Assert.Contains(defect.ToString(),
            Assert.Single(logger.ReceivedCalls(), call => call.GetMethodInfo().Name == nameof(ILogger.Log)).GetArguments()[2]!.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SpeechForAnEndedSession_IsDropped()
    {
        var request = Asked(new SessionEndedRequest());

        Assert.Equal(ResponseDefect.SpeechWhereNoneIsAllowed, ResponseGuard.Find(request, new SkillResponse { Response = Closed }));
        Assert.Equal(new SkillResponse(),
            new ResponseGuard(Substitute.For<ILogger<ResponseGuard>>()).Check(request, new SkillResponse { Response = Closed }));
    }

    [Fact]
    public void FindInLeaveToRun_ReportThatWasNotConfirmed_IsADefect()
    {
        var report = SampleReports.Mild;
        var unread = new Conversation { Report = report, Advised = true };
        var confirmed = unread with { Confirmed = report };
        var run = new Act.Advise(Advisor.Advise(report), report);

        Assert.Equal(ResponseDefect.RunWithoutReadBack, ResponseGuard.FindInLeaveToRun(unread, new Turn(unread, run)));
        Assert.Equal(ResponseDefect.RunWithoutReadBack,
            ResponseGuard.FindInLeaveToRun(unread with { Asking = Question.CheckB }, new Turn(confirmed, run)));
        Assert.Equal(
            ResponseDefect.RunWithoutReadBack,
            ResponseGuard.FindInLeaveToRun(confirmed, new Turn(confirmed, run with { Report = report with { Swelling = null } })));
        Assert.Null(ResponseGuard.FindInLeaveToRun(unread with { Asking = Question.ReadBack }, new Turn(confirmed, run)));
        Assert.Null(ResponseGuard.FindInLeaveToRun(confirmed, new Turn(confirmed, new Act.AdviseShortly(run.Advice, report))));
    }

    [Fact]
    public void Check_LeaveToRunThatWasNotConfirmed_IsAnApology()
    {
        var report = SampleReports.Mild;
        var unread = new Conversation { Report = report, Advised = true };
        var turn = new Turn(unread, new Act.Advise(Advisor.Advise(report), report));
        var request = Asked(new IntentRequest { Intent = new Intent { Name = "AMAZON.NoIntent" } });

        var sent = new ResponseGuard(Substitute.For<ILogger<ResponseGuard>>())
            .Check(request, unread, turn, new SkillResponse { Response = Open });

        Assert.True(sent.Response.ShouldEndSession);
    }

    private static SkillRequest Asked(Request request) => new() { Request = request };
}
