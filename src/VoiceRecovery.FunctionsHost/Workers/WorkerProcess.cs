using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using VoiceRecovery.FunctionsHost.Folder;

namespace VoiceRecovery.FunctionsHost.Workers;

/// <summary>One run of a worker.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly List<string> _errors = [];

    private WorkerProcess(Process process, Action<WorkerLog> log)
    {
        _process = process;
        Id = process.Id;
        process.OutputDataReceived += (_, line) => Pass(line.Data, LogLevel.Information, log);
        process.ErrorDataReceived += (_, line) => Pass(line.Data, LogLevel.Error, log);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        // A worker does not notice that its host has gone.
        AppDomain.CurrentDomain.ProcessExit += KillAtExit;
    }

    public int Id { get; }

    /// <summary>How it ended, and what it complained of.</summary>
    public string Ending
    {
        get
        {
            lock (_errors)
            {
                return string.Join('\n', _errors.Prepend($"exit code {_process.ExitCode}"));
            }
        }
    }

    /// <exception cref="WorkerHostException">There is nothing that can be started.</exception>
    public static WorkerProcess Start(WorkerFolder folder, int port, string workerId, WorkerHostOptions options)
    {
        var start = new ProcessStartInfo(folder.Executable, Arguments(folder, port, workerId))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.Path,
        };
        start.Environment["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated";
        start.Environment["FUNCTIONS_WORKER_DIRECTORY"] = folder.Path;
        start.Environment["FUNCTIONS_APPLICATION_DIRECTORY"] = folder.Path;
        foreach (var (name, value) in options.Variables)
        {
            start.Environment[name] = value.Length == 0 ? null : value;
        }
        try
        {
            return new(Process.Start(start)!, options.Log);
        }
        catch (Win32Exception exception)
        {
            throw new WorkerHostException($"{folder.Executable} cannot be started: {exception.Message}", exception);
        }
    }

    public Task ExitAsync() => _process.WaitForExitAsync();

    public void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Waits for an end of its own, and ends it where that takes long.</summary>
    public async Task StopAsync()
    {
        using var grace = new CancellationTokenSource(Grace);
        try
        {
            await _process.WaitForExitAsync(grace.Token);
        }
        catch (OperationCanceledException)
        {
            Kill();
            await _process.WaitForExitAsync();
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= KillAtExit;
        _process.Dispose();
    }

    private void KillAtExit(object? sender, EventArgs arguments) => Kill();

    private static string[] Arguments(WorkerFolder folder, int port, string workerId)
    {
        var request = Guid.NewGuid().ToString();
        string[] arguments =
        [
            "--host", "127.0.0.1", "--port", $"{port}", "--workerId", workerId, "--requestId", request, "--grpcMaxMessageLength",
                $"{int.MaxValue}",
            "--functions-uri", $"http://127.0.0.1:{port}/", "--functions-worker-id", workerId,
            "--functions-request-id", request, "--functions-grpc-max-message-length", $"{int.MaxValue}",
        ];
        return folder.Entry is { } entry ? [Path.Combine(folder.Path, entry), .. arguments] : arguments;
    }

    private void Pass(string? line, LogLevel level, Action<WorkerLog> log)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }
        if (level == LogLevel.Error)
        {
            lock (_errors)
            {
                _errors.Add(line);
            }
        }
        log(new(WorkerLog.Console, level, line));
    }
}
