using System.Collections.Concurrent;
using System.Net;
using System.Text;
using VoiceRecovery.FunctionsHost;
using VoiceRecovery.Simulator;
using VoiceRecovery.Skill.Intents;

namespace VoiceRecovery.Endpoint.Tests.Privacy;

/// <summary>
/// What the published worker sends to Azure Monitor and by OTLP, what it logs, and what it leaves on disk: nothing of a runner.
/// </summary>
public sealed class ExportedTelemetryTests(Announcer announcer) : IClassFixture<Announcer>, IDisposable
{
    private const string Published = "artifacts/functions";
    private const string Metrics = "/v1/metrics";
    private const string Traces = "/v1/traces";
    private const string AzureMonitor = "/v2.1/track";
    private const string Requests = "voicerecovery.requests";

    private readonly string published = Path.Combine(Repository.Root, Published);
    private readonly DateTimeOffset began = TimeProvider.System.GetUtcNow();
    private readonly TemporaryFolder disk = new();
    private readonly ConcurrentQueue<string> log = new();
    private readonly Canaries canaries = new();
    private readonly HttpClient client = new();

    public void Dispose()
    {
        client.Dispose();
        disk.Dispose();
    }

    /// <summary>Exporters that are refused try again, and may keep what they could not send.</summary>
    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    [InlineData(Collector.Breaks)]
    public async Task Requests_OfEverySort_LeaveNothingBehind_WhateverTheCollectorAnswers(int collectorsAnswer)
    {
        await using var collector = await Collector.StartAsync(collectorsAnswer);
        var device = new DeviceProfile("en-US", TimeZoneInfo.Utc, HasScreen: false);
        await using (var skill = await SkillHost.StartAsync(Exporting(collector), device, TimeSpan.FromSeconds(60), CancellationToken.None))
        {
            await SendAllAsync(skill);
            await collector.ReceivedAsync(AzureMonitor, "RequestData");
            await collector.ReceivedAsync(Traces, "refused");
            await collector.ReceivedAsync(Metrics, Requests);
        }
        // Azure Monitor is sent counts once a minute, and at the end, for which a worker whose exports fail has no time.
        if (collectorsAnswer == 200)
            await collector.ReceivedAsync(AzureMonitor, Requests);

        Assert.Empty(Files());
        Assert.Empty(collector.Received.Concat(log).Select(canaries.FindIn).OfType<string>());
        announcer.Say(
            $"Canary: {canaries.Count} secrets, none of them in {collector.Received.Count} exports or {log.Count} log lines, and no file.");
    }

    // As verbose as an operator can make it by settings. The runtime's own sockets are not what is looked for on disk.
    private WorkerHostOptions Exporting(Collector collector) => new(published)
    {
        Log = line => log.Enqueue($"{line.Category} {line.Message}"),
        Variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["APPLICATIONINSIGHTS_CONNECTION_STRING"] =
                $"InstrumentationKey={Guid.NewGuid()};IngestionEndpoint={collector.Address}/;LiveEndpoint={collector.Address}/",
            ["APPLICATIONINSIGHTS_STATSBEAT_DISABLED"] = "true",
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
            // Left alone, Azure Monitor takes five traces a second.
            ["OTEL_TRACES_SAMPLER"] = "microsoft.fixed_percentage",
            ["OTEL_TRACES_SAMPLER_ARG"] = "1.0",
            ["Logging__LogLevel__Default"] = "Trace",
            ["Logging__LogLevel__Microsoft"] = "Trace",
            ["Logging__LogLevel__System"] = "Trace",
            ["DOTNET_EnableDiagnostics"] = "0",
            ["TMPDIR"] = disk.Path,
            ["HOME"] = disk.Path,
        },
    };

    private async Task SendAllAsync(SkillHost skill)
    {
        var paths = new Paths(canaries, SkillHost.SkillId, TimeProvider.System);
        var whole = paths.Json(paths.Intent(IntentNames.CheckLegs));
        skill.Authority.Server.Fault = (_, _) => Task.FromResult(
            new HttpResponseMessage(HttpStatusCode.InternalServerError) { Content = new StringContent(canaries.Next("download")) });
        await SendAsync(skill, whole, HttpStatusCode.ServiceUnavailable);
        skill.Authority.Server.Fault = null;
        foreach (var body in paths.Verified())
            await SendAsync(skill, body, HttpStatusCode.OK);
        foreach (var body in paths.Unfit())
            await SendAsync(skill, body, HttpStatusCode.BadRequest);
        foreach (var tamper in paths.Tampering())
            await SendAsync(skill, whole, null, tamper);
        var health = $"/api/health?who={canaries.Next("query")}";
        var nothing = $"/api/{canaries.Next("path")}?who={canaries.Next("query")}";
        Assert.Equal(HttpStatusCode.NoContent, await GetAsync(new Uri(skill.Endpoint.Address, health)));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(new Uri(skill.Endpoint.Address, nothing)));
    }

    private async Task SendAsync(SkillHost skill, string body, HttpStatusCode? expected, Action<HttpRequestMessage>? tamper = null)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        using var request = new HttpRequestMessage(HttpMethod.Post, skill.Endpoint.Address) { Content = new ByteArrayContent(bytes) };
        skill.Authority.Signer.Sign(bytes).AddTo(request);
        tamper?.Invoke(request);

        using var response = await client.SendAsync(request);

        var isExpected = expected is null || expected == response.StatusCode;
        Assert.True(isExpected, $"{response.StatusCode} to {body[..Math.Min(body.Length, 3000)]}");
    }

    private async Task<HttpStatusCode> GetAsync(Uri address)
    {
        using var response = await client.GetAsync(address);
        return response.StatusCode;
    }

    /// <summary>What has come to be in the worker's home, among temporary files, and in its own folder.</summary>
    private IEnumerable<string> Files() =>
    [
        .. Directory.EnumerateFiles(disk.Path, "*", SearchOption.AllDirectories),
        .. Directory.EnumerateFiles(published, "*", SearchOption.AllDirectories).Where(path => File.GetLastWriteTimeUtc(path) > began.UtcDateTime),
    ];
}
