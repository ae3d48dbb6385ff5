using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator.Tests;

/// <summary>A skill without the network: keeps what it was sent and answers what the test says.</summary>
internal sealed class FakeSkill : HttpMessageHandler
{
    private readonly Queue<(HttpStatusCode Status, string Body)> _answers = new();

    /// <summary>The answer when no other is left.</summary>
    public string Always { get; init; } = """{ "version": "1.0", "response": {} }""";

    public List<JsonObject> Received { get; } = [];

    public JsonObject LastRequest => (JsonObject)Received[^1]["request"]!;

    public JsonObject LastSession => (JsonObject)Received[^1]["session"]!;

    public Dictionary<string, string> LastHeaders { get; } = [];

    /// <summary>Plain speech, an open session, no attributes.</summary>
    public FakeSkill Says(string speech, string? reprompt = null, string? attributes = null, string? directive = null, bool? end = false)
    {
        var response = new JsonObject { ["outputSpeech"] = Speech(speech) };
        if (reprompt is not null)
            response["reprompt"] = new JsonObject { ["outputSpeech"] = Speech(reprompt) };
        if (directive is not null)
            response["directives"] = new JsonArray(JsonNode.Parse(directive));
        if (end is not null)
            response["shouldEndSession"] = end;
        return Answers(response, attributes);
    }

    public FakeSkill Delegates(string? updatedIntent = null, string? attributes = null) => Answers(
        new JsonObject
        {
            ["directives"] = new JsonArray(JsonNode.Parse(
                updatedIntent is null
                    ? """{ "type": "Dialog.Delegate" }"""
                    : $$"""{ "type": "Dialog.Delegate", "updatedIntent": {{updatedIntent}} }""")),
        },
        attributes);

    public FakeSkill AnswersRaw(string body, HttpStatusCode status = HttpStatusCode.OK)
    {
        _answers.Enqueue((status, body));
        return this;
    }

    private const string SkillId = "amzn1.ask.skill.toy";

    private static readonly StoppedClock Clock = new(new DateTimeOffset(2025, 11, 20, 9, 30, 0, TimeSpan.Zero));

    private SkillEndpoint Endpoint =>
        new(new HttpClient(this, disposeHandler: false), new Uri("http://skill.test/alexa"), body =>
            [KeyValuePair.Create("Signature-256", $"{body.Length} bytes")]);

    public Echo Before(InteractionModel model, bool hasScreen = false) =>
        new(model, Endpoint, new DeviceProfile("en-US", TimeZoneInfo.Utc, hasScreen), SkillId, Clock);

    public Desk DeskWith(SkillPackage package) => new(package, Endpoint, SkillId, Clock);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var received = (JsonObject)JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!;
        lock (Received)
            Received.Add(received);
        lock (LastHeaders)
        {
            LastHeaders.Clear();
            foreach (var (name, values) in request.Headers)
                LastHeaders[name] = string.Join(',', values);
        }

        var (status, body) = _answers.TryDequeue(out var next) ? next : (HttpStatusCode.OK, Always);
        return new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }

    private FakeSkill Answers(JsonObject response, string? attributes) => AnswersRaw(new JsonObject
    {
        ["version"] = "1.0",
        ["sessionAttributes"] = attributes is null ? new JsonObject() : JsonNode.Parse(attributes),
        ["response"] = response,
    }.ToJsonString());

    private static JsonObject Speech(string text) => text.StartsWith('<')
        ? new JsonObject { ["type"] = "SSML", ["ssml"] = text }
        : new JsonObject { ["type"] = "PlainText", ["text"] = text };
}

internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
