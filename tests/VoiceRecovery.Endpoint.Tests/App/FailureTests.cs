using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill;
using VoiceRecovery.Skill.Speech;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>What happens when our own code fails.</summary>
public sealed class FailureTests
{
    private const string InvocationId = "0b7d0c1e-27dc-4a5b-b8f1-6d4c6d27a9f0";

    [Fact]
    public async Task Skill_Failing_ApologisesAndEndsTheSession()
    {
        await using var app = await RunningApp.StartAsync(FailOnIntents);

        using var response = await app.SendAsync(Body.Intent("CheckLegsIntent"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(SkillResponseWriter.ToUtf8(RecoverySkill.Apology("en-GB")), await response.Content.ReadAsByteArrayAsync());
        var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement.GetProperty("response");
        Assert.True(answer.GetProperty("shouldEndSession").GetBoolean());
        Assert.True(answer.TryGetProperty("outputSpeech", out _));
    }

    [Fact]
    public async Task Skill_Failing_LogsTheTypeAndTheInvocationAndNothingThatWasSaid()
    {
        await using var app = await RunningApp.StartAsync(FailOnIntents);

        using var response = await app
            .SendAsync(Body.Intent("CheckLegsIntent"), request => request.Headers.Add("X-Azure-Functions-InvocationId", InvocationId));

        var line = Assert.Single(app.Logs, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains(nameof(InvalidTimeZoneException), line, StringComparison.Ordinal);
        Assert.Contains(InvocationId, line, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Logs, logged =>
            logged.Contains(BrokenTime.Message, StringComparison.Ordinal) || logged.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Skill_FailingAtTheEndOfASession_StaysSilent()
    {
        await using var app = await RunningApp.StartAsync(FailOnAll);

        using var response = await app.SendAsync(Body.SessionEnded());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"version":"1.0","response":{}}""", await response.Content.ReadAsStringAsync());
        Assert.Single(app.Logs, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verification_Failing_Is500AndSaysNothing()
    {
        await using var app = await RunningApp.StartAsync(services =>
            services.Replace(ServiceDescriptor.Singleton(Hollow<SkillRequestVerifier>())));

        using var response = await app.SendAsync(Body.Launch());

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Contains(nameof(NullReferenceException), Assert.Single(app.Logs, line => line.StartsWith("Error", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    private static void FailOnIntents(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton(provider => new RecoverySkill(
        new BrokenTime(), provider.GetRequiredService<DeviceTimeZones>(), provider.GetRequiredService<ResponseGuard>())));

    private static void FailOnAll(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton(Hollow<RecoverySkill>()));

    /// <summary>An object whose constructor never ran fails at whatever it is asked.</summary>
    private static T Hollow<T>() => (T)RuntimeHelpers.GetUninitializedObject(typeof(T));
}
