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
        var changes = new List<StateChange>();
        foreach (var (path, value) in Leaves(after, ""))
        {
            var had = old.Remove(path, out var earlier);
            if (!had || !JsonNode.DeepEquals(earlier, value))
                changes.Add(new StateChange(path, earlier, value));
        }

        changes.AddRange(old.Select(gone => new StateChange(gone.Key, gone.Value, null)));
        return changes;
    }

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
