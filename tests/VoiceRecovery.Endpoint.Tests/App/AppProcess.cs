using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>The app as a process of its own, as the Functions host or a developer starts it.</summary>
internal sealed class AppProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    private AppProcess(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public static AppProcess Start(IReadOnlyDictionary<string, string> variables, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "VoiceRecovery.CustomHandler.dll"));
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        start.Environment.Remove("AlexaSkillId");
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>A port that was free a moment ago.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Polls as the host does, until anything is answered.</summary>
    public async Task<HttpStatusCode> PollAsync(Uri address)
    {
        using var client = new HttpClient();
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(address);
                return response.StatusCode;
            }
            catch (HttpRequestException) when (since.Elapsed < Patience && !process.HasExited)
            {
                await Task.Delay(20);
            }
        }
    }

    public bool HasExited => process.HasExited;

    /// <summary>As the platform does: nothing gets to run any more.</summary>
    public void Kill() => process.Kill();

    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }

    public async Task<(int Code, string Output, string Errors)> ExitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await errors);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
