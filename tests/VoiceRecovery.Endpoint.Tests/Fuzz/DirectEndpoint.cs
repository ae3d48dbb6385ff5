using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using VoiceRecovery.Alexa;
using VoiceRecovery.Alexa.Testing;
using VoiceRecovery.CustomHandler;
using VoiceRecovery.Endpoint.Tests.App;

namespace VoiceRecovery.Endpoint.Tests.Fuzz;

/// <summary>The endpoint without a socket before it.</summary>
internal sealed class DirectEndpoint : IDisposable
{
    private readonly TestAuthority authority = new(new StillTime());
    private readonly RecordedLogs errors = new();
    private readonly WebApplication host;
    private readonly AlexaEndpoint endpoint;

    public DirectEndpoint()
    {
        host = HandlerApp.Build(["--port", "0"], builder =>
        {
            builder.Configuration["AlexaSkillId"] = RunningApp.SkillId;
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new StillTime())).TrustTestAuthority(authority);
            builder.Services.AddHttpClient(DeviceTimeZones.ClientName).ConfigurePrimaryHttpMessageHandler(() => new Berlin());
            builder.Logging.ClearProviders().AddProvider(errors).AddFilter(level => level >= LogLevel.Error);
        });
        endpoint = host.Services.GetRequiredService<AlexaEndpoint>();
    }

    public IServiceProvider Services => host.Services;

    /// <summary>What was logged as an error; there should be nothing.</summary>
    public IReadOnlyCollection<string> Errors => errors.Lines;

    /// <summary>A signer with a key of its own: one key signs for one thread at a time.</summary>
    public TestSigner NewSigner(int number) =>
        authority.Issue(new SignerOptions { Url = $"https://s3.amazonaws.com/echo.api/echo-api-cert-{number}.pem", OwnKey = true });

    public async Task<(int Status, byte[] Body)> PostAsync(byte[] body, TestSigner signer)
    {
        var signed = signer.Sign(body);
        var answer = new MemoryStream();
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.Body = new MemoryStream(body);
        context.Request.ContentLength = body.Length;
        context.Request.Headers[RequestHeaders.SignatureCertChainUrl] = signed.SignatureCertChainUrl;
        context.Request.Headers[RequestHeaders.Signature256] = signed.Signature256;
        context.Response.Body = answer;
        await endpoint.AnswerAsync(context, "fuzz");
        return (context.Response.StatusCode, answer.ToArray());
    }

    public void Dispose()
    {
        ((IDisposable)host).Dispose();
        authority.Dispose();
        errors.Dispose();
    }

    private sealed class Berlin : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("\"Europe/Berlin\"") });
    }
}
