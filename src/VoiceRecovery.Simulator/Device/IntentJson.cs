using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>An intent as it stands in requests and in `updatedIntent`: name, confirmation, and every slot of the model.</summary>
internal static class IntentJson
{
    public const string None = "NONE";
    public const string Confirmed = "CONFIRMED";
    public const string Denied = "DENIED";

    /// <summary>An intent without values.</summary>
    public static JsonObject Empty(string name, IntentDefinition? definition) => new()
    {
        ["name"] = name,
        ["confirmationStatus"] = None,
        ["slots"] = new JsonObject((definition?.Slots ?? [])
            .Select(slot => KeyValuePair.Create(slot.Name, (JsonNode?)EmptySlot(slot.Name)))),
    };

    /// <summary>The intent with new values; they replace old ones, whose confirmation is void.</summary>
    public static JsonObject With(JsonObject intent, IReadOnlyDictionary<string, IReadOnlyList<SlotReading>> values, string applicationId)
    {
        var updated = (JsonObject)intent.DeepClone();
        var slots = Slots(updated);
        foreach (var (name, readings) in values)
            slots[name] = FilledSlot(name, readings, applicationId);
        return updated;
    }

    public static JsonObject WithConfirmation(JsonObject intent, string? slot, bool confirmed)
    {
        var updated = (JsonObject)intent.DeepClone();
        var target = slot is null ? updated : Slots(updated)[slot] as JsonObject;
        if (target is not null)
            target["confirmationStatus"] = confirmed ? Confirmed : Denied;
        return updated;
    }

    /// <summary>An `updatedIntent` from a response, with the slots that it left out.</summary>
    public static JsonObject Completed(JsonObject updatedIntent, IntentDefinition? definition)
    {
        var intent = Empty(updatedIntent.Text("name") ?? "", definition);
        intent["confirmationStatus"] = updatedIntent.Text("confirmationStatus") ?? None;
        var slots = Slots(intent);
        foreach (var (name, slot) in updatedIntent["slots"] as JsonObject ?? [])
        {
            if (slot is JsonObject given)
                slots[name] = CompletedSlot(name, given);
        }

        return intent;
    }

    public static JsonObject Slots(JsonObject intent)
    {
        if (intent["slots"] is not JsonObject slots)
            intent["slots"] = slots = [];
        return slots;
    }

    public static JsonObject? Slot(JsonObject intent, string name) => (intent["slots"] as JsonObject)?[name] as JsonObject;

    public static string? Value(JsonObject intent, string slot) => Slot(intent, slot) is { } json
        ? json.Text("value") ?? (HasValue(json) ? string.Join(", ", ListedValues(json)) : null)
        : null;

    public static bool HasValue(JsonObject slot) =>
        slot.Text("value") is not null || (slot["slotValue"] as JsonObject)?["values"] is JsonArray { Count: > 0 };

    private static IEnumerable<string?> ListedValues(JsonObject slot) =>
        ((JsonObject)slot["slotValue"]!).Objects("values").Select(value => value.Text("value"));

    private static JsonObject EmptySlot(string name) => new() { ["name"] = name, ["confirmationStatus"] = None };

    private static JsonObject CompletedSlot(string name, JsonObject given)
    {
        var slot = (JsonObject)given.DeepClone();
        slot["name"] ??= name;
        slot["confirmationStatus"] ??= None;
        if (slot["value"] is null)
            slot.Remove("value");
        return slot;
    }

    private static JsonObject FilledSlot(string name, IReadOnlyList<SlotReading> readings, string applicationId)
    {
        var slot = EmptySlot(name);
        slot["source"] = "USER";
        if (readings.Count == 1)
        {
            slot["value"] = readings[0].Value;
            if (Resolutions(readings[0], applicationId) is { } resolutions)
                slot["resolutions"] = resolutions;
            slot["slotValue"] = SimpleValue(readings[0], applicationId);
        }
        else
        {
            slot["slotValue"] = new JsonObject
            {
                ["type"] = "List",
                ["values"] = new JsonArray([.. readings.Select(reading => SimpleValue(reading, applicationId))]),
            };
        }

        return slot;
    }

    private static JsonObject SimpleValue(SlotReading reading, string applicationId)
    {
        var value = new JsonObject { ["type"] = "Simple", ["value"] = reading.Value };
        if (Resolutions(reading, applicationId) is { } resolutions)
            value["resolutions"] = resolutions;
        return value;
    }

    private static JsonObject? Resolutions(SlotReading reading, string applicationId)
    {
        if (reading.Resolution is not { } resolution)
            return null;
        var authority = new JsonObject
        {
            ["authority"] = $"amzn1.er-authority.echo-sdk.{applicationId}.{resolution.SlotType}",
            ["status"] = new JsonObject { ["code"] = resolution.IsMatch ? "ER_SUCCESS_MATCH" : "ER_SUCCESS_NO_MATCH" },
        };
        if (resolution.IsMatch)
        {
            authority["values"] = new JsonArray([.. resolution.Values.Select(value => new JsonObject
            {
                ["value"] = new JsonObject { ["name"] = value.Name, ["id"] = value.Id },
            })]);
        }

        return new JsonObject { ["resolutionsPerAuthority"] = new JsonArray(authority) };
    }
}
