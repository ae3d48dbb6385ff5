using System.Net;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator.Tests.Device;

public sealed class EnvelopeTests
{
    [Fact]
    public async Task Send_GapsInTheEnvelope_AreFilledFromDeviceAndSession()
    {
        var skill = new FakeSkill().Says("Welcome.", attributes: """{ "step": 1 }""").Says("Large it is.", attributes: """{ "step": 2 }""")
            .Says("Soon.");
        var echo = skill.Before(Toys.Pizza);
        await echo.HearAllAsync("open pizza planner");
        var turn = await SendAsync(
            echo, """{ "request": { "type": "IntentRequest", "intent": { "name": "OrderIntent", "slots": {} } } }""");
        Assert.Equal("Large it is.", turn.Speech);
        Assert.Equal("2025-11-20T09:30:00Z", skill.LastRequest.Text("timestamp"));
        Assert.Equal("en-US", skill.LastRequest.Text("locale"));
        Assert.Equal("""{"step":1}""", skill.LastSession["attributes"]!.ToJsonString());
        Assert.Equal("amzn1.ask.skill.toy", skill.Received[^1]["context"]!["System"]!["application"]!["applicationId"]!.GetValue<string>());
        await echo.HearAllAsync("track my order");
        Assert.Equal("""{"step":2}""", skill.LastSession["attributes"]!.ToJsonString());
    }

    [Fact]
    public async Task Send_WhatTheEnvelopeHas_StaysAsItIs()
    {
        var skill = new FakeSkill().Says("Hm.");
        await SendAsync(skill.Before(Toys.Pizza), """
            { "version": "9", "extra": [1], "session": { "sessionId": "mine", "application": { "applicationId": "other" },
              "attributes": { "x": true } },
              "request": { "type": "LaunchRequest", "timestamp": "2020-01-01T00:00:00Z", "requestId": "r", "locale": "de-DE" } }
            """);
        var sent = skill.Received[0];
        Assert.Equal("9", sent.Text("version"));
        Assert.Equal("[1]", sent["extra"]!.ToJsonString());
        Assert.Equal("mine", skill.LastSession.Text("sessionId"));
        Assert.Equal("""{"x":true}""", skill.LastSession["attributes"]!.ToJsonString());
        Assert.Equal("2020-01-01T00:00:00Z", skill.LastRequest.Text("timestamp"));
        // A wrong application id must not be vouched for elsewhere.
        Assert.Equal("other", skill.LastSession["application"]!["applicationId"]!.GetValue<string>());
        Assert.Equal("other", sent["context"]!["System"]!["application"]!["applicationId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Send_Refused_IsAnAnswerAndLeavesTheSessionOpen()
    {
        var skill = new FakeSkill().Says("Welcome.", attributes: """{ "step": 1 }""").AnswersRaw("", HttpStatusCode.BadRequest)
            .Says("Soon.");
        var echo = skill.Before(Toys.Pizza);
        await echo.HearAllAsync("open pizza planner");
        var turn = await SendAsync(echo, """{ "request": { "type": "LaunchRequest", "timestamp": "2020-01-01T00:00:00Z" } }""");
        Assert.Equal(400, turn.Exchanges[0].Status);
        Assert.True(turn.Answered);
        Assert.False(turn.SessionEnded);
        Assert.Equal("""{"step":1}""", turn.SessionAttributes.ToJsonString());
        Assert.Equal("Soon.", (await echo.HearAllAsync("track my order")).Speech);
        Assert.Equal("""{"step":1}""", skill.LastSession["attributes"]!.ToJsonString());
    }

    [Fact]
    public async Task Send_ServerError_IsNoAnswer()
    {
        var skill = new FakeSkill().AnswersRaw("", HttpStatusCode.InternalServerError);
        var turn = await SendAsync(skill.Before(Toys.Pizza), """{ "request": { "type": "LaunchRequest" } }""");
        Assert.False(turn.Answered);
        Assert.True(turn.SessionEnded);
    }

    [Fact]
    public async Task Send_IntentWithoutSession_OpensOne()
    {
        var skill = new FakeSkill().Says("Size?", directive: """{ "type": "Dialog.ElicitSlot", "slotToElicit": "size" }""").Says("Done.");
        var echo = skill.Before(Toys.Pizza);
        await SendAsync(
            echo,
            """{ "request": { "type": "IntentRequest", "dialogState": "STARTED", "intent": { "name": "OrderIntent", "slots": {} } } }""");
        Assert.True(skill.LastSession.Flag("new"));
        await echo.HearAllAsync("large");
        Assert.False(skill.LastSession.Flag("new"));
        Assert.Equal("large", skill.LastRequest["intent"]!["slots"]!["size"]!["value"]!.GetValue<string>());
    }

    [Fact]
    public async Task Send_SkillEvent_CarriesNoSession()
    {
        var skill = new FakeSkill();
        await SendAsync(skill.Before(Toys.Pizza), """{ "request": { "type": "AlexaSkillEvent.SkillEnabled" } }""");
        Assert.False(skill.Received[0].ContainsKey("session"));
    }

    private static Task<Turn> SendAsync(Echo echo, string json) =>
        echo.SendAsync(json, (JsonObject)JsonNode.Parse(json)!, CancellationToken.None);
}
