using System.Net;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator.Tests.Device;

public sealed class SessionTests
{
    [Fact]
    public async Task Hear_AttributesReturned_ComeBackWithTheNextRequest()
    {
        var skill = new FakeSkill().Says("Welcome.", attributes: """{ "step": 1, "deep": { "list": [1, 2] } }""").Says("Soon.");
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner", "track my order");
        Assert.Equal("""{"step":1,"deep":{"list":[1,2]}}""", skill.LastSession["attributes"]!.ToJsonString());
        Assert.Equal("{}", turn.SessionAttributes.ToJsonString());
    }

    [Fact]
    public async Task Hear_AttributesLeftOut_AreGone()
    {
        var skill = new FakeSkill().Says("Welcome.", attributes: """{ "step": 1 }""")
            .AnswersRaw("""{ "version": "1.0", "response": { "shouldEndSession": false } }""").Says("Soon.");
        await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner", "help", "track my order");
        Assert.Equal("{}", skill.LastSession["attributes"]!.ToJsonString());
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, true)]
    public async Task Hear_ShouldEndSession_DecidesWhetherTheSessionIsOpen(bool? flag, bool ended)
    {
        var echo = new FakeSkill().Says("Welcome.", end: flag).Before(Toys.Pizza);
        var turn = await echo.HearAllAsync("open pizza planner");
        Assert.Equal(ended, turn.SessionEnded);
        Assert.Equal(!ended, echo.IsListening);
    }

    [Fact]
    public async Task Hear_Silence_RepromptsOnceThenEndsTheSession()
    {
        var skill = new FakeSkill().Says("Small or large?", reprompt: "Which size?", attributes: """{ "a": 1 }""");
        var echo = skill.Before(Toys.Pizza);
        await echo.HearAllAsync("open pizza planner");
        var first = await echo.HearAllAsync("");
        Assert.Equal("Which size?", first.Speech);
        Assert.False(first.SessionEnded);
        Assert.Empty(first.Exchanges);
        var second = await echo.HearAllAsync("...");
        Assert.True(second.SessionEnded);
        Assert.Null(second.Speech);
        Assert.Equal("SessionEndedRequest", skill.LastRequest.Text("type"));
        Assert.Equal("EXCEEDED_MAX_REPROMPTS", skill.LastRequest.Text("reason"));
        Assert.Equal(2, skill.Received.Count);
        Assert.Equal("""{"a":1}""", skill.LastSession["attributes"]!.ToJsonString());
    }

    [Fact]
    public async Task Hear_AnswerBetweenTwoSilences_StartsPatienceAnew()
    {
        var skill = new FakeSkill().Says("Welcome.", reprompt: "Still there?").Says("Soon.", reprompt: "And now?");
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner", "(silence)", "track my order", "(silence)");
        Assert.Equal("And now?", turn.Speech);
    }

    [Fact]
    public async Task Hear_SilenceWithoutReprompt_EndsTheSession()
    {
        var skill = new FakeSkill().Says("Welcome.");
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner", "");
        Assert.True(turn.SessionEnded);
        Assert.Equal("EXCEEDED_MAX_REPROMPTS", skill.LastRequest.Text("reason"));
    }

    [Theory]
    [InlineData("exit")]
    [InlineData("Alexa, quit")]
    public async Task Hear_Exit_EndsTheSessionAndTellsTheSkill(string said)
    {
        var skill = new FakeSkill().Says("Welcome.");
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner", said);
        Assert.True(turn.SessionEnded);
        Assert.Equal("USER_INITIATED", skill.LastRequest.Text("reason"));
    }

    [Fact]
    public async Task Hear_SpeechInAnswerToSessionEnded_IsAProblem()
    {
        var skill = new FakeSkill().Says("Welcome.").Says("Goodbye.");
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner", "exit");
        Assert.Null(turn.Speech);
        Assert.Contains("SessionEndedRequest with speech", turn.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", HttpStatusCode.OK, "not valid JSON")]
    [InlineData("[]", HttpStatusCode.OK, "not a JSON object")]
    [InlineData("""{ "version": "1.0" }""", HttpStatusCode.OK, "no response object")]
    [InlineData("""{ "response": {} }""", HttpStatusCode.OK, "no version")]
    [InlineData("", HttpStatusCode.InternalServerError, "status 500")]
    [InlineData("", HttpStatusCode.BadRequest, "status 400")]
    public async Task Hear_BrokenResponse_EndsTheSessionAndTellsTheSkill(string body, HttpStatusCode status, string problem)
    {
        var skill = new FakeSkill().Says("Welcome.").AnswersRaw(body, status);
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner", "track my order");
        Assert.False(turn.Answered);
        Assert.True(turn.SessionEnded);
        Assert.Contains(problem, turn.Problem, StringComparison.Ordinal);
        Assert.Equal("ERROR", skill.LastRequest.Text("reason"));
        Assert.Equal("INVALID_RESPONSE", skill.LastRequest["error"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task Hear_ResponseAbove120Kilobytes_IsRefused()
    {
        var skill = new FakeSkill().Says(new string('a', 120 * 1024));
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner");
        Assert.Contains("larger than 120 KB", turn.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hear_SkillUnreachable_IsNotAnswered()
    {
        using var unreachable = new HttpClient();
        var echo = new Echo(
            Toys.Pizza, new SkillEndpoint(unreachable, new Uri("http://127.0.0.1:1/"), SkillEndpoint.Unsigned),
                new DeviceProfile("en-US", TimeZoneInfo.Utc, false), "id", TimeProvider.System);
        var turn = await echo.HearAllAsync("open pizza planner");
        Assert.False(turn.Answered);
        Assert.Contains("cannot be reached", turn.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hear_Ssml_IsReadAsWords()
    {
        var skill = new FakeSkill().Says("""<speak>Ham &amp; <sub alias="olives">ol.</sub><break time="1s"/>done.</speak>""");
        var turn = await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner");
        Assert.Equal("Ham & olives done.", turn.Speech);
        Assert.StartsWith("<speak>", turn.Ssml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hear_EveryRequest_IsSignedAndStampedByTheClock()
    {
        var skill = new FakeSkill().Says("Welcome.");
        await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner");
        Assert.Equal("2025-11-20T09:30:00Z", skill.LastRequest.Text("timestamp"));
        Assert.EndsWith(" bytes", skill.LastHeaders["Signature-256"], StringComparison.Ordinal);
        Assert.Equal("amzn1.ask.skill.toy", skill.LastSession["application"]!["applicationId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Hear_DeviceWithScreen_SaysSo()
    {
        var skill = new FakeSkill().Says("Welcome.").Says("Welcome.");
        await skill.Before(Toys.Pizza, hasScreen: true).HearAllAsync("open pizza planner");
        Assert.IsType<JsonObject>(skill.Received[0]["context"]!["System"]!["device"]!["supportedInterfaces"]!["Alexa.Presentation.APL"]);
        await skill.Before(Toys.Pizza).HearAllAsync("open pizza planner");
        Assert.Null(skill.Received[1]["context"]!["System"]!["device"]!["supportedInterfaces"]!["Alexa.Presentation.APL"]);
    }

    [Fact]
    public async Task Hear_SessionsAndTurns_AreNumbered()
    {
        var skill = new FakeSkill().Says("One.").Says("Two.", end: true).Says("Three.").Says("Four.");
        var echo = skill.Before(Toys.Pizza);
        var turns = new List<Turn>
        {
            await echo.HearAllAsync("open pizza planner"),
            await echo.HearAllAsync("track my order"),
            await echo.HearAllAsync("open pizza planner"),
        };
        echo.StartAfresh();
        turns.Add(await echo.HearAllAsync("open pizza planner"));
        Assert.Equal(["1.1", "1.2", "2.1", "3.1"], turns.Select(turn => $"{turn.Session}.{turn.Number}"));
    }
}
