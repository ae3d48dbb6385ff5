using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Alexa.Tests;

/// <summary>A verifier as a host has it, an authority that it trusts, and a clock that stands still.</summary>
internal sealed class VerifierFixture : IDisposable
{
    public const string SkillId = "amzn1.ask.skill.11111111-2222-3333-4444-555555555555";
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider services;

    public VerifierFixture()
    {
        Authority = new TestAuthority(Time);
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddSkillRequestVerification(new SkillRequestVerifierOptions { SkillIds = [SkillId, "amzn1.ask.skill.second"] })
            .TrustTestAuthority(Authority)
            .BuildServiceProvider();
        Verifier = services.GetRequiredService<SkillRequestVerifier>();
    }

    public SettableTime Time { get; } = new(Start);

    public TestAuthority Authority { get; }

    public SkillRequestVerifier Verifier { get; }

    public static byte[] Launch(DateTimeOffset at, string skillId = SkillId, string type = "LaunchRequest") => Encoding.UTF8.GetBytes(
        $$"""
        {"version":"1.0","session":{"new":true,"sessionId":"s","application":{"applicationId":"{{skillId}}"} },
        "request":{"type":"{{type}}","requestId":"r","locale":"en-US","timestamp":"{{at:yyyy-MM-ddTHH:mm:ssZ}}"} }
        """);

    public async Task<VerificationResult> VerifyAsync(TestSigner signer, byte[]? body = null)
    {
        body ??= Launch(Time.Now);
        var headers = signer.Sign(body);
        return await Verifier.VerifyAsync(headers.SignatureCertChainUrl, headers.Signature256, body);
    }

    public void Dispose()
    {
        services.Dispose();
        Authority.Dispose();
    }
}
