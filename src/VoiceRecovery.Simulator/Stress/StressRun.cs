using System.Globalization;

namespace VoiceRecovery.Simulator;

/// <summary>Many generated sessions, the same ones for the same seed, each held to what must never happen.</summary>
internal sealed class StressRun(Desk desk, string locale, bool hasScreen, int seed)
{
    private const int MostTurns = 14;

    /// <returns>Every session, in order; what the same report was advised in two of them must be the same.</returns>
    public async Task<IReadOnlyList<StressSession>> HoldAsync(int count, CancellationToken cancellation)
    {
        var sessions = new StressSession[count];
        var next = 0;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(count, Environment.ProcessorCount)).Select(_ => Task.Run(async () =>
        {
            // One of its own: an interpreter understands one utterance at a time.
            var echo = desk.NewListener(locale, hasScreen);
            while (Interlocked.Increment(ref next) is var number && number <= count)
                sessions[number - 1] = await HoldOneAsync(echo, number, cancellation);
        }, cancellation)));
        return Compared(sessions);
    }

    private async Task<StressSession> HoldOneAsync(Echo echo, int number, CancellationToken cancellation)
    {
        var words = new ListenerWords(echo.Model, new Chance(HashCode(number)));
        var findings = new List<Finding>();
        var levels = new Dictionary<string, string>(StringComparer.Ordinal);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var transcript = new Transcript(text);
        Turn? last = null;
        var turns = 0;
        echo.StartAfresh();
        do
        {
            var said = turns == 0 ? words.Opening() : turns == MostTurns - 1 ? "stop" : words.Next(echo.Expecting);
            turns++;
            Turn turn;
            try
            {
                turn = await echo.HearAsync(said, cancellation);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // A defect of the simulator's own is one to report, not one to end the run with.
                findings.Add(new Finding(number, turns, "crash", $"The simulator fails on \"{said}\": {problem.Message}"));
                break;
            }

            await transcript.WriteAsync(turn);
            foreach (var (rule, detail) in TurnChecks.Check(turn, last).Concat(RecoveryChecks.Check(turn, locale)))
                findings.Add(new Finding(number, turns, rule, detail));
            if (RecoveryChecks.Advice(turn) is { } advised)
                levels[advised.Report] = advised.Advice;
            last = turn;
        }
        while (echo.IsListening && turns < MostTurns);
        return new StressSession(number, turns, findings, text.ToString(), levels);
    }

    // The same for the same seed and number, on every machine.
    private int HashCode(int number) => unchecked((seed * 1_000_003) ^ (number * 7919));

    private static StressSession[] Compared(StressSession[] sessions)
    {
        var seen = new Dictionary<string, (string Advice, int Session)>(StringComparer.Ordinal);
        for (var index = 0; index < sessions.Length; index++)
        {
            foreach (var (report, advice) in sessions[index].Levels)
            {
                if (seen.TryAdd(report, (advice, index + 1)) || seen[report].Advice == advice)
                    continue;
                var finding = new Finding(index + 1, 0, "level contradiction",
                    $"{report} was advised {advice}, and {seen[report].Advice} in session {seen[report].Session}.");
                sessions[index] = sessions[index] with { Findings = [.. sessions[index].Findings, finding] };
            }
        }

        return sessions;
    }
}
