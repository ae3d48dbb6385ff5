using System.Net;
using Microsoft.Extensions.Logging;
using VoiceRecovery.FunctionsHost.Folder;
using VoiceRecovery.FunctionsHost.Front;
using VoiceRecovery.FunctionsHost.Workers;

namespace VoiceRecovery.FunctionsHost;

/// <summary>
/// A Functions host for one isolated worker: it starts the worker, loads its functions, forwards requests as the host in Azure does,
/// and starts a worker again that has ended. It serves HTTP triggers, checks no function keys, and keeps to the loopback.
/// </summary>
public sealed class WorkerHost : IAsyncDisposable
{
    private readonly RpcServer _rpc = new();
    private readonly WorkerSupervisor _workers;
    private readonly Forwarder _forwarder;
    private FrontServer? _front;

    private WorkerHost(WorkerFolder folder, WorkerHostOptions options)
    {
        _workers = new(folder, _rpc, options);
        _forwarder = new(_workers, options.Log);
    }

    /// <summary>Where callers come.</summary>
    public Uri Address => _front!.Address;

    /// <summary>The functions with their methods and addresses, as <c>func start</c> prints them.</summary>
    public string Banner { get; private set; } = "";

    /// <summary>The worker's process; another one after a restart.</summary>
    public int WorkerProcessId => _workers.Process!.Id;

    /// <summary>Whether a worker serves now, and not one that is about to.</summary>
    public bool IsReady => _workers.IsReady;

    /// <summary>Fails with a <see cref="WorkerHostException"/> when the worker has ended too often; otherwise never done.</summary>
    public Task GivenUp => _workers.GivenUp;

    /// <exception cref="WorkerHostException">The worker does not get ready, or the port cannot be had; the message says why.</exception>
    public static async Task<WorkerHost> StartAsync(WorkerHostOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            throw new WorkerHostException($"{options.Port} is no port: take one up to {IPEndPoint.MaxPort}, or 0 for a free one.");
        }
        var host = new WorkerHost(WorkerFolder.Read(options.Folder), options);
        try
        {
            await host.StartWorkerAsync(options, cancellation);
            return host;
        }
        catch (Exception exception)
        {
            await host.DisposeAsync();
            if (exception is IOException)
            {
                throw new WorkerHostException($"Port {options.Port} cannot be had: {exception.Message}", exception);
            }
            throw;
        }
    }

    /// <summary>Done when the worker has dealt with all requests that had come by now, and what it logged of them has been heard.</summary>
    public Task SettledAsync() => _forwarder.SettledAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_front is not null)
        {
            await _front.DisposeAsync();
        }
        await _workers.DisposeAsync();
        await _rpc.DisposeAsync();
        _forwarder.Dispose();
    }

    private async Task StartWorkerAsync(WorkerHostOptions options, CancellationToken cancellation)
    {
        await _rpc.StartAsync(cancellation);
        var worker = await _workers.StartAsync(cancellation);
        foreach (var refusal in worker.Functions.Refused)
        {
            options.Log(new(WorkerLog.Host, LogLevel.Warning, refusal));
        }
        var functions = worker.Functions.Http.Values.Select(function => function.Function).ToArray();
        _front = new FrontServer(options.Port, functions, _forwarder.ForwardAsync);
        await _front.StartAsync(cancellation);
        Banner = Front.Banner.Of(functions, _front.Address.GetLeftPart(UriPartial.Authority));
    }
}
