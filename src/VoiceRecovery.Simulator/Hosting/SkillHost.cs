using Microsoft.Extensions.Logging;
using VoiceRecovery.Alexa.Testing;
using VoiceRecovery.FunctionsHost;

namespace VoiceRecovery.Simulator;

/// <summary>
/// The function app of this project, in a worker process of its own behind a Functions host, on a free port of the loopback. It
/// verifies every request as it does for Alexa; only the authority that it trusts is one made here, and Amazon's servers are played here.
/// </summary>
internal sealed class SkillHost : IAsyncDisposable
{
    /// <summary>The application id that the app expects here.</summary>
    public const string SkillId = "amzn1.ask.skill.51a0dead-0000-4000-8000-000000000001";

    private readonly WorkerHost _host;
    private readonly AmazonServers _servers;
    private readonly HttpClient _http;

    private SkillHost(WorkerHost host, TestAuthority authority, AmazonServers servers, DeviceSettings settings, RefusalLog refusals,
        TimeSpan patience)
    {
        (_host, _servers, Authority, Settings, Refusals, _http) =
            (host, servers, authority, settings, refusals, new HttpClient { Timeout = patience });
        Endpoint = new SkillEndpoint(_http, new Uri(host.Address, "/api/alexa"), body =>
            TestStamp.Headers(authority.Signer, body), host.SettledAsync);
    }

    public SkillEndpoint Endpoint { get; }

    /// <summary>The worker's process; another one after a restart.</summary>
    public int ProcessId => _host.WorkerProcessId;

    /// <summary>Whether a worker serves now, and not one that is about to.</summary>
    public bool IsReady => _host.IsReady;

    public RefusalLog Refusals { get; }

    /// <summary>The service that tells the skill the device's time zone.</summary>
    public DeviceSettings Settings { get; }

    /// <summary>The authority that the app trusts instead of Amazon's.</summary>
    public TestAuthority Authority { get; }

    /// <summary>Starts the app of this system.</summary>
    /// <param name="device">Whose settings the skill may ask for.</param>
    /// <param name="patience">How long the skill may take for an answer.</param>
    /// <exception cref="SkillHostException">The app does not start; the message says why.</exception>
    public static Task<SkillHost> StartAsync(DeviceProfile device, TimeSpan patience, CancellationToken cancellation) =>
        StartAsync(new WorkerHostOptions(WorkerFolders.OfThisSystem), device, patience, cancellation);

    /// <summary>Starts a build of the app, with settings beside those that it needs here; every line of its log is passed on.</summary>
    /// <exception cref="SkillHostException">The app does not start; the message says why.</exception>
    public static async Task<SkillHost> StartAsync(WorkerHostOptions app, DeviceProfile device, TimeSpan patience,
        CancellationToken cancellation)
    {
        var authority = new TestAuthority(TimeProvider.System);
        var settings = new DeviceSettings(device);
        var servers = new AmazonServers(authority, settings);
        var refusals = new RefusalLog();
        try
        {
            var options = app with
            {
                Variables = VariablesFor(servers, app.Variables),
                Log = line =>
                {
                    app.Log(line);
                    refusals.Hear(line);
                    Tell(line);
                },
            };
            return new SkillHost(await WorkerHost.StartAsync(options, cancellation), authority, servers, settings, refusals, patience);
        }
        catch (WorkerHostException problem)
        {
            servers.Dispose();
            authority.Dispose();
            throw new SkillHostException($"The skill does not start: {problem.Message}", problem);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        _servers.Dispose();
        Authority.Dispose();
    }

    private static Dictionary<string, string> VariablesFor(AmazonServers servers, IReadOnlyDictionary<string, string> others) =>
        new(servers.Variables.Concat(others), StringComparer.Ordinal)
        {
            ["AlexaSkillId"] = SkillId,
            // Why a request is refused is said at this level, whatever else this environment sets.
            [$"Logging__LogLevel__{RefusalLog.Category}"] = nameof(LogLevel.Information),
        };

    // Standard output belongs to the conversation.
    private static void Tell(WorkerLog line)
    {
        if (line.Category == WorkerLog.Host || line.Level >= LogLevel.Warning)
        {
            Console.Error.WriteLine(line.Message);
        }
    }
}
