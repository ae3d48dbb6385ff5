using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Alexa.Tests;

/// <summary>One row of the matrix: a request that is good but for what the row says, and whether it may be let in.</summary>
/// <param name="Name">What is particular about it.</param>
/// <param name="Refusal">Why it is refused; null when it is let in.</param>
internal sealed record VerificationRow(string Name, RefusalReason? Refusal = null)
{
    public const string SkillId = "amzn1.ask.skill.11111111-2222-3333-4444-555555555555";
    public const string SecondSkillId = "amzn1.ask.skill.second";
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Whether Amazon's rules leave the verdict open, so that other verifiers may differ and be right.</summary>
    public bool ByChoice { get; init; }

    /// <summary>The certificate.</summary>
    public SignerOptions Signer { get; init; } = new();

    /// <summary>Whether the certificate comes from an authority that is not trusted.</summary>
    public bool ByStranger { get; init; }

    /// <summary>The values of the certificate header, instead of the right one.</summary>
    public string?[]? Urls { get; init; }

    /// <summary>The file at the certificate's address, made from the right one.</summary>
    public Func<string, string>? File { get; init; }

    /// <summary>The values of the signature header, made from the right one.</summary>
    public Func<string, string?[]>? Signatures { get; init; }

    public HashAlgorithmName Hash { get; init; } = HashAlgorithmName.SHA256;

    public RSASignaturePadding Padding { get; init; } = RSASignaturePadding.Pkcs1;

    /// <summary>The JSON of the request's timestamp.</summary>
    public string? Timestamp { get; init; } = At(TimeSpan.Zero);

    public string Type { get; init; } = "LaunchRequest";

    /// <summary>The skill that the session names, and the one that the context names; null for none.</summary>
    public (string? InSession, string? InContext) Skill { get; init; } = (SkillId, SkillId);

    /// <summary>The whole body, instead of a request made from the rest of the row.</summary>
    public byte[]? Body { get; init; }

    /// <summary>What happens to the body after it was signed.</summary>
    public Func<byte[], byte[]>? Afterwards { get; init; }

    /// <summary>The JSON of a moment, as Alexa writes it.</summary>
    public static string At(TimeSpan fromNow) => $"\"{Now + fromNow:yyyy-MM-ddTHH:mm:ssZ}\"";

    private string Moment => Timestamp is null ? "" : $"\"timestamp\":{Timestamp},";

    public byte[] Signed() => Body ?? Encoding.UTF8.GetBytes(
        $$$"""
        {"version":"1.0",{{{Named("session", Skill.InSession)}}}
        {{{(Skill.InContext is { } id ? $"\"context\":{{\"System\":{{\"application\":{{\"applicationId\":\"{id}\"}}}}}}," : "")}}}
        "request":{"type":"{{{Type}}}","requestId":"größer 🌳",{{{Moment}}}"locale":"en-US"}}
        """);

    /// <summary>The request, signed by a signer of this issuer, whose file is served from now on.</summary>
    /// <param name="issuer">Who issues the signer's certificate.</param>
    /// <param name="server">Where its file is put.</param>
    /// <param name="url">The file's address, unless the row has headers of its own.</param>
    public (StringValues Urls, StringValues Signatures, byte[] Body, string Address, string Pem) Prepare(
        TestAuthority issuer, TestCertificateServer server, string url = SignerOptions.AllowedUrl)
    {
        var signer = issuer.Issue(Signer with { Url = Urls is null ? url : Signer.Url });
        var pem = File?.Invoke(signer.Pem) ?? signer.Pem;
        server.Serve(signer.Url, pem);
        var signed = Signed();
        var good = signer.Sign(signed, Hash, Padding);
        return (
            Urls ?? [good.SignatureCertChainUrl],
            Signatures?.Invoke(good.Signature256) ?? [good.Signature256],
            Afterwards?.Invoke(signed) ?? signed,
            signer.Url,
            pem);
    }

    /// <summary>A host of the skills that the rows speak of.</summary>
    public static ServiceProvider Services(TimeProvider time, TestAuthority trusted) => new ServiceCollection()
        .AddSingleton(time)
        .AddSkillRequestVerification(new SkillRequestVerifierOptions { SkillIds = [SkillId, SecondSkillId] })
        .TrustTestAuthority(trusted)
        .BuildServiceProvider();

    public override string ToString() => Name;

    private static string Named(string part, string? skillId) =>
        skillId is null ? "" : $"\"{part}\":{{\"sessionId\":\"s\",\"application\":{{\"applicationId\":\"{skillId}\"}}}},";
}
