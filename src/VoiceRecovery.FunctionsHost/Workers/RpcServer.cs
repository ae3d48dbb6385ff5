using System.Collections.Concurrent;
using System.Net;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VoiceRecovery.FunctionsHost.Protocol;

namespace VoiceRecovery.FunctionsHost.Workers;

/// <summary>Where workers report: gRPC over clear text, on a free port of the loopback.</summary>
internal sealed class RpcServer : FunctionRpc.FunctionRpcBase, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, WorkerConnection> _expected = new(StringComparer.Ordinal);
    private readonly WebApplication _app;

    public RpcServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc(options => options.MaxReceiveMessageSize = options.MaxSendMessageSize = null);
        builder.Services.AddSingleton(this);
        _app = builder.Build();
        _app.MapGrpcService<RpcServer>();
    }

    public int Port => new Uri(_app.Urls.Single()).Port;

    public Task StartAsync(CancellationToken cancellation) => _app.StartAsync(cancellation);

    /// <summary>Lets a worker in that will say the connection's id.</summary>
    public void Expect(WorkerConnection connection) => _expected[connection.Id] = connection;

    /// <inheritdoc/>
    public override async Task EventStream(
        IAsyncStreamReader<StreamingMessage> requestStream, IServerStreamWriter<StreamingMessage> responseStream, ServerCallContext context)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, _app.Lifetime.ApplicationStopping);
        if (await requestStream.MoveNext(over.Token)
            && _expected.TryRemove(requestStream.Current.StartStream?.WorkerId ?? "", out var connection))
        {
            await connection.TalkAsync(requestStream, responseStream, over.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
