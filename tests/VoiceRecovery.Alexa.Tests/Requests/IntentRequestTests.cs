namespace VoiceRecovery.Alexa.Tests;

public sealed class IntentRequestTests
{
    private readonly SkillRequest envelope = Sample.Parse("intent-list");

    private Intent Intent => Assert.IsType<IntentRequest>(envelope.Request).Intent;

    [Fact]
    public void TryParse_Intent_ReadsTheEnvelope()
    {
        Assert.Equal("1.0", envelope.Version);
        Assert.False(envelope.Session!.New);
        Assert.Equal("amzn1.echo-api.session.4f1c9a52", envelope.Session.SessionId);
        Assert.Equal("amzn1.ask.skill.11111111-2222-3333-4444-555555555555", envelope.ApplicationId);
        Assert.Equal("amzn1.ask.account.AEXAMPLE", envelope.Session.User!.UserId);
        Assert.Equal(2, envelope.Session.Attributes!.Value.GetProperty("step").GetInt32());
        Assert.Equal("amzn1.ask.device.AEXAMPLE", envelope.Context!.System!.Device!.DeviceId);
        Assert.Equal("https://api.eu.amazonalexa.com", envelope.Context.System.ApiEndpoint);
        Assert.Equal("eyJhbGciOi.example", envelope.Context.System.ApiAccessToken);
        Assert.Equal("plant", envelope.Context.AlexaPresentationApl!.Token);
        Assert.Equal(1280, envelope.Context.Viewport!.PixelWidth);
        Assert.True(envelope.SupportsApl);
    }

    [Fact]
    public void TryParse_Intent_ReadsTheRequest()
    {
        var request = Assert.IsType<IntentRequest>(envelope.Request);
        Assert.Equal("IntentRequest", request.Type);
        Assert.Equal("amzn1.echo-api.request.7a9d", request.RequestId);
        Assert.Equal("en-US", request.Locale);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 15, 30, TimeSpan.Zero), request.Timestamp);
        Assert.Equal(DialogState.InProgress, request.DialogState);
        Assert.Equal("PlantIntent", request.Intent.Name);
        Assert.Equal(ConfirmationStatus.Confirmed, request.Intent.ConfirmationStatus);
        Assert.Equal(["tree", "height", "month"], request.Intent.Slots.Keys);
    }

    [Fact]
    public void Values_ListSlot_GivesEachValueInOrder() =>
        Assert.Equal(["maple", "bush"], Intent.Slots["tree"].Values().Select(value => value.Value));

    [Fact]
    public void Values_SimpleSlot_GivesOneValue() =>
        Assert.Equal(["?"], Intent.Slots["height"].Values().Select(value => value.Value));

    [Fact]
    public void Values_EmptySlot_GivesNone() => Assert.Empty(Intent.Slots["month"].Values());

    [Fact]
    public void ResolvedIds_TwoMatchesAndTwoAuthorities_ShowsTheAmbiguityOnce() =>
        Assert.Equal(["MAPLE_RED", "MAPLE_SILVER"], Intent.Slots["tree"].ResolvedIds());

    [Fact]
    public void ResolvedIds_NoMatch_GivesNone() =>
        Assert.Empty(Intent.Slots["tree"].Values().Last().ResolvedIds());

    [Fact]
    public void Write_WhatWasRead_ReadsTheSame()
    {
        Assert.True(SkillRequestParser.TryParse(SkillRequestWriter.ToUtf8(envelope), out var again, out _));
        var intent = Assert.IsType<IntentRequest>(again.Request).Intent;
        Assert.Equal(envelope.Request.Timestamp, again.Request.Timestamp);
        Assert.Equal(Intent.Slots["tree"].ResolvedIds(), intent.Slots["tree"].ResolvedIds());
        Assert.Equal(ConfirmationStatus.Denied, intent.Slots["height"].ConfirmationStatus);
        Assert.True(again.SupportsApl);
    }
}
