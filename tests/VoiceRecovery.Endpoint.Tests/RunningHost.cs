using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace VoiceRecovery.Endpoint.Tests;

/// <summary>A started app on a free port, and a client for it.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly IHost host;

    private RunningHost(IHost host, RecordedLogs logs)
    {
        this.host = host;
        Logs = logs;
        Address = new Uri(host.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses
            .Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public RecordedLogs Logs { get; }

    public IServiceProvider Services => host.Services;

    /// <summary>Starts what <paramref name="build"/> makes; it must call the action that it is given on its builder.</summary>
    public static async Task<RunningHost> StartAsync(Func<Action<WebApplicationBuilder>, IHost> build)
    {
        var logs = new RecordedLogs();
        var built = build(builder => builder.Logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Trace));
        await built.StartAsync();
        return new(built, logs);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await host.StopAsync(atOnce.Token);
        host.Dispose();
        Logs.Dispose();
    }
}
