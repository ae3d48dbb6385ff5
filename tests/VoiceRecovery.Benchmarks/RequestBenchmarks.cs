using System.Buffers;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using VoiceRecovery.Alexa;
using VoiceRecovery.Alexa.Testing;
using VoiceRecovery.Skill;

namespace VoiceRecovery.Benchmarks;

/// <summary>What a request costs, step by step and as a whole, without the server around it.</summary>
[InProcess]
[MemoryDiagnoser]
public class RequestBenchmarks : IDisposable
{
    private readonly StillTime time = new();
    private readonly TestAuthority authority;
    private readonly ServiceProvider services;
    private readonly SkillRequestVerifier verifier;
    private readonly RecoverySkill skill;
    private readonly byte[] body;
    private readonly SignedHeaders headers;
    private readonly SkillRequest request;
    private readonly SkillResponse response;
    private readonly ArrayBufferWriter<byte> output = new(8 * 1024);

    public RequestBenchmarks()
    {
        authority = new TestAuthority(time);
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(time)
            .AddSkillRequestVerification(new SkillRequestVerifierOptions { SkillIds = [CheckRequest.SkillId] })
            .AddRecoverySkill()
            .TrustTestAuthority(authority)
            .BuildServiceProvider();
        verifier = services.GetRequiredService<SkillRequestVerifier>();
        skill = services.GetRequiredService<RecoverySkill>();
        body = CheckRequest.Body(time.GetUtcNow());
        headers = authority.Signer.Sign(body);
        request = Verify().GetAwaiter().GetResult();
        response = Answer().GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        services.Dispose();
        authority.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public bool Parse() => SkillRequestParser.TryParse(body, out _, out _);

    /// <summary>Signature and parsing; the certificate is known.</summary>
    [Benchmark]
    public async Task<SkillRequest> Verify() =>
        await verifier.VerifyAsync(headers.SignatureCertChainUrl, headers.Signature256, body) is VerificationResult.Verified verified
            ? verified.Request
            : throw new InvalidOperationException("The request was not let in.");

    /// <summary>Listening, deciding and wording.</summary>
    [Benchmark]
    public async Task<SkillResponse> Answer() => await skill.AnswerAsync(request, CancellationToken.None);

    [Benchmark]
    public int Write()
    {
        output.ResetWrittenCount();
        SkillResponseWriter.Write(output, response);
        return output.WrittenCount;
    }

    /// <summary>From the raw bytes of the request to those of the response.</summary>
    [Benchmark(Baseline = true)]
    public async Task<int> Whole()
    {
        output.ResetWrittenCount();
        SkillResponseWriter.Write(output, await skill.AnswerAsync(await Verify(), CancellationToken.None));
        return output.WrittenCount;
    }

    private sealed class StillTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 14, 6, 30, 0, TimeSpan.Zero);
    }
}
