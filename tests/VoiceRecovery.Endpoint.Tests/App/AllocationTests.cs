using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>What a request costs, in figures that do not depend on the machine, so that a change that makes it dearer is seen.</summary>
[Collection(Alone.Name)]
public sealed class AllocationTests(Announcer announcer) : IClassFixture<Announcer>
{
    private const int Requests = 1000;

    // Measured 39 KB with the test's own client, which takes about 6 of them.
    private const long MostBytes = 52 * 1024;

    [Fact]
    public async Task AThousandChecks_BuildOneChain_AndAllocateNoMoreThanBefore()
    {
        await using var app = await RunningApp
            .StartAsync(configure: builder => builder.Configuration["Logging:LogLevel:Default"] = "Error");
        var body = Encoding.UTF8.GetBytes(await CheckedAsync(app));
        var headers = app.Authority.Signer.Sign(body);
        for (var request = 0; request < Requests; request++)
            await PostAsync();
        var downloads = app.Authority.Server.Requests;

        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var request = 0; request < Requests; request++)
            await PostAsync();
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / Requests;

        announcer.Say($"Cost: {bytes} bytes allocated for a request and its client, "
            + $"{app.Authority.Server.Requests} certificate chain built for {2 * Requests} requests.");
        Assert.InRange(bytes, 1, MostBytes);
        Assert.Equal((1, 1), (downloads, app.Authority.Server.Requests));

        async Task PostAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/alexa") { Content = new ByteArrayContent(body) };
            headers.AddTo(request);
            using var response = await app.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            await response.Content.CopyToAsync(Stream.Null);
        }
    }

    /// <summary>A check whose session has been through both safety checks: it is answered with advice and a card.</summary>
    private static async Task<string> CheckedAsync(RunningApp app)
    {
        JsonNode? attributes = null;
        foreach (var request in (Func<JsonObject>[])[() =>
            Check(side: true), () => Envelope.Intent("AMAZON.NoIntent", []), () => Envelope.Intent("AMAZON.NoIntent", []),
            () => Envelope.Intent("AMAZON.YesIntent", [])])
        {
            using var response = await app.SendAsync(Of(request(), attributes));
            attributes = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["sessionAttributes"]!.DeepClone();
        }

        Assert.NotNull(attributes!["advice"]);
        return Of(Check(side: false), attributes);
    }

    private static string Of(JsonObject request, JsonNode? attributes) =>
        Envelope.Of(request, name => $"{name}-of-a-test", attributes).ToJsonString();

    private static JsonObject Check(bool side)
    {
        (string, string)[] slots =
            [("sorenessLevel", "3"), ("swelling", "no swelling"), ("painLocation", "calves"), ("daysSinceHardRun", "2")];
        return Envelope.Intent("CheckLegsIntent", side ? [.. slots, ("side", "both legs")] : slots, slot => slot switch
        {
            "swelling" => "no",
            "painLocation" => "calf",
            "side" => "both",
            _ => null,
        });
    }
}
