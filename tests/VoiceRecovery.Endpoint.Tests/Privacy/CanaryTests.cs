using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using VoiceRecovery.Alexa;
using VoiceRecovery.Endpoint.Tests.App;
using VoiceRecovery.Skill;
using VoiceRecovery.Skill.Intents;
using VoiceRecovery.Skill.Speech;

namespace VoiceRecovery.Endpoint.Tests.Privacy;

/// <summary>Nothing that identifies a runner, and nothing that they said, is left behind anywhere: whatever is sent, whatever
/// fails.</summary>
[Collection(Alone.Name)]
public sealed class CanaryTests(Announcer announcer) : IClassFixture<Announcer>, IDisposable
{
    private readonly Seclusion seclusion = new();
    private readonly Observation observation = new();
    private readonly Canaries canaries = new();

    public void Dispose()
    {
        observation.Dispose();
        seclusion.Dispose();
    }

    [Fact]
    public async Task Verified_OfEveryIntentAndType_LeavesNothingBehind()
    {
        using var settings = new SettingsService { Answer = Ok("\"Europe/Berlin\"") };
        await using var app = await StartAsync(settings);

        foreach (var body in new Paths(canaries).Verified())
            await SendAsync(app, body, HttpStatusCode.OK);

        Assert.True(settings.Requests > IntentTable.Names.Count());
        AssertNothingIsLeft(nameof(Verified_OfEveryIntentAndType_LeavesNothingBehind));
    }

    [Fact]
    public async Task Refused_ForWhateverReason_LeavesNothingBehind()
    {
        using var settings = new SettingsService();
        await using var app = await StartAsync(settings);
        var paths = new Paths(canaries);

        foreach (var body in paths.Unfit())
            await SendAsync(app, body, HttpStatusCode.BadRequest);
        foreach (var tamper in paths.Tampering())
            await SendAsync(app, paths.Json(paths.Intent(IntentNames.CheckLegs)), null, tamper);
        foreach (var text in paths.Unreadable())
        {
            using var connection = await RawConnection.OpenAsync(app.Address);
            await connection.WriteAsync(text);
            Assert.StartsWith("HTTP/1.1 400 ", await connection.ReadLineAsync(), StringComparison.Ordinal);
        }

        AssertNothingIsLeft(nameof(Refused_ForWhateverReason_LeavesNothingBehind));
    }

    [Fact]
    public async Task TimeZoneService_FailingInEveryWay_LeavesNothingBehind()
    {
        using var settings = new SettingsService();
        await using var app = await StartAsync(settings);
        var paths = new Paths(canaries);
        string[] answers =
        [
            "", canaries.Next("noHttp"), Ok($"\"{canaries.Next("zone")}\""), Ok(canaries.Next("noJson")),
                Ok(new string('x', 5000) + canaries.Next("long")),
            $"HTTP/1.1 500 {canaries.Next("reason")}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            $"HTTP/1.1 302 Found\r\nLocation: https://{canaries.Next("elsewhere")}/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        ];

        foreach (var answer in answers)
        {
            settings.Answer = answer;
            await SendAsync(app, paths.Json(paths.Intent(IntentNames.CheckLegs)), HttpStatusCode.OK);
        }

        Assert.True(settings.Requests >= answers.Length, "A connection that was broken off may be tried again; none may be left out.");
        AssertNothingIsLeft(nameof(TimeZoneService_FailingInEveryWay_LeavesNothingBehind));
    }

    [Fact]
    public async Task Skill_FailingWithWhatWasSaid_LeavesNothingBehind()
    {
        using var settings = new SettingsService();
        await using var app = await StartAsync(settings, services =>
            services.Replace(ServiceDescriptor.Singleton(provider => new RecoverySkill(
            new BrokenTime(canaries.Next("exception")), provider.GetRequiredService<DeviceTimeZones>(),
                provider.GetRequiredService<ResponseGuard>()))));
        var paths = new Paths(canaries);

        await SendAsync(app, paths.Json(paths.Intent(IntentNames.CheckLegs)), HttpStatusCode.OK);

        Assert.Contains(observation.Told, line => line.Contains(nameof(InvalidTimeZoneException), StringComparison.Ordinal));
        AssertNothingIsLeft(nameof(Skill_FailingWithWhatWasSaid_LeavesNothingBehind));
    }

    [Fact]
    public async Task CertificateServer_Failing_LeavesNothingBehind()
    {
        using var settings = new SettingsService();
        await using var app = await StartAsync(settings);
        var paths = new Paths(canaries);
        Func<HttpResponseMessage>[] faults =
        [
            () => throw new HttpRequestException(canaries.Next("download")),
            () => throw new InvalidOperationException(canaries.Next("bug")),
            () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(canaries.Next("noPem")) },
        ];

        foreach (var fault in faults)
        {
            app.Authority.Server.Fault = async (_, _) =>
            {
                await Task.Yield();
                return fault();
            };
            await SendAsync(app, paths.Json(paths.Intent(IntentNames.CheckLegs)), null);
        }

        AssertNothingIsLeft(nameof(CertificateServer_Failing_LeavesNothingBehind));
    }

    public static TheoryData<string, Action<string>> Leaks() => new()
    {
        { "console", secret => Console.Error.WriteLine(secret) },
        { "file in the working folder", secret => File.WriteAllText("leak.txt", secret) },
        { "temporary file", secret => File.WriteAllText(Path.GetTempFileName(), secret) },
        { "name of a file", secret => File.WriteAllText(secret, "") },
        { "trace", secret => Trace(secret) },
        { "metric", Measure },
    };

    [Theory]
    [MemberData(nameof(Leaks))]
    public void Leak_OfAnySort_IsFound(string where, Action<string> leak)
    {
        leak(canaries.Next(where));

        Assert.NotEmpty(Leaked());
    }

    [Fact]
    public async Task Leak_InTheFinestLogOfAnyCategory_IsFound()
    {
        using var settings = new SettingsService();
        await using var app = await StartAsync(settings);
        var secret = canaries.Next("log");

        app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Microsoft.AspNetCore.Server")
            .Log(LogLevel.Trace, default, secret, null, (state, _) => state);

        Assert.NotEmpty(Leaked());
    }

    private Task<RunningApp> StartAsync(SettingsService settings, Action<IServiceCollection>? change = null) => RunningApp.StartAsync(
        services =>
        {
            settings.TakeOver(services);
            change?.Invoke(services);
        },
        configure: TellEverything);

    // As verbose as its operator can make it by settings.
    private void TellEverything(WebApplicationBuilder builder)
    {
        foreach (var category in (string[])["Default", "Microsoft", "Microsoft.AspNetCore", "Microsoft.Hosting.Lifetime", "System",
            "VoiceRecovery"])
            builder.Configuration[$"Logging:LogLevel:{category}"] = nameof(LogLevel.Trace);
        builder.Logging.AddProvider(observation).AddSimpleConsole(console => console.IncludeScopes = true);
    }

    private async Task SendAsync(RunningApp app, string body, HttpStatusCode? expected, Action<HttpRequestMessage>? tamper = null)
    {
        using var response = await app.SendAsync(body, tamper);
        var answer = $"{response} {await response.Content.ReadAsStringAsync()}";

        Assert.True(expected is null || expected == response.StatusCode, $"{response.StatusCode} to {body[..Math.Min(body.Length, 3000)]}");
        Assert.Null(canaries.FindIn(answer));
    }

    private void AssertNothingIsLeft(string path)
    {
        Assert.Empty(Leaked());
        Assert.Contains(observation.Told, told => told.StartsWith("trace", StringComparison.Ordinal));
        Assert.Contains(observation.Told, told => told.StartsWith("metric", StringComparison.Ordinal));
        announcer.Say($"Canary: {path}: {canaries.Count} secrets, none of them in {observation.Told.Count} log lines, scopes, "
            + $"traces and measurements, on the console, in {seclusion.Files().Count()} files or in an answer.");
    }

    private string[] Leaked()
    {
        observation.Poll();
        return [.. observation.Told.Append(seclusion.Printed).Concat(seclusion.Files()).Select(canaries.FindIn).OfType<string>()];
    }

    private static string Ok(string body) => $"HTTP/1.1 200 OK\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";

    private static void Trace(string secret)
    {
        using var source = new ActivitySource("Leak");
        source.StartActivity("leak")!.SetTag("who", secret).Stop();
    }

    private static void Measure(string secret)
    {
        using var meter = new Meter("Leak");
        meter.CreateCounter<int>("leak").Add(1, new KeyValuePair<string, object?>("who", secret));
    }
}
