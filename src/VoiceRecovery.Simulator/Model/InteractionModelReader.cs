using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>Reads an interaction model file as the Alexa developer console exports it. What it does not know, it skips.</summary>
public static class InteractionModelReader
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    // Elsewhere Alexa ignores the setting. Source: "Collect Multiple Values in a Slot", developer.amazon.com/docs/alexa/custom-skills.
    private static readonly string[] SeveralValues = ["en-AU", "en-CA", "en-GB", "en-US"];

    /// <exception cref="SkillPackageException">The text is not an interaction model; the message says what is missing.</exception>
    public static InteractionModel Read(string json, string locale)
    {
        var language = Parse(json)["interactionModel"] is JsonObject model && model["languageModel"] is JsonObject found
            ? (Model: model, Words: found)
            : throw new SkillPackageException($"The interaction model for {locale} has no interactionModel.languageModel section.");

        return new InteractionModel(
            locale,
            language.Words.Text("invocationName")
                ?? throw new SkillPackageException($"The interaction model for {locale} has no invocationName."),
            [.. language.Words.Objects("intents").Select(intent => ReadIntent(intent, locale))],
            Once(language.Words.Objects("types").Select(ReadType), type => type.Name, "slot type"),
            ReadDialog(language.Model),
            ReadSensitivity(language.Words));
    }

    private static JsonObject Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Lenient) as JsonObject
                ?? throw new SkillPackageException("The interaction model is not a JSON object.");
        }
        catch (JsonException problem)
        {
            throw new SkillPackageException($"The interaction model is not valid JSON: {problem.Message}", problem);
        }
    }

    private static IntentDefinition ReadIntent(JsonObject intent, string locale) => new(
        intent.Text("name") ?? throw new SkillPackageException("An intent in the interaction model has no name."),
        [.. intent.Objects("slots").Select(slot => ReadSlot(slot, locale))],
        intent.Texts("samples"));

    private static SlotDefinition ReadSlot(JsonObject slot, string locale) => new(
        slot.Text("name") ?? throw new SkillPackageException("A slot in the interaction model has no name."),
        slot.Text("type") ?? throw new SkillPackageException($"The slot {slot.Text("name")} has no type."),
        slot.Texts("samples"),
        SeveralValues.Contains(locale, StringComparer.Ordinal) && slot["multipleValues"] is JsonObject several && several.Flag("enabled"));

    private static SlotType ReadType(JsonObject type) => new(
        type.Text("name") ?? throw new SkillPackageException("A slot type in the interaction model has no name."),
        [.. type.Objects("values").Select(ReadValue)]);

    private static SlotTypeValue ReadValue(JsonObject value)
    {
        var name = value["name"] as JsonObject;
        var text = name?.Text("value") ?? throw new SkillPackageException("A slot value in the interaction model has no name.value.");
        return new SlotTypeValue(value.Text("id") is { Length: > 0 } id ? id : InventId(text), text, name.Texts("synonyms"));
    }

    // Alexa, too, answers with an opaque 32-digit id where the author gave none.
    internal static string InventId(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32];

    private static FallbackSensitivity ReadSensitivity(JsonObject language) =>
        ((language["modelConfiguration"] as JsonObject)?["fallbackIntentSensitivity"] as JsonObject)?.Text("level") switch
        {
            "HIGH" => FallbackSensitivity.High,
            "MEDIUM" => FallbackSensitivity.Medium,
            _ => FallbackSensitivity.Low,
        };

    private static DialogModel ReadDialog(JsonObject model)
    {
        var dialog = model["dialog"] as JsonObject ?? [];
        // Without a stated strategy the skill's own responses lead the dialog.
        var strategy = dialog.Text("delegationStrategy") ?? "SKILL_RESPONSE";
        return new DialogModel(
            [.. dialog.Objects("intents").Select(intent => ReadDialogIntent(intent, strategy))],
            Once(model.Objects("prompts").Where(prompt => prompt.Text("id") is not null), prompt => prompt.Text("id")!, "prompt")
                .ToDictionary(prompt => prompt.Key, prompt => ReadPrompts(prompt.Value)));
    }

    private static Dictionary<string, T> Once<T>(IEnumerable<T> items, Func<T, string> name, string kind)
    {
        var once = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!once.TryAdd(name(item), item))
                throw new SkillPackageException($"The interaction model has the {kind} {name(item)} twice.");
        }

        return once;
    }

    private static DialogIntent ReadDialogIntent(JsonObject intent, string strategy) => new(
        intent.Text("name") ?? throw new SkillPackageException("An intent in the dialog section has no name."),
        (intent.Text("delegationStrategy") ?? strategy) == "ALWAYS",
        intent.Flag("confirmationRequired"),
        (intent["prompts"] as JsonObject)?.Text("confirmation"),
        [.. intent.Objects("slots").Select(ReadDialogSlot)]);

    private static DialogSlot ReadDialogSlot(JsonObject slot) => new(
        slot.Text("name") ?? throw new SkillPackageException("A slot in the dialog section has no name."),
        slot.Flag("elicitationRequired"),
        (slot["prompts"] as JsonObject)?.Text("elicitation"),
        slot.Flag("confirmationRequired"),
        (slot["prompts"] as JsonObject)?.Text("confirmation"),
        [.. slot.Objects("validations").Select(check => new SlotValidation(
            check.Text("type") ?? "", check.Text("prompt"), check.Text("value"), check.Texts("values"), check.Text("start"),
                check.Text("end")))]);

    private static IReadOnlyList<Prompt> ReadPrompts(JsonObject prompt) =>
        [.. prompt.Objects("variations").Select(variation => new Prompt(variation.Text("type") == "SSML", variation.Text("value") ?? ""))];
}
