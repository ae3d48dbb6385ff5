using System.Collections.Concurrent;
using System.Threading.Channels;
using Grpc.Core;
using Microsoft.Extensions.Logging;
using VoiceRecovery.FunctionsHost.Folder;
using VoiceRecovery.FunctionsHost.Protocol;

namespace VoiceRecovery.FunctionsHost.Workers;

/// <summary>The conversation with one worker, from its first word until its stream ends.</summary>
internal sealed class WorkerConnection(WorkerFolder folder, Action<WorkerLog> log)
{
    private const string HostVersion = "4.0.0";
    private const string HttpUri = "HttpUri";

    private readonly Channel<StreamingMessage> _outgoing = Channel.CreateUnbounded<StreamingMessage>(new() { SingleReader = true });
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _invocations = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource<LoadedWorker> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HashSet<string> _loading = new(StringComparer.Ordinal);
    private FunctionIndex? _index;
    private Uri? _http;

    public string Id { get; } = Guid.NewGuid().ToString();

    /// <summary>Done when the worker serves; it fails where the worker says why it cannot.</summary>
    public Task<LoadedWorker> Ready => _ready.Task;

    /// <summary>Talks until one of both ends.</summary>
    public async Task TalkAsync(IAsyncStreamReader<StreamingMessage> incoming, IAsyncStreamWriter<StreamingMessage> outgoing,
        CancellationToken over)
    {
        var writing = WriteAsync(outgoing, over);
        Send(new() { WorkerInitRequest = Greeting() });
        try
        {
            while (await incoming.MoveNext(over))
            {
                Hear(incoming.Current);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or Grpc.Core.RpcException)
        {
            // The worker's process has ended.
        }
        finally
        {
            _outgoing.Writer.TryComplete();
            End();
            await writing;
        }
    }

    /// <summary>Tells the worker of a request that is on its way.</summary>
    /// <returns>Done when the worker has dealt with it, and all that it logged meanwhile has been heard; also when the worker has
    /// ended.</returns>
    public Task Invoke(InvocationRequest invocation)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _invocations[invocation.InvocationId] = done;
        if (!Send(new() { InvocationRequest = invocation }))
        {
            End();
        }
        return done.Task;
    }

    /// <summary>Tells the worker that the caller no longer waits for an answer.</summary>
    public void Cancel(string invocationId) => Send(new() { InvocationCancel = new() { InvocationId = invocationId } });

    /// <summary>Gives an invocation up whose request did not get through.</summary>
    public void Abandon(string invocationId)
    {
        Cancel(invocationId);
        if (_invocations.TryRemove(invocationId, out var done))
        {
            done.TrySetResult();
        }
    }

    /// <summary>Asks the worker to end by itself.</summary>
    public void Terminate() => Send(new() { WorkerTerminate = new() });

    private WorkerInitRequest Greeting()
    {
        var greeting = new WorkerInitRequest
        {
            HostVersion = HostVersion,
            WorkerDirectory = folder.Path,
            FunctionAppDirectory = folder.Path
        };
        // The request itself goes by HTTP: nothing of it is told twice.
        greeting.Capabilities.Add("RpcHttpTriggerMetadataRemoved", "true");
        return greeting;
    }

    private void Hear(StreamingMessage message)
    {
        switch (message.ContentCase)
        {
            case StreamingMessage.ContentOneofCase.RpcLog:
                log(new(message.RpcLog.Category, (LogLevel)message.RpcLog.Level, Text(message.RpcLog)));
                break;
            case StreamingMessage.ContentOneofCase.WorkerInitResponse when IsWell(message.WorkerInitResponse.Result, "start"):
                AskForFunctions(message.WorkerInitResponse);
                break;
            case StreamingMessage.ContentOneofCase.FunctionMetadataResponse when IsWell(message.FunctionMetadataResponse.Result,
                "name its functions"):
                Load(message.FunctionMetadataResponse);
                break;
            case StreamingMessage.ContentOneofCase.FunctionLoadResponse when IsWell(message.FunctionLoadResponse.Result, "load a function"):
                Loaded(message.FunctionLoadResponse.FunctionId);
                break;
            case StreamingMessage.ContentOneofCase.InvocationResponse when _invocations
                .TryRemove(message.InvocationResponse.InvocationId, out var done):
                done.TrySetResult();
                break;
        }
    }

    private void AskForFunctions(WorkerInitResponse worker)
    {
        if (!worker.Capabilities.TryGetValue(HttpUri, out var address) || !Uri.TryCreate(address, UriKind.Absolute, out _http))
        {
            Fail($"{folder.Name} takes no HTTP requests itself. "
                + "Call ConfigureFunctionsWebApplication() in it (Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore).");
            return;
        }
        Send(new() { FunctionsMetadataRequest = new() { FunctionAppDirectory = folder.Path } });
    }

    private void Load(FunctionMetadataResponse told)
    {
        var functions = told.UseDefaultMetadataIndexing ? MetadataFile.Read(folder.Path) : told.FunctionMetadataResults;
        _index = FunctionIndex.Of(functions, folder.RoutePrefix);
        if (_index.Http.Count == 0)
        {
            Fail(string.Join('\n', _index.Refused.Append($"{folder.Name} has no function with an HTTP trigger.")));
            return;
        }
        _loading.UnionWith(_index.Http.Values.Select(function => function.Metadata.FunctionId));
        foreach (var (_, metadata) in _index.Http.Values)
        {
            Send(new() { FunctionLoadRequest = new() { FunctionId = metadata.FunctionId, Metadata = metadata } });
        }
    }

    private void Loaded(string functionId)
    {
        if (_loading.Remove(functionId) && _loading.Count == 0)
        {
            _ready.TrySetResult(new(this, _http!, _index!));
        }
    }

    private bool IsWell(StatusResult result, string what)
    {
        if (result.Status != StatusResult.Types.Status.Success)
        {
            Fail($"{folder.Name} could not {what}: {result.Exception?.Message}");
        }
        return result.Status == StatusResult.Types.Status.Success;
    }

    private static string Text(RpcLog line) =>
        line.Exception is { } exception ? $"{line.Message}\n{exception.Message}\n{exception.StackTrace}" : line.Message;

    private void Fail(string message) => _ready.TrySetException(new WorkerHostException(message));

    private void End()
    {
        Fail($"{folder.Name} has ended.");
        foreach (var (id, _) in _invocations)
        {
            if (_invocations.TryRemove(id, out var done))
            {
                done.TrySetResult();
            }
        }
    }

    private bool Send(StreamingMessage message)
    {
        message.RequestId = Guid.NewGuid().ToString();
        return _outgoing.Writer.TryWrite(message);
    }

    private async Task WriteAsync(IAsyncStreamWriter<StreamingMessage> outgoing, CancellationToken over)
    {
        try
        {
            await foreach (var message in _outgoing.Reader.ReadAllAsync(over))
            {
                await outgoing.WriteAsync(message, over);
            }
        }
        catch (Exception exception) when (
            exception is IOException or OperationCanceledException or Grpc.Core.RpcException or InvalidOperationException)
        {
            // The worker's process has ended.
        }
    }
}
