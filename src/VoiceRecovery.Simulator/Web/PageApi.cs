using System.Buffers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace VoiceRecovery.Simulator;

/// <summary>What the page, and any script, can ask of the simulator.</summary>
internal sealed class PageApi(Desk desk, PageSessions sessions, AttackBench attacks, SimulationOptions options)
{
    /// <summary>Names the session of a turn in the answer, whose body is that of `run --json`.</summary>
    public const string SessionHeader = "Simulator-Session";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/skill", DescribeAsync);
        routes.MapPost("/api/turns", TurnAsync);
        routes.MapPost("/api/sessions", OpenAsync);
        routes.MapPost("/api/sessions/{id}/turns", InspectedTurnAsync);
        routes.MapPost("/api/sessions/{id}/envelopes", EnvelopeAsync);
        routes.MapPost("/api/sessions/{id}/taps", TapAsync);
        routes.MapGet("/api/sessions/{id}/transcript", TranscriptAsync);
        routes.MapPost("/api/transcripts", ReplayAsync);
        routes.MapPost("/api/attacks/{kind}", AttackAsync);
        routes.MapPost("/api/requests", PassOnAsync);
    }

    private Task DescribeAsync(HttpContext context) => context.Response.WriteAsync(new JsonObject
    {
        ["name"] = desk.NewEcho(options.Locale, options.HasScreen).Model.InvocationName,
        ["locales"] = new JsonArray([.. desk.Locales.Select(locale => (JsonNode)locale)]),
        ["locale"] = options.Locale,
        ["screen"] = options.HasScreen,
        ["renderer"] = PageFiles.HasRenderer,
        ["endpoint"] = desk.Skill.Address.AbsoluteUri,
        ["trusted"] = desk.IsTrusted,
        ["signed"] = desk.IsSigned,
        ["attacks"] = new JsonArray(
            [.. Attack.All.Select(attack => new JsonObject { ["kind"] = attack.Kind, ["title"] = attack.Title, ["what"] = attack.What })]),
    });

    private async Task TurnAsync(HttpContext context)
    {
        var message = await context.Request.ReadAsync(ApiJson.Default.TurnMessage);
        var said = message.Text ?? throw new BadMessageException(
            "Say what was said: {\"text\": \"open the skill\"}. Empty text is silence.");
        if (message.SessionId is { } id && !PageSessions.IsId(id))
            throw new BadMessageException("A sessionId has letters, digits and hyphens, at most 64.");
        var session = (message.SessionId is { } known ? sessions.Find(known) : null)
            ?? Open(message.SessionId, message.Locale, options.HasScreen);
        if (message.Locale is { } locale && locale != session.Echo.Device.Locale)
            throw new BadMessageException($"This session speaks {session.Echo.Device.Locale}. Begin another one for {locale}.");
        var turn = await session.HearAsync(said, context.RequestAborted);
        context.Response.Headers[SessionHeader] = session.Id;
        await context.Response.WriteAsync(TurnJson.ToJson(turn));
    }

    private async Task OpenAsync(HttpContext context)
    {
        var message = await context.Request.ReadAsync(ApiJson.Default.SessionMessage);
        await context.Response.WriteAsync(Open(null, message.Locale, message.Screen ?? options.HasScreen).Describe(null));
    }

    private async Task InspectedTurnAsync(HttpContext context)
    {
        var session = Session(context);
        var message = await context.Request.ReadAsync(ApiJson.Default.TurnMessage);
        await context.Response.WriteAsync(await session.HearAndInspectAsync(message.Text ?? "", context.RequestAborted));
    }

    private async Task EnvelopeAsync(HttpContext context)
    {
        var session = Session(context);
        var envelope = await context.Request.ReadObjectAsync();
        await context.Response.WriteAsync(await session.SendAsync(envelope.ToJsonString(), envelope, context.RequestAborted));
    }

    private async Task TapAsync(HttpContext context)
    {
        var session = Session(context);
        var tap = await context.Request.ReadAsync(ApiJson.Default.TapMessage);
        var envelope = new JsonObject
        {
            ["request"] = new JsonObject
            {
                ["type"] = "Alexa.Presentation.APL.UserEvent",
                ["token"] = tap.Token ?? "",
                ["arguments"] = tap.Arguments is { } given ? JsonNode.Parse(given.GetRawText()) : new JsonArray(),
                ["source"] = tap.Source is { } source ? JsonNode.Parse(source.GetRawText())
                    : new JsonObject { ["type"] = "TouchWrapper", ["handler"] = "Press" },
                ["components"] = new JsonObject(),
            },
        };
        await context.Response.WriteAsync(await session.SendAsync(envelope.ToJsonString(), envelope, context.RequestAborted));
    }

    private async Task TranscriptAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(await Session(context).TranscriptAsync(context.RequestAborted), context.RequestAborted);
    }

    private async Task ReplayAsync(HttpContext context)
    {
        var message = await context.Request.ReadAsync(ApiJson.Default.TranscriptMessage);
        var session = Open(null, message.Locale, message.Screen ?? options.HasScreen);
        await context.Response.WriteAsync(await TranscriptReplay.HoldAsync(session, message.Text ?? "", context.RequestAborted));
    }

    private async Task AttackAsync(HttpContext context)
    {
        Answers.RequireJson(context.Request);
        var result = await attacks.TryAsync((string)context.Request.RouteValues["kind"]!, context.RequestAborted);
        await context.Response.WriteAsync(result
            ?? throw new BadMessageException("There is no such attack.", StatusCodes.Status404NotFound));
    }

    /// <summary>Signs a request envelope as it stands and passes it on: a way in for any other Alexa client.</summary>
    private async Task PassOnAsync(HttpContext context)
    {
        Answers.RequireJson(context.Request);
        var body = new ArrayBufferWriter<byte>();
        while (await context.Request.Body.ReadAsync(body.GetMemory(16 * 1024), context.RequestAborted) is > 0 and var read)
            body.Advance(read);
        switch (await desk.Skill.SendAsync(body.WrittenMemory, context.RequestAborted))
        {
            case SkillAnswer.Received received:
                context.Response.StatusCode = received.Status;
                context.Response.ContentType = "application/json; charset=utf-8";
                await context.Response.WriteAsync(received.Body, context.RequestAborted);
                break;
            case SkillAnswer.NoAnswer none:
                throw new BadMessageException(none.Reason, StatusCodes.Status502BadGateway);
        }
    }

    private PageSession Session(HttpContext context) => sessions.Find((string)context.Request.RouteValues["id"]!)
        ?? throw new BadMessageException("There is no such session; it may have made room for others. Begin a new one.",
            StatusCodes.Status404NotFound);

    private PageSession Open(string? id, string? locale, bool hasScreen)
    {
        try
        {
            return sessions.Open(id, locale ?? options.Locale, hasScreen);
        }
        catch (SkillPackageException problem)
        {
            throw new BadMessageException(problem.Message);
        }
    }
}
