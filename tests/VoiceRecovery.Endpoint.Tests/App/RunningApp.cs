using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VoiceRecovery.Alexa.Testing;
using VoiceRecovery.CustomHandler;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>The whole app on a free port, and an Alexa of its own that it trusts.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    public const string SkillId = "amzn1.ask.skill.11111111-2222-3333-4444-555555555555";

    private readonly RunningHost host;

    private RunningApp(RunningHost host, TestAuthority authority)
    {
        this.host = host;
        Authority = authority;
    }

    public TestAuthority Authority { get; }

    public Uri Address => host.Address;

    public IReadOnlyCollection<string> Logs => host.Logs.Lines;

    public HttpClient Client => host.Client;

    public IServiceProvider Services => host.Services;

    public static async Task<RunningApp> StartAsync(
        Action<IServiceCollection>? change = null, TimeProvider? clock = null, Action<WebApplicationBuilder>? configure = null)
    {
        var time = clock ?? new StillTime();
        var authority = new TestAuthority(time);
        var started = await RunningHost.StartAsync(observe => HandlerApp.Build(["--port", "0"], builder =>
        {
            observe(builder);
            builder.Configuration["AlexaSkillId"] = SkillId;
            builder.Services.Replace(ServiceDescriptor.Singleton(time)).TrustTestAuthority(authority);
            change?.Invoke(builder.Services);
            configure?.Invoke(builder);
        }));
        return new(started, authority);
    }

    /// <summary>Sends a body as Alexa does, after <paramref name="change"/> has tampered with it.</summary>
    public async Task<HttpResponseMessage> SendAsync(string body, Action<HttpRequestMessage>? change = null)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/alexa") { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        Authority.Signer.Sign(bytes).AddTo(request);
        change?.Invoke(request);
        return await host.Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        Authority.Dispose();
    }
}
