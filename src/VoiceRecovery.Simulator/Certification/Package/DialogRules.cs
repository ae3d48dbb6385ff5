using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>The dialog section and its prompts.</summary>
internal static class DialogRules
{
    private static readonly CertificationRule Intent =
        new("dialog.intent", "Every intent of the dialog is in the model", Sources.Dialogs,
        "Add the intent to languageModel.intents, or take it out of the dialog.");
    private static readonly CertificationRule Slot =
        new("dialog.slot", "Every slot of the dialog is in its intent, with the same type", Sources.Dialogs,
        "Give it the name and the type that the intent declares.");
    private static readonly CertificationRule Missing =
        new("dialog.prompt", "Every prompt that the dialog names is there", Sources.Dialogs,
        "Add the prompt to prompts, or correct its id.");
    private static readonly CertificationRule Elicitation =
        new("dialog.question", "What the dialog must ask for has a prompt", Sources.Dialogs,
        "Set prompts.elicitation or prompts.confirmation.");
    private static readonly CertificationRule Empty =
        new("dialog.variations", "Every prompt has words", Sources.Dialogs, "Write at least one variation.");
    private static readonly CertificationRule Unused =
        new("dialog.prompt-unused", "Every prompt is used", Sources.Dialogs, "Take it out.", IsAdvice: true);
    private static readonly CertificationRule Asks =
        new("dialog.asks", "A prompt that elicits or confirms asks a question", Sources.Voice,
        "End it with a question: the listener has to know that it is their turn.", IsAdvice: true);

    public static IReadOnlyList<CertificationRule> All { get; } = [Intent, Slot, Missing, Elicitation, Empty, Unused, Asks];

    public static IEnumerable<Fault> Examine(PackageFiles package) =>
        package.Models.Where(file => file.Model is not null)
            .SelectMany(file => (Fault[])[.. Structure(file, file.Model!), .. Prompts(file, file.Model!)]);

    private static IEnumerable<Fault> Structure(ModelFile file, InteractionModel model)
    {
        foreach (var dialog in file.Dialog.Objects("intents"))
        {
            var name = dialog.Text("name") ?? "";
            if (model.FindIntent(name) is not { } intent)
            {
                yield return Intent.At(file.Locale, name);
                continue;
            }

            if (dialog.Flag("confirmationRequired") && Prompt(dialog, "confirmation") is null)
                yield return Elicitation.At(file.Locale, $"{name} must be confirmed, without a prompt");
            foreach (var slot in dialog.Objects("slots"))
            {
                if (intent.FindSlot(slot.Text("name") ?? "")?.Type != slot.Text("type"))
                    yield return Slot.At(file.Locale, $"{name}.{slot.Text("name")} is of the type {slot.Text("type") ?? "(none)"}");
                if (slot.Flag("elicitationRequired") && Prompt(slot, "elicitation") is null)
                    yield return Elicitation.At(file.Locale, $"{name}.{slot.Text("name")} must be elicited, without a prompt");
                if (slot.Flag("confirmationRequired") && Prompt(slot, "confirmation") is null)
                    yield return Elicitation.At(file.Locale, $"{name}.{slot.Text("name")} must be confirmed, without a prompt");
            }
        }
    }

    private static IEnumerable<Fault> Prompts(ModelFile file, InteractionModel model)
    {
        var prompts = model.Dialog.Prompts;
        var questions = new HashSet<string>(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in file.Dialog.Objects("intents").SelectMany(intent => intent.Objects("slots").Prepend(intent)))
        {
            questions.UnionWith(((string?[])[Prompt(place, "elicitation"), Prompt(place, "confirmation")]).OfType<string>());
            used.UnionWith(place.Objects("validations").Select(validation => validation.Text("prompt")).OfType<string>());
        }

        used.UnionWith(questions);
        foreach (var id in used.Where(id => !prompts.ContainsKey(id)))
            yield return Missing.At(file.Locale, id);
        foreach (var (id, variations) in prompts)
        {
            if (variations.Count == 0 || variations.Any(variation => variation.Text.Trim().Length == 0))
                yield return Empty.At(file.Locale, id);
            if (!used.Contains(id))
                yield return Unused.At(file.Locale, id);
            foreach (var silent in variations
                .Where(variation => questions.Contains(id) && !variation.Spoken.TrimEnd().EndsWith('?')
                && file.Locale.StartsWith("en", StringComparison.Ordinal)))
                yield return Asks.At(file.Locale, $"{id} \"{silent.Spoken}\"");
        }
    }

    private static string? Prompt(JsonObject place, string kind) => (place["prompts"] as JsonObject)?.Text(kind);
}
