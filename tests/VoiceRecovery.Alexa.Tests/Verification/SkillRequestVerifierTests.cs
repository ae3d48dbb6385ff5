using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Alexa.Tests;

public sealed class SkillRequestVerifierTests : IDisposable
{
    private readonly VerifierFixture fixture = new();

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task Verify_SignedByAlexaJustNow_GivesTheRequest()
    {
        var verified = Assert.IsType<VerificationResult.Verified>(await fixture.VerifyAsync(fixture.Authority.Signer));
        Assert.IsType<LaunchRequest>(verified.Request.Request);
        Assert.Equal(VerifierFixture.SkillId, verified.Request.ApplicationId);
    }

    [Fact]
    public async Task Verify_BodyChangedByOneByte_Refuses()
    {
        var body = VerifierFixture.Launch(VerifierFixture.Start);
        var headers = fixture.Authority.Signer.Sign(body);
        body[^1] ^= 1;
        Assert.Equal(
            new VerificationResult.Refused(RefusalReason.SignatureMismatch),
            await fixture.Verifier.VerifyAsync(headers.SignatureCertChainUrl, headers.Signature256, body));
    }

    public static TheoryData<SignerOptions, RefusalReason> BadSigners => new()
    {
        { new() { DnsNames = [] }, RefusalReason.CertificateForAnotherName },
        { new() { NotAfter = TimeSpan.FromSeconds(-1) }, RefusalReason.CertificateExpired },
        { new() { NotBefore = TimeSpan.FromSeconds(1) }, RefusalReason.CertificateNotYetValid },
        { new() { IntermediateNotAfter = TimeSpan.FromSeconds(-1) }, RefusalReason.CertificateExpired },
        { new() { Key = SignerKey.EcdsaP256 }, RefusalReason.CertificateKeyNotAccepted },
        { new() { Key = SignerKey.Rsa1024 }, RefusalReason.CertificateKeyNotAccepted },
        { new() { Chain = SignerChain.SignerOnly }, RefusalReason.CertificateUntrusted },
        { new() { Chain = SignerChain.SelfSigned }, RefusalReason.CertificateUntrusted },
        { new() { Chain = SignerChain.IssuedByAnEndCertificate }, RefusalReason.CertificateUntrusted },
        { new() { Chain = SignerChain.IntermediateFirst }, RefusalReason.CertificateForAnotherName },
    };

    [Theory]
    [MemberData(nameof(BadSigners))]
    public async Task Verify_BadSigner_Refuses(SignerOptions options, RefusalReason reason)
    {
        using var signer = fixture.Authority.Issue(options);
        Assert.Equal(new VerificationResult.Refused(reason), await fixture.VerifyAsync(signer));
    }

    [Fact]
    public async Task Verify_GoodSignerTwice_FetchesTheCertificateOnce()
    {
        Assert.IsType<VerificationResult.Verified>(await fixture.VerifyAsync(fixture.Authority.Signer));
        Assert.IsType<VerificationResult.Verified>(await fixture.VerifyAsync(fixture.Authority.Signer));
        Assert.Equal(1, fixture.Authority.Server.Requests);
    }
}
