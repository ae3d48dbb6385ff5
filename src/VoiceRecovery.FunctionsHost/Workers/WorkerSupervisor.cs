using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using VoiceRecovery.FunctionsHost.Folder;

namespace VoiceRecovery.FunctionsHost.Workers;

/// <summary>Keeps one worker running: starts it, and starts it again when it has ended, until it has ended too often.</summary>
internal sealed class WorkerSupervisor(WorkerFolder folder, RpcServer rpc, WorkerHostOptions options) : IAsyncDisposable
{
    private readonly TaskCompletionSource _givenUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Queue<long> _crashes = new();
    private volatile TaskCompletionSource<LoadedWorker> _current = NewCurrent();
    private volatile WorkerProcess? _process;
    private volatile bool _isOver;
    private Task _watching = Task.CompletedTask;

    /// <summary>Fails when the host has given up, with the reason.</summary>
    public Task GivenUp => _givenUp.Task;

    /// <summary>Whether a worker serves now.</summary>
    public bool IsReady => _current.Task.IsCompletedSuccessfully;

    /// <summary>The process that was started last.</summary>
    public WorkerProcess? Process => _process;

    /// <summary>The worker that serves, or the one that is about to.</summary>
    public Task<LoadedWorker> CurrentAsync(TimeSpan patience) => _current.Task.WaitAsync(patience);

    /// <exception cref="WorkerHostException">The worker does not get ready; the message says why.</exception>
    public async Task<LoadedWorker> StartAsync(CancellationToken cancellation)
    {
        var worker = await StartOneAsync(cancellation);
        _watching = WatchAsync();
        return worker;
    }

    public async ValueTask DisposeAsync()
    {
        _isOver = true;
        if (_current.Task.IsCompletedSuccessfully)
        {
            (await _current.Task).Connection.Terminate();
            await _process!.StopAsync();
        }
        else
        {
            _process?.Kill();
        }
        await _watching;
        _process?.Dispose();
    }

    private async Task<LoadedWorker> StartOneAsync(CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var connection = new WorkerConnection(folder, options.Log);
        rpc.Expect(connection);
        var process = WorkerProcess.Start(folder, rpc.Port, connection.Id, options);
        _process = process;
        try
        {
            var ended = process.ExitAsync();
            var listening = ListeningAsync(connection);
            if (await Task.WhenAny(listening, ended).WaitAsync(options.StartTimeout, cancellation) == ended)
            {
                throw new WorkerHostException($"{folder.Name} ended before it was ready: {process.Ending}");
            }
            var worker = await listening;
            Say(LogLevel.Information,
                $"Worker process {process.Id} ({folder.Name}, "
                    + $"isolated worker) is ready after {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms.");
            _current.TrySetResult(worker);
            return worker;
        }
        catch (TimeoutException)
        {
            process.Kill();
            throw new WorkerHostException($"{folder.Name} did not get ready within {options.StartTimeout.TotalSeconds:0.#} s.");
        }
        catch
        {
            process.Kill();
            throw;
        }
    }

    /// <summary>A worker names its address before it listens there.</summary>
    private async Task<LoadedWorker> ListeningAsync(WorkerConnection connection)
    {
        var loaded = await connection.Ready;
        for (var since = Stopwatch.GetTimestamp(); ; await Task.Delay(10))
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(loaded.Http.Host, loaded.Http.Port);
                return loaded;
            }
            catch (SocketException) when (Stopwatch.GetElapsedTime(since) < options.StartTimeout)
            {
                // Not yet.
            }
        }
    }

    private async Task WatchAsync()
    {
        for (var problem = ""; !_isOver;)
        {
            await _process!.ExitAsync();
            if (_isOver)
            {
                return;
            }
            if (_current.Task.IsCompleted)
            {
                _current = NewCurrent();
            }
            problem = problem.Length > 0 ? problem : $"{folder.Name} (process {_process.Id}) ended: {_process.Ending}";
            if (HasCrashedTooOften())
            {
                GiveUp($"{problem}\nIt ended {options.MostCrashes} times within {WorkerHostOptions.CrashMemory.TotalMinutes:0} minutes: "
                    + "it is not started again.");
                return;
            }
            Say(LogLevel.Error, $"{problem}\nIt is started again.");
            problem = await RestartAsync();
        }
    }

    private async Task<string> RestartAsync()
    {
        try
        {
            _process!.Dispose();
            await StartOneAsync(CancellationToken.None);
            return "";
        }
        catch (WorkerHostException exception)
        {
            return exception.Message;
        }
    }

    private bool HasCrashedTooOften()
    {
        while (_crashes.TryPeek(out var at) && Stopwatch.GetElapsedTime(at) > WorkerHostOptions.CrashMemory)
        {
            _crashes.Dequeue();
        }
        _crashes.Enqueue(Stopwatch.GetTimestamp());
        return _crashes.Count >= options.MostCrashes;
    }

    private void GiveUp(string message)
    {
        Say(LogLevel.Critical, message);
        var reason = new WorkerHostException(message);
        _current.TrySetException(reason);
        _givenUp.TrySetException(reason);
    }

    private void Say(LogLevel level, string message) => options.Log(new(WorkerLog.Host, level, message));

    private static TaskCompletionSource<LoadedWorker> NewCurrent() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
