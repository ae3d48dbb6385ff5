using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using VoiceRecovery.Alexa.Testing;
using VoiceRecovery.Simulator;

namespace VoiceRecovery.FunctionsHost.Tests;

/// <summary>The isolated worker as it is published, unmodified, behind the host: killed, slow, and with others beside it.</summary>
public sealed class ShippedWorkerTests : IAsyncLifetime
{
    private const int Callers = 8;
    private static readonly DeviceProfile Device = new("en-US", TimeZoneInfo.Utc, HasScreen: false);
    private static readonly TimeSpan Phase = TimeSpan.FromSeconds(1);

    private SkillHost _skill = null!;

    public async Task InitializeAsync() => _skill = await StartAsync();

    public async Task DisposeAsync() => await _skill.DisposeAsync();

    [Theory]
    [InlineData("GET", "/api/health", HttpStatusCode.NoContent)]
    [InlineData("GET", "/API/Privacy", HttpStatusCode.OK)]
    [InlineData("HEAD", "/api/terms", HttpStatusCode.OK)]
    [InlineData("POST", "/api/alexa", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/api/alexa", HttpStatusCode.NotFound)]
    [InlineData("GET", "/", HttpStatusCode.NotFound)]
    [InlineData("GET", "/alexa", HttpStatusCode.NotFound)]
    public async Task Request_MethodAndPath_ReachTheirFunctionAndNothingElse(string method, string path, HttpStatusCode expected)
    {
        using var client = new HttpClient();
        using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), new Uri(_skill.Endpoint.Address, path)));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Killed_InTheMiddleOfATalk_ItGoesOnAfterTheRestart()
    {
        var undisturbed = Echo(_skill);
        await undisturbed.HearAsync("alexa open stride check", CancellationToken.None);
        await undisturbed.HearAsync("four", CancellationToken.None);
        var expected = await undisturbed.HearAsync("both calves", CancellationToken.None);
        var echo = Echo(_skill);
        await echo.HearAsync("alexa open stride check", CancellationToken.None);
        await echo.HearAsync("four", CancellationToken.None);
        var killed = _skill.ProcessId;

        Kill(killed);
        await RestartAsync(killed);
        var after = await echo.HearAsync("both calves", CancellationToken.None);

        Assert.NotEmpty(expected.Speech!);
        Assert.Equal(expected.Speech, after.Speech);
    }

    [Fact]
    public async Task Killed_UnderLoad_LosesOnlyWhatWasInFlight()
    {
        var answers = new ConcurrentQueue<(TimeSpan Sent, TimeSpan Ended, HttpStatusCode? Status)>();
        var clock = Stopwatch.StartNew();
        using var over = new CancellationTokenSource();
        var killed = _skill.ProcessId;

        var load = Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => CallAsync(answers, clock, over.Token)));
        await Task.Delay(Phase);
        var died = clock.Elapsed;
        Kill(killed);
        await RestartAsync(killed);
        var back = clock.Elapsed;
        await Task.Delay(Phase);
        await over.CancelAsync();
        await load;

        Assert.All(answers.Where(answer => answer.Ended < died || answer.Sent > back), answer =>
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status));
        Assert.Contains(answers, answer => answer.Ended < died);
        Assert.Contains(answers, answer => answer.Sent > back);
        Assert.All(answers, answer =>
            Assert.True(answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable,
            $"{answer}"));
    }

    [Fact]
    public async Task Slow_WorkerThatWaitsForAServer_StillAnswersOthers()
    {
        _skill.Authority.Server.Fault = async (_, cancellation) =>
        {
            await Task.Delay(Phase, cancellation);
            return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        };
        var clock = Stopwatch.StartNew();

        var slow = Echo(_skill).HearAsync("alexa open stride check", CancellationToken.None);
        using var client = new HttpClient();
        using var health = await client.GetAsync(new Uri(_skill.Endpoint.Address, "/api/health"));
        var answered = clock.Elapsed;
        var turn = await slow;

        Assert.Equal(HttpStatusCode.NoContent, health.StatusCode);
        Assert.Equal("The skill answered with HTTP status 503.", turn.Problem);
        Assert.True(answered < clock.Elapsed && clock.Elapsed >= Phase, $"{answered} {clock.Elapsed}");
    }

    [Fact]
    public async Task TwoHosts_AtOnce_ServeOnPortsOfTheirOwn_AndTrustTheirOwnAuthority()
    {
        await using var other = await StartAsync();

        var turns = await Task.WhenAll(
            Echo(_skill).HearAsync("alexa open stride check", CancellationToken.None),
                Echo(other).HearAsync("alexa open stride check", CancellationToken.None));
        var crossed = await Echo(_skill, signedBy: other.Authority).HearAsync("alexa open stride check", CancellationToken.None);

        Assert.NotEqual(_skill.Endpoint.Address.Port, other.Endpoint.Address.Port);
        Assert.All(turns, turn => Assert.StartsWith("Welcome", turn.Speech, StringComparison.Ordinal));
        Assert.Equal("The skill answered with HTTP status 400.", crossed.Problem);
    }

    [Fact]
    public async Task KilledTooOften_IsGivenUp_WithAMessage()
    {
        var log = new ConcurrentQueue<WorkerLog>();
        var options = new WorkerHostOptions(Repository.PublishedWorker)
        {
            MostCrashes = 2,
            Log = log.Enqueue,
            Variables = new Dictionary<string, string> { ["AlexaSkillId"] = SkillHost.SkillId },
        };
        await using var host = await WorkerHost.StartAsync(options, CancellationToken.None);
        var first = host.WorkerProcessId;
        Kill(first);
        await UntilAsync(() => log.Count(line => line.Message.Contains("is ready after", StringComparison.Ordinal)) == 2);

        Kill(host.WorkerProcessId);

        var reason = await Assert.ThrowsAsync<WorkerHostException>(() => host.GivenUp.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Contains("It ended 2 times within 30 minutes: it is not started again.", reason.Message, StringComparison.Ordinal);
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(host.Address, "/api/health"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task Start_WithoutItsSetting_SaysWhatTheAppSays()
    {
        var options = new WorkerHostOptions(Repository.PublishedWorker)
        {
            Variables = new Dictionary<string,
            string>
            { ["AlexaSkillId"] = "" }
        };

        var problem = await Assert.ThrowsAsync<WorkerHostException>(() => WorkerHost.StartAsync(options, CancellationToken.None));

        Assert.Contains("ended before it was ready: exit code 1\nThe setting AlexaSkillId is missing.", problem.Message,
            StringComparison.Ordinal);
    }

    private static Task<SkillHost> StartAsync() =>
        SkillHost.StartAsync(new WorkerHostOptions(Repository.PublishedWorker), Device, TimeSpan.FromSeconds(30), CancellationToken.None);

    private static Echo Echo(SkillHost skill, TestAuthority? signedBy = null)
    {
        var model = new SkillPackage(Path.Combine(Repository.Root, "skill-package")).Load("en-US");
        var endpoint = signedBy is null
            ? skill.Endpoint
            : new SkillEndpoint(new HttpClient(), skill.Endpoint.Address, body => TestStamp.Headers(signedBy.Signer, body));
        return new Echo(model, endpoint, Device, SkillHost.SkillId, TimeProvider.System);
    }

    private static void Kill(int process)
    {
        using var worker = Process.GetProcessById(process);
        worker.Kill();
    }

    private Task RestartAsync(int killed) => UntilAsync(() => _skill.ProcessId != killed && _skill.IsReady);

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var since = Stopwatch.StartNew(); !isSo(); await Task.Delay(10))
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(60), "It took too long.");
        }
    }

    /// <summary>Calls again and again, without a signature: what is refused has been served whole.</summary>
    private async Task CallAsync(ConcurrentQueue<(TimeSpan Sent, TimeSpan Ended, HttpStatusCode? Status)> answers, Stopwatch clock,
        CancellationToken over)
    {
        using var client = new HttpClient();
        while (!over.IsCancellationRequested)
        {
            var sent = clock.Elapsed;
            using var content = new StringContent("{}", Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(_skill.Endpoint.Address, content, CancellationToken.None);
            answers.Enqueue((sent, clock.Elapsed, response.StatusCode));
        }
    }
}
