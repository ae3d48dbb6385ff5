using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using VoiceRecovery.Alexa;
using VoiceRecovery.Alexa.Testing;
using VoiceRecovery.Functions;

namespace VoiceRecovery.Simulator;

/// <summary>
/// The function app of this project, in this process, on a free port of the loopback. It verifies every request as it does for Alexa;
/// only the authority that it trusts is one made here, and its certificates come from memory.
/// </summary>
internal sealed class SkillHost : IAsyncDisposable
{
    /// <summary>The application id that the app expects here.</summary>
    public const string SkillId = "amzn1.ask.skill.51a0dead-0000-4000-8000-000000000001";

    private readonly IHost _app;
    private readonly HttpClient _http;

    private SkillHost(IHost app, TestAuthority authority, RefusalLog refusals, TimeSpan patience)
    {
        (_app, Authority, Refusals, _http) = (app, authority, refusals, new HttpClient { Timeout = patience });
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Endpoint = new SkillEndpoint(_http, new Uri(new Uri(address), "/api/alexa"), body => TestStamp.Headers(authority.Signer, body));
    }

    public SkillEndpoint Endpoint { get; }

    public IServiceProvider Services => _app.Services;

    public RefusalLog Refusals { get; }

    /// <summary>The authority that the app trusts in the place of Amazon's.</summary>
    public TestAuthority Authority { get; }

    /// <param name="device">Whose settings the skill may ask for.</param>
    /// <param name="patience">How long the skill may take for an answer.</param>
    /// <exception cref="SkillHostException">The app does not start; the message says why.</exception>
    public static async Task<SkillHost> StartAsync(DeviceProfile device, TimeSpan patience, CancellationToken cancellation)
    {
        var authority = new TestAuthority(TimeProvider.System);
        var refusals = new RefusalLog();
        try
        {
            var app = RecoveryApp.Build(["--port", "0", "--AlexaSkillId", SkillId], builder =>
            {
                builder.Services.TrustTestAuthority(authority);
                builder.Services.AddHttpClient(DeviceTimeZones.ClientName).ConfigurePrimaryHttpMessageHandler(() => new DeviceSettings(device));
                // Standard output belongs to the conversation.
                builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
                builder.Logging.SetMinimumLevel(LogLevel.Warning);
                builder.Logging.AddProvider(refusals).AddFilter<RefusalLog>(typeof(AlexaFunction).FullName, LogLevel.Information);
            });
            await app.StartAsync(cancellation);
            return new SkillHost(app, authority, refusals, patience);
        }
        catch (Exception problem) when (problem is SettingsException or IOException or InvalidOperationException)
        {
            authority.Dispose();
            refusals.Dispose();
            throw new SkillHostException($"The skill does not start: {problem.Message}", problem);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        _app.Dispose();
        _http.Dispose();
        Authority.Dispose();
    }
}
