using System.Diagnostics;

namespace VoiceRecovery.Simulator;

/// <summary>Holds generated sessions and reports what must not happen, with the transcripts that show it.</summary>
internal sealed class StressVerb(StressRun run, TextWriter output)
{
    // Enough to see what is wrong; the rest is counted.
    private const int ShownTranscripts = 5;

    /// <returns>How many findings there are.</returns>
    public async Task<int> RunAsync(int count, CancellationToken cancellation)
    {
        var begin = Stopwatch.GetTimestamp();
        var sessions = await run.HoldAsync(count, cancellation);
        var took = Stopwatch.GetElapsedTime(begin);
        var findings = sessions.SelectMany(session => session.Findings).ToList();
        foreach (var session in sessions.Where(session => session.Findings.Count > 0).Take(ShownTranscripts))
        {
            await output.WriteLineAsync($"# session {session.Number}");
            foreach (var finding in session.Findings)
                await output.WriteLineAsync($"# turn {finding.Turn}, {finding.Rule}: {finding.Detail}");
            await output.WriteLineAsync(session.Transcript);
        }

        foreach (var rule in findings.GroupBy(finding => finding.Rule).OrderByDescending(group => group.Count()))
            await output.WriteLineAsync($"# {rule.Count()} x {rule.Key}");
        await output.WriteLineAsync(
            $"# {sessions.Count} sessions, {sessions.Sum(session => session.Turns)} turns, {findings.Count} findings, "
                + $"{took.TotalSeconds:0} s");
        return findings.Count;
    }
}
