using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using VoiceRecovery.Alexa;

namespace VoiceRecovery.Simulator.Tests.Hosting;

public sealed class SigningTests
{
    [Fact]
    public async Task Endpoint_WithSign_GetsSignaturesThatTheWrittenCertificatesVouchFor()
    {
        using var package = new PackageFolder("en-US");
        var folder = Path.Combine(package.Root, "certificates");
        await using var simulation = await Simulation.StartAsync(
            new SimulationOptions(package.SkillPackage, "en-US", new Uri("http://127.0.0.1:1/"), null,
                HasScreen: false)
            { SignWith = folder }, CancellationToken.None);
        byte[] body = [1, 2, 3];
        var headers = simulation.Desk.Skill.HeadersFor(body).ToDictionary(header => header.Key, header => header.Value);

        using var root = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(folder, "root.pem"));
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(Path.Combine(folder, "chain.pem"));
        using var key = chain[0].GetRSAPublicKey()!;
        Assert.True(key.VerifyData(body, Convert.FromBase64String(headers[RequestHeaders.Signature256]), HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1));
        Assert.StartsWith("https://s3.amazonaws.com/echo.api/", headers[RequestHeaders.SignatureCertChainUrl], StringComparison.Ordinal);
        using var judge = new X509Chain
        {
            ChainPolicy =
            { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck }
        };
        judge.ChainPolicy.CustomTrustStore.Add(root);
        judge.ChainPolicy.ExtraStore.AddRange(chain);
        Assert.True(judge.Build(chain[0]));
    }

    [Fact]
    public async Task Endpoint_WithoutSign_GetsNoSignature()
    {
        using var package = new PackageFolder("en-US");
        await using var simulation = await Simulation.StartAsync(
            new SimulationOptions(package.SkillPackage, "en-US", new Uri("http://127.0.0.1:1/"), null, HasScreen: false),
                CancellationToken.None);
        Assert.Empty(simulation.Desk.Skill.HeadersFor(new byte[] { 1 }));
        Assert.False(simulation.Desk.IsSigned);
    }
}
