using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>Holds a transcript again and notes where the answers are others than written.</summary>
internal static class TranscriptReplay
{
    private const int MostLines = 2000;

    public static async Task<JsonObject> HoldAsync(PageSession session, string text, CancellationToken cancellation)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines.Length > MostLines)
            throw new BadMessageException($"A transcript may have {MostLines:N0} lines.");
        var views = new JsonArray();
        var differences = 0;
        for (var number = 0; number < lines.Length; number++)
        {
            if (await HoldAsync(session, lines[number], number + 1, cancellation) is not { } view)
                continue;
            if (Written(lines, number + 1) is { } written && written != ((JsonObject)view["turn"]!).Text("speech"))
            {
                view["written"] = written;
                differences++;
            }

            views.Add(view);
        }

        return new JsonObject { ["sessionId"] = session.Id, ["turns"] = views, ["differences"] = differences };
    }

    private static async Task<JsonObject?> HoldAsync(PageSession session, string line, int number, CancellationToken cancellation)
    {
        switch (ScriptLine.Parse(line, number))
        {
            case ScriptLine.NewSession:
                session.StartAfresh();
                return null;
            case ScriptLine.Utterance utterance:
                return await session.HearAndInspectAsync(utterance.Words, cancellation);
            case ScriptLine.Envelope envelope:
                return await session.SendAsync(envelope.Text, envelope.Json, cancellation);
            case ScriptLine.Unreadable unreadable:
                throw new BadMessageException(unreadable.Problem);
            default:
                return null;
        }
    }

    private static string? Written(string[] lines, int next) =>
        next < lines.Length && lines[next].StartsWith("A: ", StringComparison.Ordinal) ? lines[next]["A: ".Length..].TrimEnd() : null;
}
