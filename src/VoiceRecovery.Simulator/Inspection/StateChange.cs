using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>One place in the session attributes where a turn made a difference.</summary>
/// <param name="Path">Names joined by dots; what is in a list counts as one value.</param>
/// <param name="Before">Null where there was nothing.</param>
/// <param name="After">Null where nothing is left.</param>
public sealed record StateChange(string Path, JsonNode? Before, JsonNode? After)
{
    /// <summary>What differs, in the order of the later state, then what is gone.</summary>
    public static IReadOnlyList<StateChange> Between(JsonObject before, JsonObject after)
    {
        var old = Leaves(before, "").ToDictionary(leaf => leaf.Path, leaf => leaf.Value, StringComparer.Ordinal);
        var now = Leaves(after, "").ToDictionary(leaf => leaf.Path, leaf => leaf.Value, StringComparer.Ordinal);
        return
        [
            .. now.Where(leaf => !IsOutgrown(leaf.Key, old)
                && !(old.TryGetValue(leaf.Key, out var earlier) && JsonNode.DeepEquals(earlier, leaf.Value)))
                .Select(leaf => new StateChange(leaf.Key, old.GetValueOrDefault(leaf.Key), leaf.Value)),
            .. old.Where(leaf => !now.ContainsKey(leaf.Key) && !IsOutgrown(leaf.Key, now))
                .Select(leaf => new StateChange(leaf.Key, leaf.Value, null)),
        ];
    }

    // An empty object here that has members there: they tell the difference.
    private static bool IsOutgrown(string path, Dictionary<string, JsonNode?> other) =>
        other.Keys.Any(key => key.StartsWith(path + ".", StringComparison.Ordinal));

    private static IEnumerable<(string Path, JsonNode? Value)> Leaves(JsonObject json, string prefix)
    {
        foreach (var (name, value) in json)
        {
            if (value is JsonObject { Count: > 0 } inner)
            {
                foreach (var leaf in Leaves(inner, $"{prefix}{name}."))
                    yield return leaf;
            }
            else
            {
                yield return (prefix + name, value);
            }
        }
    }
}
