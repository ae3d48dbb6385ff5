using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>An intent whose slot holds what no list names.</summary>
internal sealed record OddSlot(CertificationRule Rule, string What, JsonObject Request);

/// <summary>What arrives in slots when people do not say what was expected.</summary>
internal static class OddSlots
{
    private const string Mend = "Treat the slot as not given: ask for it again, or go on without it.";

    private static readonly CertificationRule QuestionMark =
        new("slot-input.question-mark", "A number, date or time that was not understood (\"?\") is answered", Sources.SlotTypes, Mend);
    private static readonly CertificationRule Empty =
        new("slot-input.empty", "An intent with an empty slot, without a value or without slots at all is answered", Sources.RequestTypes,
        Mend);
    private static readonly CertificationRule Unresolved =
        new("slot-input.unresolved", "Words that no slot value matches are answered", Sources.EntityResolution, Mend);
    private static readonly CertificationRule Failed =
        new("slot-input.resolution-failed", "Slots whose resolution failed or timed out are answered", Sources.EntityResolution, Mend);

    public static IReadOnlyList<CertificationRule> Rules { get; } = [QuestionMark, Empty, Unresolved, Failed];

    public static IEnumerable<OddSlot> Of(InteractionModel model, IntentDefinition intent)
    {
        foreach (var slot in intent.Slots)
        {
            var where = $"{intent.Name}.{slot.Name}";
            if (slot.Type is "AMAZON.NUMBER" or "AMAZON.DATE" or "AMAZON.TIME" or "AMAZON.DURATION" or "AMAZON.FOUR_DIGIT_NUMBER"
                or "AMAZON.Ordinal")
                yield return Ask(QuestionMark, $"{where} = \"?\"", model, intent, slot, new JsonObject { ["value"] = "?" });
            yield return Ask(Empty, $"{where} without a value", model, intent, slot, []);
            yield return Ask(Empty, $"{where} = \"\"", model, intent, slot, new JsonObject { ["value"] = "" });
            yield return Ask(Unresolved, $"{where} = \"flibbertigibbet\"", model, intent, slot,
                Resolved("flibbertigibbet", "ER_SUCCESS_NO_MATCH"));
            yield return Ask(Failed, $"{where}, ER_ERROR_TIMEOUT", model, intent, slot, Resolved("something", "ER_ERROR_TIMEOUT"));
            yield return Ask(Failed, $"{where}, ER_ERROR_EXCEPTION", model, intent, slot, Resolved("something", "ER_ERROR_EXCEPTION"));
        }

        if (intent.Slots.Count > 0)
            yield return new OddSlot(Empty, $"{intent.Name} without slots",
                new JsonObject
                {
                    ["type"] = "IntentRequest",
                    ["intent"] = new JsonObject { ["name"] = intent.Name, ["confirmationStatus"] = "NONE" }
                });
    }

    private static OddSlot Ask(CertificationRule rule, string what, InteractionModel model, IntentDefinition intent, SlotDefinition slot,
        JsonObject content)
    {
        var json = IntentJson.Empty(intent.Name, intent);
        var target = (JsonObject)json["slots"]![slot.Name]!;
        foreach (var (name, value) in content)
            target[name] = value?.DeepClone();
        var request = new JsonObject { ["type"] = "IntentRequest", ["intent"] = json };
        if (model.Dialog.Find(intent.Name) is not null)
            request["dialogState"] = "IN_PROGRESS";
        return new OddSlot(rule, what, request);
    }

    private static JsonObject Resolved(string value, string code) => new()
    {
        ["value"] = value,
        ["resolutions"] = new JsonObject
        {
            ["resolutionsPerAuthority"] =
                new JsonArray(new JsonObject
                {
                    ["authority"] = "amzn1.er-authority.echo-sdk.probe",
                    ["status"] = new JsonObject { ["code"] = code }
                }),
        },
    };
}
