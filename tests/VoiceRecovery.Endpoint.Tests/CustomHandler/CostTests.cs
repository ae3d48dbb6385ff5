using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using VoiceRecovery.Endpoint.Tests.App;

namespace VoiceRecovery.Endpoint.Tests.CustomHandler;

/// <summary>
/// What a request costs in processor time and memory: the figures that docs/operating.md reckons with.
/// VOICERECOVERY_COST_REQUESTS makes the measurement longer.
/// </summary>
[Collection(Alone.Name)]
public sealed class CostTests(DeployedSkill skill, Announcer announcer) : IClassFixture<DeployedSkill>, IClassFixture<Announcer>
{
    private const int WarmUp = 3000;
    private const int Callers = 4;
    private static readonly int Requests = int.TryParse(Environment.GetEnvironmentVariable("VOICERECOVERY_COST_REQUESTS"), out var requests)
        ? requests : 3000;

    [PublishedFact]
    public async Task Request_CostsLittleTimeAndMemory()
    {
        var body = Encoding.UTF8.GetBytes(Body());
        var headers = skill.Authority.Signer.Sign(body);
        await SendAsync(WarmUp, body, headers);
        using var process = Process.GetProcessById(skill.Host.ProcessId);
        var before = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();

        await SendAsync(Requests, body, headers);

        var elapsed = clock.Elapsed;
        process.Refresh();
        var microseconds = (process.TotalProcessorTime - before).TotalMicroseconds / Requests;
        var megabytes = process.WorkingSet64 / 1024.0 / 1024.0;
        announcer.Say($"Cost: {microseconds:F0} µs of processor time a request of {body.Length} bytes, {megabytes:F0} MB resident, "
            + $"{elapsed.TotalMilliseconds / Requests * Callers:F2} ms each with {Callers} callers ({Requests} requests).");
        Assert.InRange(microseconds, 1, 2000);
        Assert.InRange(megabytes, 1, 300);
    }

    private async Task SendAsync(int count, byte[] body, Alexa.Testing.SignedHeaders headers)
    {
        using var client = new HttpClient { BaseAddress = skill.Host.HandlerAddress };
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async _ =>
        {
            for (var sent = 0; sent < count / Callers; sent++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "/api/alexa") { Content = new ByteArrayContent(body) };
                headers.AddTo(request);
                using var response = await client.SendAsync(request);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }
        }));
    }

    // The last turn of a check, so that the whole advice is worded; without a day, which would cost a look at the time zone.
    private static string Body()
    {
        var intent = Envelope.Intent(
            "CheckLegsIntent",
            [("sorenessLevel", "4"), ("swelling", "no"), ("painLocation", "calves"), ("side", "both"), ("daysSinceHardRun", "2")],
            slot => slot switch { "swelling" => "no", "painLocation" => "calf", "side" => "both", _ => null });
        intent["timestamp"] = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return Envelope.Of(intent, name => $"amzn1.ask.{name}.{new string('A', 120)}").ToJsonString();
    }
}
