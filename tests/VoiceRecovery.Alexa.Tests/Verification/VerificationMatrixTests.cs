using Microsoft.Extensions.DependencyInjection;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Alexa.Tests;

public sealed class VerificationMatrixTests : IClassFixture<VerificationMatrixTests.Authorities>
{
    private readonly Authorities authorities;

    public VerificationMatrixTests(Authorities authorities) => this.authorities = authorities;

    public static TheoryData<string> Names => [.. VerificationMatrix.Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Verify_Row_GivesItsVerdict(string name)
    {
        var row = VerificationMatrix.Rows.Single(row => row.Name == name);
        var request = row.Prepare(row.ByStranger ? authorities.Stranger : authorities.Trusted, authorities.Trusted.Server);
        await using var services = VerificationRow.Services(authorities.Time, authorities.Trusted);

        var result = await services.GetRequiredService<SkillRequestVerifier>().VerifyAsync(request.Urls, request.Signatures, request.Body);

        if (row.Refusal is { } reason)
            Assert.Equal(new VerificationResult.Refused(reason), result);
        else
            Assert.Equal(row.Type, Assert.IsType<VerificationResult.Verified>(result).Request.Request.Type);
    }

    [Fact]
    public void Rows_Reasons_AreAllThatCanBeGivenForARequest()
    {
        // The rest depends on the certificate's server, not on the request.
        RefusalReason[] elsewhere =
        [
            RefusalReason.CertificateServerUnavailable, RefusalReason.TooManyCertificateDownloads,
            RefusalReason.CertificateNotFound, RefusalReason.CertificateRedirected,
        ];
        Assert.Equal(
            Enum.GetValues<RefusalReason>().Except(elsewhere).Order(),
            VerificationMatrix.Rows.Select(row => row.Refusal).OfType<RefusalReason>().Distinct().Order());
    }

    public sealed class Authorities : IDisposable
    {
        public Authorities() => (Trusted, Stranger) = (new TestAuthority(Time), new TestAuthority(Time));

        public TimeProvider Time { get; } = new ManualTime(VerificationRow.Now);

        public TestAuthority Trusted { get; }

        public TestAuthority Stranger { get; }

        public void Dispose()
        {
            Trusted.Dispose();
            Stranger.Dispose();
        }
    }
}
