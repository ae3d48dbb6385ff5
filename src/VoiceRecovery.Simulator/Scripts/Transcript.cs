namespace VoiceRecovery.Simulator;

/// <summary>A conversation as text, for reading aloud and for holding again: what was said is a script.</summary>
internal sealed class Transcript(TextWriter output)
{
    private int _session;

    public async Task WriteAsync(Turn turn)
    {
        if (turn.Session != _session && _session > 0)
            await output.WriteLineAsync("---");
        _session = turn.Session;
        await output.WriteLineAsync(
            $"U: {(string.IsNullOrWhiteSpace(turn.Said) ? ScriptLine.Silence : turn.Said.ReplaceLineEndings(" ").Trim())}");
        if (turn.Speech is not null)
            await output.WriteLineAsync($"A: {turn.Speech}");
        if (turn.Problem is not null)
            await output.WriteLineAsync($"# {turn.Problem.ReplaceLineEndings(" ")}");
        if (turn.SessionEnded && turn.Answered)
            await output.WriteLineAsync(ScriptLine.SessionEnds);
    }
}
