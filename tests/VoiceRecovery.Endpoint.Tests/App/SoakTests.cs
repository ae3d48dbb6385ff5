using System.Diagnostics;
using System.Net;
using System.Runtime;
using System.Text;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>
/// A steady load for a while, after which no memory may have been kept. VOICERECOVERY_SOAK_SECONDS and VOICERECOVERY_SOAK_RATE
/// make it longer or heavier.
/// </summary>
[Collection(Alone.Name)]
public sealed class SoakTests(Announcer announcer) : IClassFixture<Announcer>
{
    private const long MostKept = 1024 * 1024;
    private const int Bodies = 32;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(FromEnvironment("VOICERECOVERY_SOAK_SECONDS", 20));
    private static readonly int Rate = FromEnvironment("VOICERECOVERY_SOAK_RATE", 100);

    [Fact]
    public async Task SteadyLoad_KeepsNoMemory()
    {
        // What the test records of the logs would grow.
        await using var app = await RunningApp
            .StartAsync(configure: builder => builder.Configuration["Logging:LogLevel:Default"] = "Error");
        var signed = Enumerable.Range(0, Bodies).Select(number => Signed(app, number)).ToArray();

        await LoadAsync(app, signed, WarmUp);
        var before = Kept();
        var served = await LoadAsync(app, signed, Length);
        var grown = Kept() - before;

        announcer.Say($"Soak: {served} requests in {Length.TotalSeconds:F0} s at up to {Rate} a second, all served; "
            + $"{before / 1024 / 1024.0:F1} MB held before, {grown / 1024.0:F0} KB more after.");
        Assert.True(grown < MostKept, $"{grown} bytes were kept after {served} requests.");
        Assert.True(served > 100, $"Only {served} requests were served.");
    }

    private static (byte[] Body, SignedHeaders Headers) Signed(RunningApp app, int number)
    {
        var request = number % 4 == 0
            ? Envelope.Request("LaunchRequest")
            : Envelope.Intent("CheckLegsIntent",
                [("sorenessLevel", $"{number % 11}"), ("painLocation", "calf"), ("daysSinceHardRun", "1")]);
        var body = Encoding.UTF8.GetBytes(Envelope.Of(request, name => $"{name}-{number}").ToJsonString()
            .Replace("https://api.amazonalexa.com", "", StringComparison.Ordinal));
        return (body, app.Authority.Signer.Sign(body));
    }

    private static async Task<int> LoadAsync(RunningApp app, (byte[] Body, SignedHeaders Headers)[] signed, TimeSpan length)
    {
        var served = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < length; served++)
        {
            var early = TimeSpan.FromSeconds((double)served / Rate) - clock.Elapsed;
            if (early > TimeSpan.FromMilliseconds(1))
                await Task.Delay(early);
            var (body, headers) = signed[served % signed.Length];
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/alexa") { Content = new ByteArrayContent(body) };
            headers.AddTo(request);
            using var response = await app.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            await response.Content.CopyToAsync(Stream.Null);
        }
        return served;
    }

    private static long Kept()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static int FromEnvironment(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}
