using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using VoiceRecovery.Simulator;

namespace VoiceRecovery.FunctionsHost.Tests;

/// <summary>
/// What the published worker sends to Azure Monitor and by OTLP, logs, and leaves on disk: nothing that was said and nobody who said it.
/// </summary>
public sealed class ExportedTelemetryTests : IDisposable
{
    private const string Mark = "cnrymark";
    private const int FewestCanaries = 5;
    private static readonly DeviceProfile Device = new("en-US", TimeZoneInfo.Utc, HasScreen: false);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly TemporaryFolder _disk = new();
    private readonly ConcurrentQueue<string> _log = new();

    public void Dispose() => _disk.Dispose();

    [Fact]
    public async Task Conversation_WithExportersOn_LeavesNothingOfItAnywhere()
    {
        await using var collector = await Collector.StartAsync();
        var canaries = new HashSet<string>(StringComparer.Ordinal) { Mark };
        await using (var skill = await SkillHost.StartAsync(Exporting(collector), Device, Patience, CancellationToken.None))
        {
            await TalkAsync(skill, canaries);
            await SentAsync(collector, "/v2.1/track", "RequestData");
            await SentAsync(collector, "/v1/metrics", "voicerecovery.requests");
            await SentAsync(collector, "/v1/traces", "outcome");
        }

        await SentAsync(collector, "/v2.1/track", "voicerecovery.requests");
        Assert.True(canaries.Count >= FewestCanaries, string.Join(' ', canaries));
        foreach (var told in collector.Received.Concat(_log).Concat(OnDisk()))
        {
            Assert.All(canaries, canary => Assert.DoesNotContain(canary, told, StringComparison.OrdinalIgnoreCase));
        }
    }

    // As verbose as an operator can make it by settings.
    private WorkerHostOptions Exporting(Collector collector) => new(Repository.PublishedWorker)
    {
        Log = line => _log.Enqueue($"{line.Category} {line.Message}"),
        Variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["APPLICATIONINSIGHTS_CONNECTION_STRING"] =
                $"InstrumentationKey=00000000-0000-4000-8000-000000000001;IngestionEndpoint={collector.Address}/;"
                + $"LiveEndpoint={collector.Address}/",
            ["APPLICATIONINSIGHTS_STATSBEAT_DISABLED"] = "true",
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
            ["Logging__LogLevel__Default"] = "Trace",
            ["TMPDIR"] = _disk.Path,
            ["HOME"] = _disk.Path,
        },
    };

    // Answered, refused, and something to refuse before it is read.
    private static async Task TalkAsync(SkillHost skill, HashSet<string> canaries)
    {
        var model = new SkillPackage(Path.Combine(Repository.Root, "skill-package")).Load("en-US");
        var echo = new Echo(model, skill.Endpoint, Device, SkillHost.SkillId, TimeProvider.System);
        foreach (var said in (string[])["alexa open stride check", "four", $"both calves {Mark}", $"my {Mark} hurts since yesterday",
            $"can i run on {Mark}"])
        {
            var turn = await echo.HearAsync(said, CancellationToken.None);
            Assert.NotEmpty(turn.Speech ?? "");
            canaries.UnionWith(turn.Exchanges.SelectMany(exchange => WhoIn(exchange.Request)));
        }

        using var client = new HttpClient();
        using var refused = await client.PostAsync(skill.Endpoint.Address, new StringContent($"{{\"said\":\"{Mark}\"}}"));
        using var unknown = await client.GetAsync(new Uri(skill.Endpoint.Address, $"/api/health?who={Mark}"));
        Assert.False(refused.IsSuccessStatusCode);
    }

    private static IEnumerable<string> WhoIn(JsonObject request) =>
        new[] { request["context"]?["System"]?["user"]?["userId"], request["context"]?["System"]?["device"]?["deviceId"],
            request["context"]?["System"]?["apiAccessToken"], request["session"]?["sessionId"] }
            .Select(value => (string?)value).OfType<string>();

    private static async Task SentAsync(Collector collector, string path, string word)
    {
        for (var since = Stopwatch.StartNew(); !collector.Received
            .Any(sent => sent.StartsWith(path, StringComparison.Ordinal) && sent.Contains(word, StringComparison.Ordinal));)
        {
            Assert.True(since.Elapsed < Patience,
                $"Nothing of {word} came to {path}, "
                    + $"but {string.Join(' ', collector.Received.Select(sent => sent.Split('\n')[0]).Distinct())}.");
            await Task.Delay(50);
        }
    }

    private IEnumerable<string> OnDisk() =>
        Directory.EnumerateFiles(_disk.Path, "*", SearchOption.AllDirectories).Select(path => $"{path} {File.ReadAllText(path)}");
}
