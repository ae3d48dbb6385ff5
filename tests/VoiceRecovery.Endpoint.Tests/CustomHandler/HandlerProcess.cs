using System.Collections.Concurrent;
using System.Diagnostics;

namespace VoiceRecovery.Endpoint.Tests.CustomHandler;

/// <summary>One run of the handler's executable.</summary>
internal sealed class HandlerProcess : IDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    private HandlerProcess(Process process, int port)
    {
        this.process = process;
        Address = new Uri($"http://127.0.0.1:{port}");
        process.OutputDataReceived += (_, line) => lines.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => lines.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>Whether it has answered once.</summary>
    public bool Answers { get; set; }

    public int Id => process.Id;

    public bool HasExited => process.HasExited;

    public string Output => string.Join('\n', lines);

    public static HandlerProcess Start(HandlerFolder folder, IReadOnlyDictionary<string, string> variables, int port)
    {
        var start = new ProcessStartInfo(folder.Executable)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.Path,
        };
        start.Environment["FUNCTIONS_WORKER_RUNTIME"] = "custom";
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = $"{port}";
        start.Environment["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = $"{Guid.NewGuid()}";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return new(Process.Start(start)!, port);
    }

    public void Kill()
    {
        if (!process.HasExited)
            process.Kill();
    }

    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }
}
