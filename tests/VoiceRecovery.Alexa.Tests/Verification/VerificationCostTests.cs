namespace VoiceRecovery.Alexa.Tests;

/// <summary>What a request costs, in figures that do not depend on the machine.</summary>
public sealed class VerificationCostTests : IClassFixture<SharedAuthority>, IDisposable
{
    // Measured 4.7 KB for the largest sample, 3.4 KB of JSON with a list of resolved values.
    private const long MostBytes = 6_000;

    private readonly StoreFixture fixture;

    public VerificationCostTests(SharedAuthority shared) => fixture = new StoreFixture(shared.Authority);

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task Verify_KnownCertificate_AllocatesLittleMoreThanTheRequestItGives()
    {
        var body = Sample.Utf8("intent-list");
        fixture.Time.Advance(Sample.Parse("intent-list").Request.Timestamp - VerificationRow.Now);
        var headers = fixture.Authority.Signer.Sign(body);
        Assert.IsType<VerificationResult.Verified>(await VerifyAsync());

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var request = 0; request < 100; request++)
            Assert.True(VerifyAsync().IsCompletedSuccessfully);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 1, MostBytes);

        Task<VerificationResult> VerifyAsync() =>
            fixture.Verifier.VerifyAsync(headers.SignatureCertChainUrl, headers.Signature256, body).AsTask();
    }
}
