using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill;
using VoiceRecovery.Skill.Speech;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>What can be watched from outside.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<string> measured = new();
    private IMeterFactory? ours;

    public TelemetryTests()
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == Telemetry.Name)
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, $"{value}", tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
            Note(instrument, value is > 0 and < 60 ? "some" : "none", tags));
        listener.Start();
    }

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task Requests_AreCountedAndTimedByTypeAndOutcome()
    {
        await using var app = await StartAsync();

        using var launched = await app.SendAsync(Body.Launch());
        using var ended = await app.SendAsync(Body.SessionEnded());
        using var stale = await app.SendAsync(Body.Launch(TimeSpan.FromHours(1)));
        using var strange = await app.SendAsync(Body.Launch(skillId: "amzn1.ask.skill.99999999-2222-3333-4444-555555555555"));
        app.Authority.Server.Fault = (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.InternalServerError));
        using var unjudged = await app.SendAsync(Body.Launch(), request =>
        {
            request.Headers.Remove("SignatureCertChainUrl");
            request.Headers.Add("SignatureCertChainUrl", "https://s3.amazonaws.com/echo.api/other.pem");
        });

        Assert.Equal(
            [
                "voicerecovery.requests 1 type=launch outcome=answered", "voicerecovery.request.duration some outcome=answered",
                "voicerecovery.requests 1 type=sessionEnded outcome=answered", "voicerecovery.request.duration some outcome=answered",
                "voicerecovery.refusals 1 reason=TimestampTooOld",
                "voicerecovery.requests 1 type=none outcome=refused", "voicerecovery.request.duration some outcome=refused",
                "voicerecovery.refusals 1 reason=SkillIdUnknown",
                "voicerecovery.requests 1 type=none outcome=refused", "voicerecovery.request.duration some outcome=refused",
                "voicerecovery.refusals 1 reason=CertificateServerUnavailable",
                "voicerecovery.requests 1 type=none outcome=unavailable", "voicerecovery.request.duration some outcome=unavailable",
            ],
            measured);
    }

    [Fact]
    public async Task Request_ThatTheSkillFailedAt_IsCountedAsAnApology()
    {
        await using var app = await StartAsync(services => services.Replace(ServiceDescriptor.Singleton(provider => new RecoverySkill(
            new BrokenTime(), provider.GetRequiredService<DeviceTimeZones>(), provider.GetRequiredService<ResponseGuard>()))));

        using var response = await app.SendAsync(Body.Intent("CheckLegsIntent"));

        Assert.Contains("voicerecovery.requests 1 type=intent outcome=apologised", measured);
    }

    [Fact]
    public async Task Advice_IsCountedByItsLevelOnceForAConversation()
    {
        await using var app = await StartAsync();
        var emergency = Envelope.Of(Envelope.Intent("CheckLegsIntent", [("warningSign", "chest pain")]), name => name).ToJsonString();

        using var response = await app.SendAsync(emergency);
        var attributes = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["sessionAttributes"]!.DeepClone();
        using var again = await app
            .SendAsync(Envelope.Of(Envelope.Intent("AMAZON.RepeatIntent", []), name => name, attributes).ToJsonString());

        Assert.Equal("voicerecovery.advice 1 level=Emergency",
            Assert.Single(measured, line => line.StartsWith("voicerecovery.advice", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Trace_NamesTheInvocationByWhichItIsLogged()
    {
        const string Invocation = "5f7d0c1e-27dc-4a5b-b8f1-6d4c6d27a9f1";
        var stopped = new ConcurrentQueue<Activity>();
        using var traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(traces);
        await using var app = await StartAsync();

        using var response = await app
            .SendAsync(Body.Launch(), request => request.Headers.Add("X-Azure-Functions-InvocationId", Invocation));

        var trace = Assert.Single(stopped, activity => Invocation.Equals(activity.GetTagItem("invocation")));
        Assert.Equal(("launch", "answered"), (trace.GetTagItem("type"), trace.GetTagItem("outcome")));
    }

    [Fact]
    public async Task Export_WhereACollectorIsSet_SendsOurMeterAndNoOther()
    {
        await using var collector = await Collector.StartAsync();
        await using var app = await RunningApp.StartAsync(configure: builder =>
        {
            builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address;
            builder.Configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
            builder.Configuration["OTEL_METRIC_EXPORT_INTERVAL"] = "200";
        });
        using var response = await app.SendAsync(Body.Launch());

        // What is sent when an app ends can be lost on a busy machine; what is sent at intervals comes some time.
        var received = await collector.ReceivedAsync("/v1/metrics", "voicerecovery.requests");
        Assert.DoesNotContain("http.client", received, StringComparison.Ordinal);
        Assert.DoesNotContain("kestrel", received, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/health", "GET", HttpStatusCode.NoContent)]
    [InlineData("/api/health", "POST", HttpStatusCode.MethodNotAllowed)]
    public async Task Health_TellsThatTheAppServesAndNothingElse(string path, string method, HttpStatusCode expected)
    {
        await using var app = await StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var response = await app.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.All(response.Headers, header => Assert.Contains(header.Key, (string[])["Date", "Allow"]));
        Assert.Empty(measured);
    }

    private async Task<RunningApp> StartAsync(Action<IServiceCollection>? change = null)
    {
        var app = await RunningApp.StartAsync(change);
        ours = app.Services.GetRequiredService<IMeterFactory>();
        return app;
    }

    // Other tests measure in the same process: each app has a factory of its own.
    private void Note(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (instrument.Meter.Scope == ours)
            measured.Enqueue($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}");
    }
}
