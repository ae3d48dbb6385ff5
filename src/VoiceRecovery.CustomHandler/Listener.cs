using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using VoiceRecovery.Endpoint;

namespace VoiceRecovery.CustomHandler;

/// <summary>Where the app listens: as the Functions host says, or as a plain server.</summary>
/// <param name="Address">The loopback unless the command line names another; under the host, the loopback.</param>
/// <param name="Port">0 takes any free port.</param>
/// <param name="UnderHost">Whether the Functions host started this process.</param>
internal sealed record Listener(IPAddress Address, int Port, bool UnderHost)
{
    private const string HostVariable = "FUNCTIONS_CUSTOMHANDLER_PORT";
    private const string PortOption = "--port";
    private const string AddressOption = "--address";
    private const int DefaultPort = 7071;

    /// <summary>Whether the Functions host started this process.</summary>
    public static bool IsUnderHost => Environment.GetEnvironmentVariable(HostVariable) is not null;

    /// <exception cref="SettingsException">A port is not a number from 0 to 65535, or an address none of IP.</exception>
    public static Listener Read(string[] args)
    {
        if (Environment.GetEnvironmentVariable(HostVariable) is { } hostPort)
        {
            return new(IPAddress.Loopback, PortOf(hostPort, HostVariable), UnderHost: true);
        }
        // Only from the command line: a PORT in the environment is meant for others.
        var address = Option(args, AddressOption) is { } named ? AddressOf(named) : IPAddress.Loopback;
        return new(address, Option(args, PortOption) is { } port ? PortOf(port, PortOption) : DefaultPort, UnderHost: false);
    }

    public void Configure(IWebHostBuilder web) => web.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        Limits.Set(kestrel.Limits);
        kestrel.Listen(Address, Port);
    });

    /// <summary>
    /// The host never restarts a custom handler that ended with 0, and ends one only by killing it:
    /// whatever else stops this one is a fault.
    /// </summary>
    public void Watch(WebApplication app)
    {
        if (UnderHost)
        {
            app.Lifetime.ApplicationStopping.Register(() => Environment.ExitCode = 1);
        }
    }

    private static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at ? args.ElementAtOrDefault(at + 1) ?? "" : null;

    private static IPAddress AddressOf(string text) =>
        IPAddress.TryParse(text, out var address) ? address
            : throw new SettingsException($"{AddressOption} must be an IP address, and is '{text}'.");

    private static int PortOf(string text, string source) =>
        int.TryParse(text, out var port) && port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort
            ? port
            : throw new SettingsException($"{source} must be a port from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}, and is '{text}'.");
}
