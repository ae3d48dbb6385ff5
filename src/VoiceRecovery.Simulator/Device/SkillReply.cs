using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>A skill's response, read as Alexa reads it.</summary>
internal sealed record SkillReply(JsonObject Json)
{
    /// <summary>Responses above this are refused; in bytes.</summary>
    public const int LargestResponse = 120 * 1024;

    private JsonObject Response => Json["response"] as JsonObject ?? [];

    public string? Speech => Spoken(Response["outputSpeech"] as JsonObject);

    public string? Ssml => (Response["outputSpeech"] as JsonObject)?.Text("ssml");

    public string? Reprompt => Spoken((Response["reprompt"] as JsonObject)?["outputSpeech"] as JsonObject);

    public JsonNode? Card => Response["card"];

    public JsonArray Directives => Response["directives"] as JsonArray ?? [];

    /// <summary>What the session keeps: exactly what this response says, nothing from before.</summary>
    public JsonObject Attributes => Json["sessionAttributes"] as JsonObject ?? [];

    public JsonObject? DialogDirective =>
        Response.Objects("directives")
            .FirstOrDefault(directive => directive.Text("type") is { } type && type.StartsWith("Dialog.", StringComparison.Ordinal)
            && type is not "Dialog.UpdateDynamicEntities");

    /// <summary>True ends, false and null listen; where it is absent a dialog goes on and anything else ends on a device without a
    /// screen.</summary>
    public bool EndsSession => Response.ContainsKey("shouldEndSession") ? Response.Flag("shouldEndSession") : DialogDirective is null;

    /// <returns>The reply, or what is wrong with it.</returns>
    public static (SkillReply? Reply, string? Problem) Read(int status, string body)
    {
        if (status != 200)
            return (null, $"The skill answered with HTTP status {status}.");
        if (Encoding.UTF8.GetByteCount(body) > LargestResponse)
            return (null, "The response is larger than 120 KB.");
        try
        {
            return JsonNode.Parse(body) switch
            {
                JsonObject json when json.Text("version") is null => (null, "The response has no version."),
                JsonObject json when json["response"] is not JsonObject => (null, "The response has no response object."),
                JsonObject json => (new SkillReply(json), null),
                _ => (null, "The response is not a JSON object."),
            };
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException)
        {
            return (null, $"The response is not valid JSON: {problem.Message}");
        }
    }

    private static string? Spoken(JsonObject? speech) =>
        speech?.Text("type") == "SSML" || speech?.Text("ssml") is not null ? SsmlText.ToPlain(speech.Text("ssml") ?? "")
            : speech?.Text("text");
}
