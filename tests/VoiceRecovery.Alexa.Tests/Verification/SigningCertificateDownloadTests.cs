using System.Net;

namespace VoiceRecovery.Alexa.Tests;

public sealed class SigningCertificateDownloadTests : IClassFixture<SharedAuthority>, IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private readonly StoreFixture fixture;

    public SigningCertificateDownloadTests(SharedAuthority shared) => fixture = new StoreFixture(shared.Authority);

    public void Dispose() => fixture.Dispose();

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.NoContent)]
    public async Task Verify_ServerInTrouble_IsUnavailableAndThenRecovers(HttpStatusCode status)
    {
        fixture.Answer(status);
        Assert.Equal(StoreFixture.Unavailable, await fixture.VerifyAsync());
        fixture.Authority.Server.Fault = null;
        await fixture.VerifiesAsync();
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, RefusalReason.CertificateNotFound)]
    [InlineData(HttpStatusCode.NotFound, RefusalReason.CertificateNotFound)]
    [InlineData(HttpStatusCode.MovedPermanently, RefusalReason.CertificateRedirected)]
    [InlineData(HttpStatusCode.Found, RefusalReason.CertificateRedirected)]
    [InlineData(HttpStatusCode.TemporaryRedirect, RefusalReason.CertificateRedirected)]
    public async Task Verify_NoCertificateThere_RefusesAndThenRecovers(HttpStatusCode status, RefusalReason reason)
    {
        fixture.Answer(status);
        await fixture.RefusesAsync(reason);
        fixture.Authority.Server.Fault = null;
        await fixture.VerifiesAsync();
    }

    [Fact]
    public async Task Verify_SignatureThatNoKeyCanMake_FetchesNothing()
    {
        foreach (var signature in new[] { "not base64!", Convert.ToBase64String(new byte[1025]) })
        {
            Assert.Equal(
                new VerificationResult.Refused(RefusalReason.SignatureNotBase64),
                await fixture.Verifier.VerifyAsync(fixture.Authority.Signer.Url, signature, new VerificationRow("").Signed()));
        }

        Assert.Equal(0, fixture.Downloads);
    }

    [Fact]
    public async Task Verify_ConnectionFails_IsUnavailableAndThenRecovers()
    {
        fixture.Authority.Server.Fault = (_, _) => throw new HttpRequestException("refused");
        Assert.Equal(StoreFixture.Unavailable, await fixture.VerifyAsync());
        fixture.Authority.Server.Fault = null;
        await fixture.VerifiesAsync();
    }

    [Fact]
    public async Task Verify_HandlerFollowedARedirect_Refuses()
    {
        fixture.Authority.Server.Fault = (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(fixture.Authority.Signer.Pem),
            RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://elsewhere.example/cert.pem"),
        });
        await fixture.RefusesAsync(RefusalReason.CertificateRedirected);
    }

    [Fact]
    public async Task Verify_ServerDoesNotAnswer_IsUnavailableAfterTwoSeconds()
    {
        fixture.Authority.Server.Fault = async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new InvalidOperationException();
        };
        await IsUnavailableAtTheLimitAsync();
    }

    [Fact]
    public async Task Verify_ServerTrickles_IsUnavailableAfterTwoSeconds()
    {
        fixture.Answer(HttpStatusCode.OK, new StreamContent(new StalledStream("-----BEGIN "u8.ToArray())));
        await IsUnavailableAtTheLimitAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Verify_EndlessFile_IsReadNoFurtherThanTheLimit(bool announced)
    {
        using var stream = new EndlessStream();
        var content = new StreamContent(stream);
        content.Headers.ContentLength = announced ? long.MaxValue : null;
        fixture.Answer(HttpStatusCode.OK, content);

        await fixture.RefusesAsync(RefusalReason.CertificateTooLarge);
        Assert.InRange(stream.Read64, 0, announced ? 0 : 2);
    }

    [Fact]
    public async Task Verify_ConnectionBreaksInTheMiddle_IsUnavailable()
    {
        fixture.Answer(HttpStatusCode.OK, new StreamContent(new BrokenStream()));
        Assert.Equal(StoreFixture.Unavailable, await fixture.VerifyAsync());
    }

    [Fact]
    public async Task Verify_CallerGivesUp_TheOthersStillGetTheCertificate()
    {
        var open = new TaskCompletionSource();
        fixture.Authority.Server.Fault = async (request, _) =>
        {
            await open.Task;
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(fixture.Authority.Signer.Pem),
                RequestMessage = request
            };
        };

        using var impatience = new CancellationTokenSource();
        var impatient = fixture.VerifyAsync(cancellation: impatience.Token);
        var patient = fixture.VerifyAsync();
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient.WaitAsync(TimeSpan.FromSeconds(10)));
        open.SetResult();

        Assert.IsType<VerificationResult.Verified>(await patient);
        Assert.Equal(1, fixture.Downloads);
    }

    [Fact]
    public async Task Verify_ManyAddressesAtOnce_AreFetchedAFewAtATime()
    {
        var open = new TaskCompletionSource();
        fixture.Authority.Server.Fault = async (request, _) =>
        {
            await open.Task;
            return new HttpResponseMessage(HttpStatusCode.Forbidden) { RequestMessage = request };
        };

        var signers = Enumerable.Range(0, 20)
            .Select(name => fixture.Authority.Issue(new() { Url = $"https://s3.amazonaws.com/echo.api/{name}.pem" }));
        var attempts = signers.Select(signer => fixture.VerifyAsync(signer)).ToList();
        Assert.Equal(12, attempts.Count(attempt => attempt.IsCompleted));
        open.SetResult();

        var results = (await Task.WhenAll(attempts)).CountBy(result => result).ToDictionary();
        Assert.Equal(8, results[new VerificationResult.Refused(RefusalReason.CertificateNotFound)]);
        Assert.Equal(12, results[new VerificationResult.Unavailable(RefusalReason.TooManyCertificateDownloads)]);

        fixture.Authority.Server.Fault = null;
        await fixture.VerifiesAsync();
    }

    private async Task IsUnavailableAtTheLimitAsync()
    {
        var pending = fixture.VerifyAsync();
        await StoreFixture.UntilAsync(() => fixture.Downloads == 1 && fixture.Time.Waiting > 0);
        fixture.Time.Advance(Limit - TimeSpan.FromMilliseconds(1));
        await Task.Delay(50);
        Assert.False(pending.IsCompleted);

        fixture.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(StoreFixture.Unavailable, await pending);
        fixture.Authority.Server.Fault = null;
        await fixture.VerifiesAsync();
    }
}
