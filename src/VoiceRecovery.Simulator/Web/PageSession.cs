using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>One listener at the page, or at the API: a device, and what was said to it.</summary>
internal sealed class PageSession(string id, Desk desk, Echo echo) : IDisposable
{
    private const int KeptTurns = 1000;

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly TurnInspection _inspection = new(desk);
    private readonly Queue<Turn> _turns = new();

    public string Id { get; } = id;

    public Echo Echo { get; } = echo;

    /// <summary>When it was last spoken to, as a count over all sessions.</summary>
    public long LastUsed { get; set; }

    public Task<Turn> HearAsync(string said, CancellationToken cancellation) =>
        HoldAsync(() => Echo.HearAsync(said, cancellation), turn => turn, cancellation);

    public Task<JsonObject> HearAndInspectAsync(string said, CancellationToken cancellation) =>
        HoldAsync(() => Echo.HearAsync(said, cancellation), View, cancellation);

    public Task<JsonObject> SendAsync(string said, JsonObject envelope, CancellationToken cancellation) =>
        HoldAsync(() => Echo.SendAsync(said, envelope, cancellation), View, cancellation);

    /// <summary>The conversation from its beginning, or its last thousand turns.</summary>
    public async Task<string> TranscriptAsync(CancellationToken cancellation)
    {
        using var text = new StringWriter { NewLine = "\n" };
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            await text.WriteLineAsync($"# {Echo.Device.Locale}, {(Echo.Device.HasScreen ? "with" : "without")} a screen");
            var transcript = new Transcript(text);
            foreach (var turn in _turns)
                await transcript.WriteAsync(turn);
        }
        finally
        {
            _oneAtATime.Release();
        }

        return text.ToString();
    }

    public void StartAfresh() => Echo.StartAfresh();

    public JsonObject Describe(Turn? last) => new()
    {
        ["sessionId"] = Id,
        ["locale"] = Echo.Device.Locale,
        ["screen"] = Echo.Device.HasScreen,
        ["listening"] = Echo.IsListening,
        ["expecting"] = Expecting(Echo.Expecting),
        ["suggestions"] = new JsonArray([.. Suggestions.For(Echo, last).Select(words => (JsonNode)words)]),
    };

    public void Dispose() => _oneAtATime.Dispose();

    // A turn is taken and looked at before the next one may begin.
    private async Task<T> HoldAsync<T>(Func<Task<Turn>> take, Func<Turn, T> look, CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            var turn = await take();
            if (_turns.Count == KeptTurns)
                _turns.Dequeue();
            _turns.Enqueue(turn);
            return look(turn);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private JsonObject View(Turn turn)
    {
        var view = Describe(turn);
        view["turn"] = TurnJson.ToJson(turn);
        view["inspection"] = _inspection.Of(turn, desk.Refusals?.TakeLast());
        return view;
    }

    private static JsonObject? Expecting(Expectation expecting) => expecting switch
    {
        Expectation.SlotAnswer asked => new JsonObject { ["kind"] = "slot", ["intent"] = asked.Intent, ["slot"] = asked.Slot },
        Expectation.SlotConfirmation asked =>
            new JsonObject { ["kind"] = "slot confirmation", ["intent"] = asked.Intent, ["slot"] = asked.Slot },
        Expectation.IntentConfirmation asked => new JsonObject { ["kind"] = "confirmation", ["intent"] = asked.Intent },
        _ => null,
    };
}
