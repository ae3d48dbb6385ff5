using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Alexa.Tests;

/// <summary>
/// The matrix again, as other verifiers get it: certificates of Amazon's kind throughout, since they know no others, and one address
/// for each file, since some keep whatever they fetched. VOICERECOVERY_VERIFICATION_CASES names a file to write the rows to, which
/// tests/peers/verification reads.
/// </summary>
public sealed class PeerCasesTests : IDisposable
{
    private static readonly TimeProvider Time = new ManualTime(VerificationRow.Now);

    private readonly TestAuthority trusted = new(Time, SignerKey.Rsa2048);
    private readonly TestAuthority stranger = new(Time, SignerKey.Rsa2048);

    public void Dispose()
    {
        trusted.Dispose();
        stranger.Dispose();
    }

    [Fact]
    public async Task Verify_EveryRowAsPeersGetIt_GivesItsVerdict()
    {
        var cases = new JsonArray();
        foreach (var (index, row) in VerificationMatrix.Rows.Index())
            cases.Add(await CaseAsync(row, index));

        if (Environment.GetEnvironmentVariable("VOICERECOVERY_VERIFICATION_CASES") is { Length: > 0 } file)
            await File.WriteAllTextAsync(file, Document(cases).ToJsonString());

        Assert.All(cases, one => Assert.Equal((string)one!["expected"]!, (string)one["ours"]!));
    }

    private async Task<JsonObject> CaseAsync(VerificationRow row, int index)
    {
        var request = row.Prepare(row.ByStranger ? stranger : trusted, trusted.Server,
            $"https://s3.amazonaws.com/echo.api/row-{index}.pem");
        await using var services = VerificationRow.Services(Time, trusted);
        var ours = await services.GetRequiredService<SkillRequestVerifier>().VerifyAsync(request.Urls, request.Signatures, request.Body);
        return new JsonObject
        {
            ["name"] = row.Name,
            ["byChoice"] = row.ByChoice,
            ["expected"] = Word(row.Refusal),
            ["ours"] = Word((ours as VerificationResult.Refused)?.Reason),
            ["urls"] = Values(request.Urls),
            ["signatures"] = Values(request.Signatures),
            ["body"] = Convert.ToBase64String(request.Body),
            ["address"] = request.Address,
            ["pem"] = request.Pem,
        };
    }

    private JsonObject Document(JsonArray cases) => new()
    {
        ["now"] = VerificationRow.Now.ToString("O"),
        ["root"] = trusted.Root.ExportCertificatePem(),
        ["skillId"] = VerificationRow.SkillId,
        ["cases"] = cases,
    };

    private static string Word(RefusalReason? refusal) => refusal?.ToString() ?? "let in";

    private static JsonArray Values(IEnumerable<string?> values) => [.. values.Select(value => JsonValue.Create(value ?? ""))];
}
