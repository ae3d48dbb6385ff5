using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>Reads what is there and of the expected kind; everything else counts as absent.</summary>
internal static class JsonReading
{
    public static string? Text(this JsonObject json, string name) =>
        json[name] is JsonValue value
            ? value.GetValueKind() switch
            {
                JsonValueKind.String => value.GetValue<string>(),
                JsonValueKind.Number => value.ToJsonString(),
                _ => null,
            }
            : null;

    public static bool Flag(this JsonObject json, string name) => json[name]?.GetValueKind() == JsonValueKind.True;

    public static IEnumerable<JsonObject> Objects(this JsonObject json, string name) =>
        (json[name] as JsonArray)?.OfType<JsonObject>() ?? [];

    public static IReadOnlyList<string> Texts(this JsonObject json, string name) =>
        json[name] is JsonArray array
            ? [.. array.OfType<JsonValue>().Where(item => item.GetValueKind() == JsonValueKind.String)
                .Select(item => item.GetValue<string>())]
            : [];
}
