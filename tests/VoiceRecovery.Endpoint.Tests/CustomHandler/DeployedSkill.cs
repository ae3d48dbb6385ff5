using System.Collections.Concurrent;
using VoiceRecovery.Alexa;
using VoiceRecovery.Alexa.Testing;
using VoiceRecovery.Endpoint.Tests.App;
using VoiceRecovery.Simulator;

namespace VoiceRecovery.Endpoint.Tests.CustomHandler;

/// <summary>The published app under the host, and an Alexa that it believes.</summary>
public sealed class DeployedSkill : IAsyncLifetime, IDisposable
{
    private static readonly ConcurrentDictionary<string, InteractionModel> Models = new(StringComparer.Ordinal);

    private readonly TestAuthority authority = new(TimeProvider.System);
    private readonly HttpClient client = new();
    private AmazonServers? servers;
    private FunctionsHost? host;

    internal FunctionsHost Host => host!;

    internal TestAuthority Authority => authority;

    public HttpClient Client => client;

    public async Task InitializeAsync()
    {
        if (!PublishedHandler.Exists)
        {
            return;
        }
        servers = new AmazonServers(authority, new DeviceSettings(new DeviceProfile("en-US", TimeZoneInfo.Local, HasScreen: false)));
        host = await FunctionsHost
            .StartAsync(PublishedHandler.Folder, new Dictionary<string, string>(servers.Variables, StringComparer.Ordinal)
            {
                ["AlexaSkillId"] = RunningApp.SkillId,
            });
        client.BaseAddress = host.Address;
    }

    /// <summary>A device in somebody's kitchen.</summary>
    public Echo Device(TestAuthority? signedBy = null, bool hasScreen = false, string locale = "en-US")
    {
        var model = Models.GetOrAdd(locale, static known => new SkillPackage(Path.Combine(Repository.Root, "skill-package")).Load(known));
        var signer = (signedBy ?? authority).Signer;
        var endpoint = new SkillEndpoint(client, new Uri(Host.Address, "/api/alexa"), body =>
        {
            var headers = signer.Sign(body.Span);
            return [new(RequestHeaders.SignatureCertChainUrl, headers.SignatureCertChainUrl),
                new(RequestHeaders.Signature256, headers.Signature256)];
        });
        return new Echo(model, endpoint, new DeviceProfile(locale, TimeZoneInfo.Local, hasScreen), RunningApp.SkillId, TimeProvider.System);
    }

    public async Task DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
    }

    public void Dispose()
    {
        servers?.Dispose();
        client.Dispose();
        authority.Dispose();
    }
}
