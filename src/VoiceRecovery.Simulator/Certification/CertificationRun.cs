using System.Diagnostics;

namespace VoiceRecovery.Simulator;

/// <summary>One certification: the package first, then the skill that answers for it.</summary>
internal static class CertificationRun
{
    public static async Task<CertificationReport> HoldAsync(
        CertificationSubject subject, Explanations explanations, TellProgress tell, CancellationToken cancellation)
    {
        var begin = Stopwatch.GetTimestamp();
        tell("Package", 0, 1);
        var package = PackageCheck.Run(subject.Package).ToList();
        tell("Package", 1, 1);
        var (endpoint, recording) = await EndpointCheck.RunAsync(subject, package, tell, cancellation);
        var results = explanations.Explain([.. package, .. endpoint, .. OfflineRules.Results]);
        return new CertificationReport(subject.Name, results, recording is null ? [] : ResponseKinds.In(recording),
            Stopwatch.GetElapsedTime(begin));
    }
}

/// <summary>What is certified.</summary>
/// <param name="Name">In words.</param>
/// <param name="Locales">In the first everything is said, in the others what is different.</param>
/// <param name="Desk">The skill that runs; null where none belongs to the package.</param>
/// <param name="NoDesk">Why there is none.</param>
internal sealed record CertificationSubject(string Name, PackageFiles Package, IReadOnlyList<string> Locales, Desk? Desk, string NoDesk);
