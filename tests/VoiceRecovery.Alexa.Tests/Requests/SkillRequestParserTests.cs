using System.Text;

namespace VoiceRecovery.Alexa.Tests;

public sealed class SkillRequestParserTests
{
    private static readonly DateTimeOffset Sent = new(2026, 3, 1, 8, 15, 30, TimeSpan.Zero);

    [Fact]
    public void TryParse_Launch_ReadsIt()
    {
        var envelope = Sample.Parse("launch");
        Assert.IsType<LaunchRequest>(envelope.Request);
        Assert.True(envelope.Session!.New);
        Assert.Null(envelope.Session.Attributes);
        Assert.Equal("de-DE", envelope.Request.Locale);
        Assert.False(envelope.SupportsApl);
    }

    [Fact]
    public void TryParse_SessionEndedWithTypeLast_ReadsIt()
    {
        var request = Assert.IsType<SessionEndedRequest>(Sample.Parse("session-ended").Request);
        Assert.Equal(SessionEndedReason.Error, request.Reason);
        Assert.Equal(new SessionError { Type = "INVALID_RESPONSE", Message = "The response is not valid" }, request.Error);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 7, 15, 30, 250, TimeSpan.Zero), request.Timestamp);
    }

    [Fact]
    public void TryParse_UserEvent_ReadsArgumentsOfEveryKind()
    {
        var request = Assert.IsType<UserEventRequest>(Sample.Parse("user-event").Request);
        Assert.Equal("plant", request.Token);
        Assert.Equal(["\"choose\"", "3", "{ \"id\": \"oak\" }", "null"], request.Arguments.Select(argument => argument.GetRawText()));
        Assert.Equal("button", request.Source!.Value.GetProperty("id").GetString());
        Assert.Equal("text", request.Components!.Value.GetProperty("field").GetString());
    }

    [Fact]
    public void TryParse_SkillEvent_ReadsItsTimesAndTheSkillFromTheContext()
    {
        var envelope = Sample.Parse("skill-disabled");
        var request = Assert.IsType<SkillEventRequest>(envelope.Request);
        Assert.Equal("AlexaSkillEvent.SkillDisabled", request.Type);
        Assert.Equal("amzn1.ask.skill.1", envelope.ApplicationId);
        Assert.Equal(Sent.AddSeconds(-1), request.EventCreationTime);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 15, 30, TimeSpan.Zero), request.EventPublishingTime);
        Assert.Equal("", request.Locale);
    }

    [Fact]
    public void TryParse_UnknownType_KeepsTheRequestAsItCame()
    {
        var request = Assert.IsType<UnknownRequest>(Sample.Parse("can-fulfill").Request);
        Assert.Equal("CanFulfillIntentRequest", request.Type);
        Assert.Equal(Sent, request.Timestamp);
        Assert.Equal("en-US", request.Locale);
        Assert.Equal("PlantIntent", request.Json.GetProperty("intent").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("launch")]
    [InlineData("intent-list")]
    [InlineData("session-ended")]
    [InlineData("user-event")]
    [InlineData("skill-disabled")]
    [InlineData("can-fulfill")]
    public void Write_WhatWasRead_IsWrittenTheSameAgain(string sample)
    {
        var once = SkillRequestWriter.ToUtf8(Sample.Parse(sample));
        Assert.True(SkillRequestParser.TryParse(once, out var again, out var error), error);
        Assert.Equal(Encoding.UTF8.GetString(once), Encoding.UTF8.GetString(SkillRequestWriter.ToUtf8(again)));
    }

    [Theory]
    [InlineData("\"2026-03-01T08:15:30Z\"")]
    [InlineData("\"2026-03-01T08:15:30\"")]
    [InlineData("\"2026-03-01T08:15:30.000Z\"")]
    [InlineData("\"2026-03-01T10:15:30+02:00\"")]
    [InlineData("1772352930000")]
    public void TryParse_AnyFormOfTimestamp_MeansTheSameMoment(string timestamp) =>
        Assert.Equal(Sent, Parse($$$"""{"request":{"type":"LaunchRequest","timestamp":{{{timestamp}}} } }""").Request.Timestamp);

    [Theory]
    [InlineData("""{"request":{"type":"LaunchRequest"}}""")]
    [InlineData("""{"request":{"type":"LaunchRequest","requestId":7,"locale":null},"session":null,"context":[]}""")]
    [InlineData("""{"session":{"new":"yes","user":3,"application":[{}]},"context":{"System":"x","Viewport":[1]},"request":"""
        + """{"type":"LaunchRequest"}}""")]
    [InlineData("""{"extra":{"a":[1,{"request":{}}]},"request":{"type":"LaunchRequest","extra":[[]]},"version":2}""")]
    public void TryParse_OptionalPartsMissingOrOfAnotherKind_StillReads(string json)
    {
        var envelope = Parse(json);
        Assert.IsType<LaunchRequest>(envelope.Request);
        Assert.Equal(("", "", default), (envelope.Request.RequestId, envelope.Request.Locale, envelope.Request.Timestamp));
        Assert.Null(envelope.ApplicationId);
    }

    [Theory]
    [InlineData("""{"name":"I"}""")]
    [InlineData("""{"name":"I","slots":null,"confirmationStatus":"MAYBE"}""")]
    [InlineData("""{"name":"I","slots":[],"confirmationStatus":3}""")]
    [InlineData("""{"name":"I","slots":{"a":null,"b":7,"c":"x"}}""")]
    public void TryParse_IntentWithoutUsableSlots_HasNone(string intent)
    {
        var request = Assert.IsType<IntentRequest>(Parse($$$"""{"request":{"type":"IntentRequest","intent":{{{intent}}} } }""").Request);
        Assert.Empty(request.Intent.Slots);
        Assert.Null(request.DialogState);
        Assert.Equal(ConfirmationStatus.None, request.Intent.ConfirmationStatus);
    }

    [Theory]
    [InlineData("""{"a":{"value":4,"resolutions":{"resolutionsPerAuthority":[null,{"status":{}},"""
        + """{"status":{"code":"ER_NEW"}},{"values":[{"value":{"id":"X"}}]}]}}}""")]
    [InlineData("""{"a":{"resolutions":{"resolutionsPerAuthority":[{"status":{"code":"ER_SUCCESS_MATCH"},"values":"""
        + """[null,{},{"value":null},{"value":{"name":"n"}}]}]}}}""")]
    [InlineData("""{"a":{"slotValue":{"type":"List","values":null}}}""")]
    [InlineData("""{"a":{"slotValue":{"type":"List","values":[1,null]}}}""")]
    public void TryParse_SlotInAnUnusualForm_HasNoResolvedId(string slots)
    {
        var json = $$$"""{"request":{"type":"IntentRequest","intent":{"name":"I","slots":{{{slots}}} } } }""";
        var slot = Assert.IsType<IntentRequest>(Parse(json).Request).Intent.Slots["a"];
        Assert.Equal("a", slot.Name);
        Assert.Empty(slot.ResolvedIds());
        Assert.All(slot.Values(), value => Assert.Empty(value.ResolvedIds()));
    }

    public static TheoryData<string, string> Malformed => new()
    {
        { "", "The body is empty." },
        { "SECRET", "The body is not JSON" },
        { "{\"request\":{\"type\":\"LaunchRequest\"", "The body is not JSON" },
        { "{\"request\":{\"type\":\"LaunchRequest\"}} SECRET", "The body is not JSON" },
        { "{\"request\":{\"type\":\"LaunchRequest\"}}{}", "The body is not JSON" },
        { "{\"request\":{\"type\":\"LaunchRequest\",}}", "The body is not JSON" },
        { "\uFEFF{\"request\":{\"type\":\"LaunchRequest\"}}", "The body is not JSON" },
        { $"{{\"SECRET\":{new string('[', 100)}{new string(']', 100)},\"request\":{{\"type\":\"LaunchRequest\"}}}}", "nests too deep" },
        { "null", "The body has no request." },
        { "[]", "The body has no request." },
        { "{\"SECRET\":1}", "The body has no request." },
        { "{\"request\":\"SECRET\"}", "The body has no request." },
        { "{\"request\":{\"requestId\":\"SECRET\"}}", "The request has no type." },
        { "{\"request\":{\"type\":[\"SECRET\"]}}", "The request has no type." },
        { "{\"request\":{\"type\":\"IntentRequest\",\"locale\":\"SECRET\"}}", "The intent request names no intent." },
        { "{\"request\":{\"type\":\"IntentRequest\",\"intent\":{\"name\":null}}}", "The intent request names no intent." },
        { "{\"request\":{\"type\":\"LaunchRequest\",\"timestamp\":\"SECRET\"}}", "can not be read" },
        { "{\"request\":{\"type\":\"LaunchRequest\",\"timestamp\":1e300}}", "can not be read" },
        { "{\"request\":{\"type\":\"LaunchRequest\",\"timestamp\":{}}}", "can not be read" },
        { "{\"request\":{\"type\":\"LaunchRequest\",\"requestId\":\"SECRET\\ud800\"}}", "not Unicode" },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void TryParse_Malformed_NamesTheProblemAndRepeatsNothing(string json, string problem)
    {
        Assert.False(SkillRequestParser.TryParse(Encoding.UTF8.GetBytes(json), out var request, out var error));
        Assert.Null(request);
        Assert.Contains(problem, error, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", error, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_BytesThatAreNotUtf8_NamesTheProblem()
    {
        byte[] utf8 = [.. "{\"request\":{\"type\":\"LaunchRequest\",\"requestId\":\""u8, 0xC3, 0x28, .. "\"}}"u8];
        Assert.False(SkillRequestParser.TryParse(utf8, out _, out var error));
        Assert.Contains("not Unicode", error, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_EveryTruncation_RefusesWithoutAnException()
    {
        var whole = Encoding.UTF8.GetString(Sample.Utf8("intent-list")).TrimEnd();
        var utf8 = Encoding.UTF8.GetBytes(whole);
        for (var length = 0; length < utf8.Length; length++)
            Assert.False(SkillRequestParser.TryParse(utf8.AsSpan(0, length), out _, out _));
        Assert.True(SkillRequestParser.TryParse(utf8, out _, out _));
    }

    [Fact]
    public void ToString_Request_SaysNothingOfItsContent()
    {
        var envelope = Sample.Parse("intent-list");
        var intent = Assert.IsType<IntentRequest>(envelope.Request).Intent;
        Assert.Equal("IntentRequest", envelope.ToString());
        Assert.Equal("Session Context SystemContext User Device Intent Slot", string.Join(' ',
            envelope.Session, envelope.Context, envelope.Context!.System, envelope.Session!.User,
            envelope.Context.System!.Device, intent, intent.Slots["tree"]));
    }

    private static SkillRequest Parse(string json) =>
        SkillRequestParser.TryParse(Encoding.UTF8.GetBytes(json), out var request, out var error)
            ? request
            : throw new InvalidDataException(error);
}
