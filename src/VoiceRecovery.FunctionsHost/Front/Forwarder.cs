using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VoiceRecovery.FunctionsHost.Protocol;
using VoiceRecovery.FunctionsHost.Workers;
using Yarp.ReverseProxy.Forwarder;

namespace VoiceRecovery.FunctionsHost.Front;

/// <summary>Brings a request to the worker: its name by gRPC, itself by HTTP. The worker joins the two by the invocation's id.</summary>
internal sealed class Forwarder(WorkerSupervisor workers, Action<WorkerLog> log) : IDisposable
{
    /// <summary>How long a caller waits for a worker that is being started again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>How long the platform's front end waits for a function.</summary>
    private static readonly ForwarderRequestConfig WithinPlatformTime = new() { ActivityTimeout = TimeSpan.FromSeconds(230) };

    private readonly ServiceProvider _services = new ServiceCollection().AddLogging().AddHttpForwarder().BuildServiceProvider();
    private readonly ConcurrentDictionary<string, Task> _underWay = new(StringComparer.Ordinal);
    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
    });

    /// <summary>Done when the worker has dealt with all requests that had come by now.</summary>
    public Task SettledAsync() => Task.WhenAll(_underWay.Values);

    public async Task ForwardAsync(HttpContext context, string function)
    {
        if (await WorkerAsync() is not { } worker)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        var id = Guid.NewGuid().ToString();
        var invoked = worker.Connection.Invoke(InvocationOf(context, id, worker.Functions.Http[function]));
        _underWay[id] = invoked;
        await using (context.RequestAborted.Register(() => worker.Connection.Cancel(id)))
        {
            var error = await _services.GetRequiredService<IHttpForwarder>()
                .SendAsync(context, worker.Http.ToString(), _client, WithinPlatformTime, new InvocationTransformer(id));
            if (error != ForwarderError.None)
            {
                worker.Connection.Abandon(id);
                log(new(WorkerLog.Host, LogLevel.Warning, $"A request for '{function}' was not answered: {error}."));
            }
        }
        _ = ForgetAsync(id, invoked);
    }

    public void Dispose()
    {
        _client.Dispose();
        _services.Dispose();
    }

    private async Task ForgetAsync(string id, Task invoked)
    {
        await invoked;
        _underWay.TryRemove(id, out _);
    }

    private async Task<LoadedWorker?> WorkerAsync()
    {
        try
        {
            return await workers.CurrentAsync(Patience);
        }
        catch (Exception exception) when (exception is TimeoutException or WorkerHostException)
        {
            return null;
        }
    }

    private static InvocationRequest InvocationOf(HttpContext context, string id,
        (HttpFunction Function, RpcFunctionMetadata Metadata) function)
    {
        var http = new RpcHttp { Method = context.Request.Method, Url = context.Request.GetDisplayUrl() };
        foreach (var (name, value) in context.Request.RouteValues)
        {
            http.Params[name] = value?.ToString() ?? "";
        }
        var invocation = new InvocationRequest
        {
            InvocationId = id,
            FunctionId = function.Metadata.FunctionId,
            TraceContext = new() { TraceParent = Activity.Current?.Id ?? "", TraceState = Activity.Current?.TraceStateString ?? "" },
        };
        invocation.InputData.Add(new ParameterBinding { Name = function.Function.Trigger, Data = new() { Http = http } });
        return invocation;
    }

    /// <summary>Says which invocation a request is; whatever the caller said in that place is gone.</summary>
    private sealed class InvocationTransformer(string id) : HttpTransformer
    {
        private const string Header = "x-ms-invocation-id";

        public override async ValueTask TransformRequestAsync(
            HttpContext httpContext, HttpRequestMessage proxyRequest, string destinationPrefix, CancellationToken cancellationToken)
        {
            await base.TransformRequestAsync(httpContext, proxyRequest, destinationPrefix, cancellationToken);
            proxyRequest.Headers.Remove(Header);
            proxyRequest.Headers.Add(Header, id);
        }
    }
}
