using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Alexa.Tests;

public sealed class SkillRequestVerificationTests : IClassFixture<SharedAuthority>
{
    private static readonly SkillRequestVerifierOptions Options = new() { SkillIds = [VerificationRow.SkillId] };

    private readonly TestAuthority authority;

    public SkillRequestVerificationTests(SharedAuthority shared) => authority = shared.Authority;

    [Fact]
    public async Task Add_WithoutATrustOfItsOwn_TrustsTheSystemAlone()
    {
        var collection = new ServiceCollection()
            .AddSingleton<TimeProvider>(new ManualTime(VerificationRow.Now))
            .AddSkillRequestVerification(Options)
            .TrustTestAuthority(authority)
            .AddSingleton(SigningTrust.SystemRoots);
        await using var services = collection.BuildServiceProvider();

        Assert.Equal(
            new VerificationResult.Refused(RefusalReason.CertificateUntrusted),
            await VerifyAsync(services.GetRequiredService<SkillRequestVerifier>()));
    }

    [Fact]
    public void Add_TrustRegisteredBefore_IsKept()
    {
        using var services = new ServiceCollection()
            .AddSingleton(authority.Trust)
            .AddSkillRequestVerification(Options)
            .BuildServiceProvider();
        Assert.NotSame(SigningTrust.SystemRoots, services.GetRequiredService<SigningTrust>());
    }

    [Fact]
    public void Add_Alone_TrustsTheSystem()
    {
        using var services = new ServiceCollection().AddSkillRequestVerification(Options).BuildServiceProvider();
        Assert.Same(SigningTrust.SystemRoots, services.GetRequiredService<SigningTrust>());
        Assert.NotNull(services.GetRequiredService<SkillRequestVerifier>());
    }

    [Fact]
    public async Task Add_CertificateClient_FollowsNoRedirect()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        _ = Task.Run(async () =>
        {
            using var connection = await listener.AcceptTcpClientAsync();
            var stream = connection.GetStream();
            _ = await stream.ReadAsync(new byte[4096]);
            await stream.WriteAsync("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
        });
        await using var services = new ServiceCollection().AddSkillRequestVerification(Options).BuildServiceProvider();
        using var client = services.GetRequiredService<IHttpClientFactory>().CreateClient(SigningCertificateStore.HttpClientName);
        client.Timeout = TimeSpan.FromSeconds(10);

        using var response = await client.GetAsync(new Uri($"http://{listener.LocalEndpoint}/cert.pem"));
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
    }

    [Fact]
    public void Verifier_NoSkillId_CanNotBeMade()
    {
        foreach (string[] ids in new string[][] { [], [""], [VerificationRow.SkillId, " "] })
        {
            using var services = new ServiceCollection()
                .AddSkillRequestVerification(new SkillRequestVerifierOptions { SkillIds = ids })
                .BuildServiceProvider();
            Assert.Throws<ArgumentException>(services.GetRequiredService<SkillRequestVerifier>);
        }
    }

    [Fact]
    public async Task WarmUp_BeforeTheFirstRequest_AsksNoServerAndLetsNothingIn()
    {
        await using var services = Trusting();
        var verifier = services.GetRequiredService<SkillRequestVerifier>();
        var before = authority.Server.Requests;

        verifier.WarmUp();
        Assert.Equal(before, authority.Server.Requests);

        Assert.Equal(
            new VerificationResult.Refused(RefusalReason.CertificateNotFound),
            await verifier.VerifyAsync(WarmUpSample.Url, WarmUpSample.Signature, WarmUpSample.Body.ToArray()));
        Assert.IsType<VerificationResult.Verified>(await VerifyAsync(verifier));
    }

    [Fact]
    public void WarmUp_Sample_ReadsAsARequest()
    {
        Assert.True(SkillRequestParser.TryParse(WarmUpSample.Body, out var request, out var error), error);
        Assert.Equal(["i"], Assert.IsType<IntentRequest>(request.Request).Intent.Slots["s"].ResolvedIds());
    }

    [Fact]
    public async Task Verify_ManyThreadsAtOnce_JudgesEachRequestByItself()
    {
        await using var services = Trusting();
        var verifier = services.GetRequiredService<SkillRequestVerifier>();
        var body = new VerificationRow("").Signed();
        var good = authority.Signer.Sign(body);
        var forged = authority.Signer.Sign([.. body, (byte)' ']);

        await Parallel.ForAsync(0, 20_000, async (number, cancellation) =>
        {
            var headers = number % 3 == 0 ? forged : good;
            var result = await verifier.VerifyAsync(headers.SignatureCertChainUrl, headers.Signature256, body, cancellation);
            Assert.Equal(number % 3 != 0, result is VerificationResult.Verified);
        });
    }

    [Fact]
    public async Task Verify_IssuerMissingWithAnAddressToFetchItFrom_FetchesNothing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var signer = authority.Issue(new()
        {
            Url = "https://s3.amazonaws.com/echo.api/lonely.pem",
            Chain = SignerChain.SignerOnly,
            IssuerUrl = $"http://{listener.LocalEndpoint}/issuer.crt",
        });
        await using var services = Trusting();

        var result = await VerifyAsync(services.GetRequiredService<SkillRequestVerifier>(), signer);

        Assert.Equal(new VerificationResult.Refused(RefusalReason.CertificateUntrusted), result);
        Assert.Contains("127.0.0.1", X509Certificate2.CreateFromPem(signer.Pem).Extensions
            .OfType<X509AuthorityInformationAccessExtension>().Single().EnumerateCAIssuersUris().Single(), StringComparison.Ordinal);
        Assert.False(listener.Pending());
    }

    private ServiceProvider Trusting() => new ServiceCollection()
        .AddSingleton<TimeProvider>(new ManualTime(VerificationRow.Now))
        .AddSkillRequestVerification(Options)
        .TrustTestAuthority(authority)
        .BuildServiceProvider();

    private async Task<VerificationResult> VerifyAsync(SkillRequestVerifier verifier, TestSigner? signer = null)
    {
        var body = new VerificationRow("").Signed();
        var headers = (signer ?? authority.Signer).Sign(body);
        return await verifier.VerifyAsync(headers.SignatureCertChainUrl, headers.Signature256, body);
    }
}
