using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>What comes next in a delegated dialog.</summary>
internal abstract record DialogStep
{
    private DialogStep()
    {
    }

    public sealed record Ask(Prompt Prompt, OpenDialog Dialog) : DialogStep;

    public sealed record Complete(JsonObject Intent) : DialogStep;

    /// <summary>The dialog model lacks the prompt for what it requires; Alexa would not have built it.</summary>
    public sealed record Broken(string Problem) : DialogStep;
}

/// <summary>The dialog model at work: elicitation, validation and confirmation of slots in order, then of the intent.</summary>
internal static partial class DialogSteps
{
    public static DialogStep Next(DialogModel model, DialogIntent dialog, JsonObject intent)
    {
        foreach (var slot in dialog.Slots)
        {
            if (NextForSlot(model, dialog.Name, slot, intent) is { } step)
                return step;
        }

        if (!dialog.ConfirmationRequired || intent.Text("confirmationStatus") is IntentJson.Confirmed or IntentJson.Denied)
            return new DialogStep.Complete(intent);
        return Ask(model, dialog.ConfirmationPrompt, $"the confirmation of {dialog.Name}", intent, new Expectation.IntentConfirmation(dialog.Name));
    }

    private static DialogStep? NextForSlot(DialogModel model, string intentName, DialogSlot slot, JsonObject intent)
    {
        var answer = new Expectation.SlotAnswer(intentName, slot.Name);
        var json = IntentJson.Slot(intent, slot.Name);
        if (json is null || !IntentJson.HasValue(json))
            return slot.ElicitationRequired ? Ask(model, slot.ElicitationPrompt, $"the slot {slot.Name}", intent, answer) : null;
        var failed = slot.Validations.FirstOrDefault(check => !SlotValidator.Holds(check, json));
        if (failed is not null)
            return Ask(model, failed.PromptId, $"a validation of {slot.Name}", intent, answer);
        if (!slot.ConfirmationRequired)
            return null;
        return json.Text("confirmationStatus") switch
        {
            IntentJson.Confirmed => null,
            IntentJson.Denied => Ask(model, slot.ElicitationPrompt, $"the slot {slot.Name}", intent, answer),
            _ => Ask(model, slot.ConfirmationPrompt, $"the confirmation of {slot.Name}", intent, new Expectation.SlotConfirmation(intentName, slot.Name)),
        };
    }

    private static DialogStep Ask(DialogModel model, string? promptId, string purpose, JsonObject intent, Expectation expecting) =>
        promptId is not null && model.Prompts.TryGetValue(promptId, out var variations) && variations.Count > 0
            ? new DialogStep.Ask(variations[0] with { Text = Fill(variations[0].Text, intent) }, new OpenDialog(intent, expecting))
            : new DialogStep.Broken($"The dialog model has no prompt for {purpose}.");

    private static string Fill(string text, JsonObject intent) =>
        SlotName().Replace(text, match => IntentJson.Value(intent, match.Groups["slot"].Value) ?? "");

    [GeneratedRegex(@"\{\s*(?<slot>[^{}\s]+)\s*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlotName();
}

/// <summary>The validations of a dialog model. Those on durations are not simulated and always hold.</summary>
internal static class SlotValidator
{
    public static bool Holds(SlotValidation check, JsonObject slot)
    {
        var said = slot.Text("value") ?? "";
        return check.Type switch
        {
            "hasEntityResolutionMatch" => ResolvedNames(slot).Any(),
            "isInSet" => check.Values.Any(value => Means(slot, said, value)),
            "isNotInSet" => !check.Values.Any(value => Means(slot, said, value)),
            "isGreaterThan" => Compare(said, check.Value) > 0,
            "isGreaterThanOrEqualTo" => Compare(said, check.Value) >= 0,
            "isLessThan" => Compare(said, check.Value) < 0,
            "isLessThanOrEqualTo" => Compare(said, check.Value) <= 0,
            _ => true,
        };
    }

    // Null, where the two cannot be compared, fails every comparison: "?" is not less than ten.
    private static int? Compare(string said, string? limit)
    {
        if (limit is null)
            return null;
        if (decimal.TryParse(said, CultureInfo.InvariantCulture, out var left) && decimal.TryParse(limit, CultureInfo.InvariantCulture, out var right))
            return left.CompareTo(right);
        return DateOnly.TryParseExact(said, "yyyy-MM-dd", out var day) && DateOnly.TryParseExact(limit, "yyyy-MM-dd", out var last) ? day.CompareTo(last) : null;
    }

    private static bool Means(JsonObject slot, string said, string value) =>
        string.Equals(said, value, StringComparison.OrdinalIgnoreCase) || ResolvedNames(slot).Contains(value, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string?> ResolvedNames(JsonObject slot) =>
        (slot["resolutions"] as JsonObject)?.Objects("resolutionsPerAuthority").SelectMany(authority => authority.Objects("values"))
            .Select(value => (value["value"] as JsonObject)?.Text("name")) ?? [];
}
