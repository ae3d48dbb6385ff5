namespace VoiceRecovery.Simulator.Tests.Certification;

/// <summary>This project's own package and endpoint; the whole of it is said aloud in tests/run.sh.</summary>
public sealed class OwnSkillTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "skill-package");

    [Fact]
    public void Run_OwnPackage_FailsNothing() =>
        Assert.All(PackageCheck.Run(PackageFiles.Read(Folder)), result =>
            Assert.True(result.Verdict is Verdict.Pass or Verdict.Warn, $"{result.Rule.Id}: {string.Join("; ", result.Found)}"));

    [Fact]
    public async Task Run_OwnEndpoint_PassesEveryProbe()
    {
        await using var simulation = await Simulation
            .StartAsync(new SimulationOptions(Folder, "en-US", Endpoint: null, SkillId: null, HasScreen: false), CancellationToken.None);
        var results = await ProbeRun.RunAsync(simulation.Desk, "en-US", (_, _, _) => { }, CancellationToken.None);
        Assert.Equal(RequestProbes.All.Count, results.Count);
        Assert.All(results, result => Assert.True(result.Verdict is Verdict.Pass, $"{result.Rule.Id}: {string.Join("; ", result.Found)}"));
        // Refused for what was wrong with it, not for something else.
        Assert.Contains("CertificateExpired", Assert.Single(results, result => result.Rule.Id == "request.certificate-expired").Found[0],
            StringComparison.Ordinal);
        Assert.Contains("CertificateUrlNotAllowed",
            Assert.Single(results, result => result.Rule.Id == "request.certificate-url-path").Found[0], StringComparison.Ordinal);
    }
}
