using System.Diagnostics;
using System.Globalization;
using VoiceRecovery.Simulator;

namespace VoiceRecovery.FunctionsHost.Tests;

/// <summary>The command, as a process of its own.</summary>
internal sealed class HostCommand : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _errors;

    public HostCommand(params string[] arguments)
    {
        var command = Path.Combine(AppContext.BaseDirectory, "VoiceRecovery.FunctionsHost.dll");
        var start = new ProcessStartInfo("dotnet", [command, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["AlexaSkillId"] = SkillHost.SkillId;
        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The address in a line of the banner, which is printed when all is served.</summary>
    public async Task<Uri> AddressAsync(string function)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains($"\t{function}: ", StringComparison.Ordinal))
            {
                return new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..]);
            }
        }
        throw new InvalidOperationException($"It ended before it served: {await _errors}");
    }

    /// <summary>How it ended, and what it wrote to standard error.</summary>
    public async Task<(int Code, string Errors)> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return (_process.ExitCode, await _errors);
    }

    /// <summary>What a terminal sends for Ctrl+C.</summary>
    public async Task InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>The worker's process, which is the command's only child; whichever thread has started it.</summary>
    public int Worker() => Directory.GetDirectories($"/proc/{_process.Id}/task")
        .SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(child => int.Parse(child, CultureInfo.InvariantCulture))
        .Single();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }
        _process.Dispose();
    }
}
