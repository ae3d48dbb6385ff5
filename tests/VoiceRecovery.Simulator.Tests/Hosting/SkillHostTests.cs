using System.Text;
using System.Text.Json.Nodes;
using VoiceRecovery.FunctionsHost;

namespace VoiceRecovery.Simulator.Tests.Hosting;

/// <summary>The real function app over the loopback, with its verification as in production.</summary>
public sealed class SkillHostTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly DeviceProfile Device = new("en-US", TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland"), HasScreen: false);

    private SkillHost _host = null!;

    public async Task InitializeAsync() => _host = await SkillHost.StartAsync(Device, Patience, CancellationToken.None);

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Send_SignedAndFresh_IsAnswered() => Assert.Equal(200, await StatusAsync(Envelope()));

    [Theory]
    [InlineData(-151)]
    [InlineData(160)]
    public async Task Send_FarFromNow_IsRefused(int seconds)
    {
        var envelope = Envelope();
        envelope["request"]!["timestamp"] = TimeProvider.System.GetUtcNow().AddSeconds(seconds).ToString("yyyy-MM-ddTHH:mm:ssZ");
        Assert.Equal(400, await StatusAsync(envelope));
    }

    [Fact]
    public async Task Send_ForAnotherSkill_IsRefused()
    {
        var envelope = Envelope();
        envelope["session"]!["application"]!["applicationId"] = "amzn1.ask.skill.11111111-1111-4111-8111-111111111111";
        envelope["context"]!["System"]!["application"]!["applicationId"] = "amzn1.ask.skill.11111111-1111-4111-8111-111111111111";
        Assert.Equal(400, await StatusAsync(envelope));
    }

    [Fact]
    public async Task Send_OneByteChangedAfterSigning_IsRefused()
    {
        var body = Bytes(Envelope());
        var headers = _host.Endpoint.HeadersFor(body);
        Assert.Equal(200, Status(await _host.Endpoint.SendAsync(body, headers, CancellationToken.None)));
        body[^2] ^= 1;
        Assert.Equal(400, Status(await _host.Endpoint.SendAsync(body, headers, CancellationToken.None)));
    }

    [Fact]
    public async Task Send_Unsigned_IsRefused() =>
        Assert.Equal(400, Status(await _host.Endpoint.SendAsync(Bytes(Envelope()), [], CancellationToken.None)));

    [Fact]
    public async Task Endpoint_NamedOnTheCommandLine_IsSpokenToUnsigned()
    {
        await using var simulation = await Simulation.StartAsync(
            new SimulationOptions(Path.Combine(Repository.Root, "skill-package"), "en-US", _host.Endpoint.Address, SkillHost.SkillId,
                HasScreen: false), CancellationToken.None);
        var turn = await simulation.Echo.HearAllAsync($"open {simulation.Model.InvocationName}");
        Assert.Equal(400, turn.Exchanges[0].Status);
        Assert.False(turn.Answered);
    }

    [Fact]
    public async Task Skill_ThatNeedsTheTimeZone_AsksTheSimulatedService()
    {
        var checkedLegs = Envelope();
        checkedLegs["request"] = JsonNode.Parse("""
            {
              "type": "IntentRequest", "requestId": "r", "locale": "en-US", "dialogState": "STARTED",
              "intent": { "name": "DescribeLegsIntent", "confirmationStatus": "NONE", "slots": {
                "description": {
                  "name": "description", "value": "my calves are a four and i ran hard yesterday", "confirmationStatus": "NONE" } } }
            }
            """);
        checkedLegs["request"]!["timestamp"] = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ");

        Assert.Equal(200, await StatusAsync(checkedLegs));

        Assert.Equal(1, _host.Settings.Answered);
    }

    [Fact]
    public async Task Refusal_OfTheWorker_IsOverheardWithItsReason()
    {
        Assert.Equal(400, Status(await _host.Endpoint.SendAsync(Bytes(Envelope()), [], CancellationToken.None)));

        Assert.Equal("CertificateUrlMissing", _host.Refusals.TakeLast());
        Assert.Null(_host.Refusals.TakeLast());
    }

    [Fact]
    public async Task Worker_WithTheAuthorityInCode_AnswersAndAsksAsTheShippedOne()
    {
        await using var host = await SkillHost.StartAsync(
            new WorkerHostOptions(WorkerFolders.WithAuthorityInCode), Device, Patience, CancellationToken.None);

        Assert.Equal(200, Status(await host.Endpoint.SendAsync(Bytes(Envelope()), CancellationToken.None)));
        Assert.Equal(400, Status(await host.Endpoint.SendAsync(Bytes(Envelope()), [], CancellationToken.None)));
        Assert.Equal("CertificateUrlMissing", host.Refusals.TakeLast());
    }

    private async Task<int?> StatusAsync(JsonObject envelope) =>
        Status(await _host.Endpoint.SendAsync(Bytes(envelope), CancellationToken.None));

    private static int? Status(SkillAnswer answer) => (answer as SkillAnswer.Received)?.Status;

    private static byte[] Bytes(JsonObject envelope) => Encoding.UTF8.GetBytes(envelope.ToJsonString());

    private static JsonObject Envelope() =>
        new RequestWriter(Device, SkillHost.SkillId, TimeProvider.System).Launch(Session.Start(1));
}
