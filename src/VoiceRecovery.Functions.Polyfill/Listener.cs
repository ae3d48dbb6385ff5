using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

namespace VoiceRecovery.Functions.Polyfill;

/// <summary>Where the app listens: on its own as <c>func start</c> would, or under the Functions host as its custom handler.</summary>
/// <param name="Port">0 takes any free port.</param>
/// <param name="UnderHost">Whether the Functions host started this process.</param>
internal sealed record Listener(int Port, bool UnderHost)
{
    internal const string HostVariable = "FUNCTIONS_CUSTOMHANDLER_PORT";
    private const int DefaultPort = 7071;

    public static bool IsUnderHost => Environment.GetEnvironmentVariable(HostVariable) is not null;

    /// <exception cref="InvalidOperationException">A port is not a number from 0 to 65535.</exception>
    public static Listener Read(string[] args, int? localPort)
    {
        if (Environment.GetEnvironmentVariable(HostVariable) is { } hostPort)
            return new(Parse(hostPort, HostVariable), UnderHost: true);

        // Only from the command line: a PORT in the environment is meant for others.
        var named = new ConfigurationBuilder().AddCommandLine(args).Build()["port"];
        return new(named is null ? localPort ?? DefaultPort : Parse(named, "--port"), UnderHost: false);
    }

    public void Configure(IWebHostBuilder web) => web.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        Limits.Set(kestrel.Limits);
        if (UnderHost || Port == 0)
            kestrel.Listen(IPAddress.Loopback, Port);
        else
            kestrel.ListenLocalhost(Port);
    });

    /// <summary>
    /// The host never restarts a custom handler that ended with 0, and ends one only by killing it:
    /// whatever else stops this one is a fault.
    /// </summary>
    public void Watch(WebApplication app)
    {
        if (UnderHost)
            app.Lifetime.ApplicationStopping.Register(() => Environment.ExitCode = 1);
    }

    private static int Parse(string text, string source) =>
        int.TryParse(text, out var port) && port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort
            ? port
            : throw new InvalidOperationException($"{source} must be a port from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}, and is '{text}'.");
}
