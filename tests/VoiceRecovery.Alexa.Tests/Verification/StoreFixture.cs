using System.Net;
using Microsoft.Extensions.DependencyInjection;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Alexa.Tests;

/// <summary>A verifier as a host has it, an authority that it trusts, and a clock that a test moves.</summary>
internal sealed class StoreFixture : IDisposable
{
    public static readonly VerificationResult Unavailable =
        new VerificationResult.Unavailable(RefusalReason.CertificateServerUnavailable);

    private readonly ServiceProvider services;
    private readonly int downloadsBefore;

    public StoreFixture(TestAuthority authority)
    {
        Authority = authority;
        Authority.Server.Fault = null;
        Authority.Server.Serve(Authority.Signer.Url, Authority.Signer.Pem);
        downloadsBefore = Authority.Server.Requests;
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddSkillRequestVerification(new SkillRequestVerifierOptions { SkillIds = [VerificationRow.SkillId] })
            .TrustTestAuthority(Authority)
            .BuildServiceProvider();
        Verifier = services.GetRequiredService<SkillRequestVerifier>();
    }

    public ManualTime Time { get; } = new(VerificationRow.Now);

    public TestAuthority Authority { get; }

    public SkillRequestVerifier Verifier { get; }

    public int Downloads => Authority.Server.Requests - downloadsBefore;

    public Task<VerificationResult> VerifyAsync(TestSigner? signer = null, CancellationToken cancellation = default)
    {
        var body = new VerificationRow("") { Timestamp = $"\"{Time.GetUtcNow():O}\"" }.Signed();
        var headers = (signer ?? Authority.Signer).Sign(body);
        return Verifier.VerifyAsync(headers.SignatureCertChainUrl, headers.Signature256, body, cancellation).AsTask();
    }

    public async Task VerifiesAsync(TestSigner? signer = null) =>
        Assert.IsType<VerificationResult.Verified>(await VerifyAsync(signer));

    public async Task RefusesAsync(RefusalReason reason, TestSigner? signer = null) =>
        Assert.Equal(new VerificationResult.Refused(reason), await VerifyAsync(signer));

    public void Answer(HttpStatusCode status, HttpContent? content = null) =>
        Authority.Server.Fault = (request, _) =>
            Task.FromResult(new HttpResponseMessage(status) { Content = content, RequestMessage = request });

    /// <summary>Waits, in real time, for something that another thread is about to do.</summary>
    public static Task UntilAsync(Func<bool> condition) => UntilAsync(() => Task.FromResult(condition()));

    /// <inheritdoc cref="UntilAsync(Func{bool})"/>
    public static async Task UntilAsync(Func<Task<bool>> condition)
    {
        for (var tries = 0; !await condition(); tries++)
        {
            Assert.True(tries < 1000, "It has not happened within ten seconds.");
            await Task.Delay(10);
        }
    }

    public void Dispose() => services.Dispose();
}

/// <summary>One authority for all tests of a class: making keys takes longer than the tests.</summary>
public sealed class SharedAuthority : IDisposable
{
    public TestAuthority Authority { get; } = new(new ManualTime(VerificationRow.Now));

    public void Dispose() => Authority.Dispose();
}
