namespace VoiceRecovery.Simulator;

/// <summary>Plays a script: one utterance per line in, one turn per line out.</summary>
internal sealed class RunVerb(Echo echo, TextWriter output, bool asJson)
{
    private readonly Transcript _transcript = new(output);

    /// <returns>How many turns got no answer.</returns>
    public async Task<int> PlayAsync(TextReader script, CancellationToken cancellation)
    {
        var unanswered = 0;
        var number = 0;
        while (await script.ReadLineAsync(cancellation) is { } line)
        {
            number++;
            if (await PlayAsync(line, number, cancellation) is not { } turn)
                continue;
            await WriteAsync(turn);
            unanswered += turn.Answered ? 0 : 1;
        }

        return unanswered;
    }

    private async Task<Turn?> PlayAsync(string line, int number, CancellationToken cancellation)
    {
        switch (ScriptLine.Parse(line, number))
        {
            case ScriptLine.NewSession:
                echo.StartAfresh();
                return null;
            case ScriptLine.Utterance utterance:
                return await echo.HearAsync(utterance.Words, cancellation);
            case ScriptLine.Envelope envelope:
                return await echo.SendAsync(envelope.Text, envelope.Json, cancellation);
            case ScriptLine.Unreadable unreadable:
                return echo.Reject(unreadable.Text, unreadable.Problem);
            default:
                return null;
        }
    }

    private async Task WriteAsync(Turn turn)
    {
        if (asJson)
        {
            await output.WriteLineAsync(TurnJson.ToLine(turn));
        }
        else
        {
            await _transcript.WriteAsync(turn);
        }

        await output.FlushAsync();
    }
}
