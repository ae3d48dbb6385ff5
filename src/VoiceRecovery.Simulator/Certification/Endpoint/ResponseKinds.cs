using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>One response of every kind: two are of one kind where they have the same properties, with values of the same types.</summary>
internal static class ResponseKinds
{
    public static IReadOnlyList<string> In(Recording recording) =>
    [
        .. recording.All.SelectMany(spoken => spoken.Turn.Exchanges).Where(exchange => exchange.Status is 200)
            .Select(exchange => SkillReply.Read(200, exchange.ResponseBody).Reply?.Json).OfType<JsonObject>()
            .DistinctBy(json => string.Join('\n', Shape(json, "").Distinct().Order(StringComparer.Ordinal)))
            .Select(json => json.ToJsonString()),
    ];

    private static IEnumerable<string> Shape(JsonNode? node, string path) => node switch
    {
        JsonObject json => json.SelectMany(member => Shape(member.Value, $"{path}.{member.Key}")).Append($"{path} {json.Text("type")}"),
        JsonArray array => array.SelectMany(item => Shape(item, $"{path}[]")).Append(path),
        null => [$"{path} null"],
        _ => [$"{path} {(node.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? "bool" : node.GetValueKind())}"],
    };
}
