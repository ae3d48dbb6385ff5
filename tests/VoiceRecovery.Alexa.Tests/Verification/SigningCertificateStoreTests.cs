using System.Net;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Alexa.Tests;

public sealed class SigningCertificateStoreTests : IClassFixture<SharedAuthority>, IDisposable
{
    private readonly StoreFixture fixture;

    public SigningCertificateStoreTests(SharedAuthority shared) => fixture = new StoreFixture(shared.Authority);

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task Verify_KnownCertificate_IsAnsweredAtOnceWithoutADownload()
    {
        await fixture.VerifiesAsync();
        for (var request = 0; request < 1000; request++)
            Assert.True(fixture.VerifyAsync().IsCompletedSuccessfully);
        Assert.Equal(1, fixture.Downloads);
    }

    [Fact]
    public async Task Verify_OtherSpellingOfTheAddress_SharesTheCertificate()
    {
        await fixture.VerifiesAsync();
        var body = new VerificationRow("").Signed();
        var signature = fixture.Authority.Signer.Sign(body).Signature256;
        foreach (var url in VerificationMatrix.Rows.Where(row => row is { Urls: not null, Refusal: null }).Select(row => row.Urls![0]))
            Assert.IsType<VerificationResult.Verified>(await fixture.Verifier.VerifyAsync(url, signature, body));
        Assert.Equal(1, fixture.Downloads);
    }

    [Fact]
    public async Task Verify_BurstOfFirstRequests_SharesOneDownload()
    {
        var open = new TaskCompletionSource();
        var server = fixture.Authority.Server;
        server.Fault = async (request, _) =>
        {
            await open.Task;
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(fixture.Authority.Signer.Pem),
                RequestMessage = request
            };
        };

        var burst = Enumerable.Range(0, 100).Select(_ => Task.Run(async () => await fixture.VerifyAsync())).ToList();
        await StoreFixture.UntilAsync(() => fixture.Downloads == 1);
        open.SetResult();

        Assert.All(await Task.WhenAll(burst), result => Assert.IsType<VerificationResult.Verified>(result));
        Assert.Equal(1, fixture.Downloads);
    }

    [Fact]
    public async Task Verify_ServerDownAfterTheFirstRequest_GoesOn()
    {
        await fixture.VerifiesAsync();
        fixture.Answer(HttpStatusCode.ServiceUnavailable);
        fixture.Time.Advance(TimeSpan.FromDays(364.9));
        await fixture.VerifiesAsync();
        await StoreFixture.UntilAsync(() => fixture.Downloads == 2);
        await fixture.VerifiesAsync();
    }

    [Fact]
    public async Task Verify_AfterTheCertificateExpired_FetchesAgainAndRefusesTheOldOne()
    {
        await fixture.VerifiesAsync();
        fixture.Time.Advance(TimeSpan.FromDays(365));
        await fixture.RefusesAsync(RefusalReason.CertificateExpired);
        Assert.Equal(2, fixture.Downloads);

        await fixture.VerifiesAsync(fixture.Authority.Issue(new() { NotAfter = TimeSpan.FromDays(730), OwnKey = true }));
    }

    [Fact]
    public async Task Verify_IntermediateExpiresFirst_FetchesAgainThen()
    {
        var signer = fixture.Authority.Issue(new() { IntermediateNotAfter = TimeSpan.FromDays(30) });
        await fixture.VerifiesAsync(signer);
        fixture.Time.Advance(TimeSpan.FromDays(30));
        await fixture.RefusesAsync(RefusalReason.CertificateExpired, signer);
    }

    [Fact]
    public async Task Verify_ClockSetBackBeforeTheCertificate_Refuses()
    {
        await fixture.VerifiesAsync();
        fixture.Time.Advance(TimeSpan.FromDays(-2));
        await fixture.RefusesAsync(RefusalReason.CertificateNotYetValid);
    }

    [Fact]
    public async Task Verify_NearTheEnd_RefreshesInTheBackgroundWhileItServes()
    {
        await fixture.VerifiesAsync();
        var successor = fixture.Authority.Issue(new() { NotAfter = TimeSpan.FromDays(730), OwnKey = true });
        fixture.Time.Advance(TimeSpan.FromDays(364.5));

        Assert.True(fixture.VerifyAsync().IsCompleted);
        await StoreFixture.UntilAsync(async () => await fixture.VerifyAsync(successor) is VerificationResult.Verified);

        Assert.Equal(2, fixture.Downloads);
        await fixture.RefusesAsync(RefusalReason.SignatureMismatch);
    }

    [Fact]
    public async Task Verify_RefreshFails_ServesOnAndTriesAgainOncePerInterval()
    {
        await fixture.VerifiesAsync();
        fixture.Answer(HttpStatusCode.OK, new StringContent("not a certificate"));
        fixture.Time.Advance(TimeSpan.FromDays(364.5));
        for (var request = 0; request < 100; request++)
            await fixture.VerifiesAsync();
        await StoreFixture.UntilAsync(() => fixture.Downloads == 2);

        fixture.Time.Advance(TimeSpan.FromMinutes(10));
        await fixture.VerifiesAsync();
        await StoreFixture.UntilAsync(() => fixture.Downloads == 3);
        await fixture.VerifiesAsync();
        Assert.Equal(3, fixture.Downloads);
    }

    [Fact]
    public async Task Verify_HostileAddresses_EvictNothing()
    {
        await fixture.VerifiesAsync();
        var stranger = new TestAuthority(fixture.Time);
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var forged = stranger.Issue(new() { Url = $"https://s3.amazonaws.com/echo.api/{attempt}.pem" });
            fixture.Authority.Server.Serve(forged.Url, forged.Pem);
            await fixture.RefusesAsync(RefusalReason.CertificateUntrusted, forged);
        }

        Assert.Equal(101, fixture.Downloads);
        Assert.True(fixture.VerifyAsync().IsCompleted);
    }

    [Fact]
    public async Task Verify_MoreGoodCertificatesThanAreKept_KeepsTheOnesThatLastLongest()
    {
        var signers = Enumerable.Range(1, 17).Select(days => fixture.Authority.Issue(new()
        {
            Url = $"https://s3.amazonaws.com/echo.api/{days}.pem",
            NotAfter = TimeSpan.FromDays(100 + days),
        })).ToList();
        foreach (var signer in signers)
            await fixture.VerifiesAsync(signer);

        Assert.All(signers.Skip(1), signer => Assert.True(fixture.VerifyAsync(signer).IsCompleted));
        Assert.Equal(17, fixture.Downloads);
        await fixture.VerifiesAsync(signers[0]);
        Assert.Equal(18, fixture.Downloads);
    }
}
