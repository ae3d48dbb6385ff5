using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>A turn as one line of JSON, for scripts.</summary>
internal static class TurnJson
{
    // Only what JSON itself demands is escaped: people read these lines, too.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToLine(Turn turn)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
            ToJson(turn).WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    public static JsonObject ToJson(Turn turn)
    {
        var last = turn.Exchanges.Count > 0 ? turn.Exchanges[^1] : null;
        var json = new JsonObject
        {
            ["session"] = turn.Session,
            ["turn"] = turn.Number,
            ["said"] = turn.Said,
            ["request"] = last is null ? null : Request(last),
            ["status"] = last?.Status,
            ["speech"] = turn.Speech,
            ["ssml"] = turn.Ssml,
            ["reprompt"] = turn.Reprompt,
            ["card"] = turn.Card?.DeepClone(),
            ["directives"] = turn.Directives.DeepClone(),
            ["sessionAttributes"] = turn.SessionAttributes.DeepClone(),
            ["sessionEnded"] = turn.SessionEnded,
            ["milliseconds"] = turn.Milliseconds,
            ["why"] = turn.Why is null ? null : Reason(turn.Why),
        };
        // Requests before the last one: the turns of a delegated dialog that took no words.
        if (turn.Exchanges.Count > 1)
            json["earlierRequests"] = new JsonArray([.. turn.Exchanges.SkipLast(1).Select(Request)]);
        if (turn.Problem is not null)
            json["problem"] = turn.Problem;
        return json;
    }

    private static JsonObject Request(Exchange exchange)
    {
        var request = exchange.Request["request"] as JsonObject ?? [];
        var intent = request["intent"] as JsonObject;
        var json = new JsonObject
        {
            ["type"] = request.Text("type"),
            ["intent"] = intent?.Text("name"),
            ["slots"] = FilledSlots(intent),
        };
        foreach (var name in (ReadOnlySpan<string>)["dialogState", "reason"])
        {
            if (request.Text(name) is { } text)
                json[name] = text;
        }

        return json;
    }

    private static JsonObject FilledSlots(JsonObject? intent)
    {
        var filled = new JsonObject();
        foreach (var (name, slot) in intent?["slots"] as JsonObject ?? [])
        {
            if (slot is JsonObject json && IntentJson.HasValue(json))
                filled[name] = json.DeepClone();
        }

        return filled;
    }

    private static JsonObject Reason(Why why) => new()
    {
        ["reason"] = why.Reason,
        ["matchedSample"] = why.MatchedSample,
        ["score"] = why.Score,
        ["fragments"] = new JsonArray([.. why.Fragments.Select(sample => (JsonNode)sample)]),
        ["corrections"] = new JsonArray([.. why.Corrections.Select(correction => (JsonNode)correction)]),
        ["runnerUp"] = why.RunnerUp is not { } second ? null : new JsonObject
        {
            ["intent"] = second.Intent,
            ["sample"] = second.Sample,
            ["score"] = second.Score,
        },
    };
}
