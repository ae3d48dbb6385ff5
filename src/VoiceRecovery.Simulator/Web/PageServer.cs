using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace VoiceRecovery.Simulator;

/// <summary>The page and its API, on the loopback and nowhere else.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    /// <summary>Bytes of a body: the largest is a transcript, or a request that shall be refused.</summary>
    public const int LargestBody = 512 * 1024;

    private readonly WebApplication _app;
    private readonly AttackBench _attacks;

    private PageServer(WebApplication app, AttackBench attacks)
    {
        (_app, _attacks) = (app, attacks);
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");
    }

    public Uri Address { get; }

    /// <param name="port">0 for a free one.</param>
    /// <exception cref="SkillHostException">The port cannot be had.</exception>
    public static async Task<PageServer> StartAsync(Desk desk, SimulationOptions options, int port, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        var app = builder.Build();
        var attacks = new AttackBench(desk);
        app.UsePageGuard();
        app.Use(ExplainAsync);
        new PageApi(desk, new PageSessions(desk), attacks, options).Map(app);
        app.MapPageFiles();
        try
        {
            await app.StartAsync(cancellation);
            return new PageServer(app, attacks);
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            attacks.Dispose();
            await app.DisposeAsync();
            throw new SkillHostException(
                $"The page cannot have port {port}: {problem.Message} Name another with --port, or leave it out for a free one.", problem);
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
        _attacks.Dispose();
    }

    private static async Task ExplainAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadMessageException problem)
        {
            await AnswerAsync(context, problem.Status, problem.Message);
        }
        catch (BadHttpRequestException problem)
        {
            await AnswerAsync(context, problem.StatusCode, problem.Message);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller no longer waits.
        }
    }

    private static Task AnswerAsync(HttpContext context, int status, string problem)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(new JsonObject { ["problem"] = problem });
    }
}
