using VoiceRecovery.Alexa;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Simulator;

/// <summary>Signs for a skill that runs elsewhere and has been told to trust this authority.</summary>
internal sealed class TestStamp : IAsyncDisposable
{
    private readonly TestAuthority _authority;

    private TestStamp(TestAuthority authority) => _authority = authority;

    /// <summary>Makes an authority, and writes what a skill needs to believe it: root.pem and chain.pem.</summary>
    /// <exception cref="SkillHostException">The folder cannot be written to.</exception>
    public static TestStamp Make(string folder, TimeProvider time)
    {
        var authority = new TestAuthority(time);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "root.pem"), authority.Root.ExportCertificatePem() + "\n");
            File.WriteAllText(Path.Combine(folder, "chain.pem"), authority.Signer.Pem);
            return new TestStamp(authority);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            authority.Dispose();
            throw new SkillHostException($"The certificates cannot be written: {problem.Message}", problem);
        }
    }

    public IEnumerable<KeyValuePair<string, string>> Sign(ReadOnlyMemory<byte> body) => Headers(_authority.Signer, body);

    /// <summary>The headers that vouch for a body.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Headers(TestSigner signer, ReadOnlyMemory<byte> body)
    {
        var (address, signature) = signer.Sign(body.Span);
        return [KeyValuePair.Create(RequestHeaders.SignatureCertChainUrl, address),
            KeyValuePair.Create(RequestHeaders.Signature256, signature)];
    }

    public ValueTask DisposeAsync()
    {
        _authority.Dispose();
        return ValueTask.CompletedTask;
    }
}
