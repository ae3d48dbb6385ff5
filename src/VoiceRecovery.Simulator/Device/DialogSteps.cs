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
    /// <param name="today">The device's day, for dates that must be near it.</param>
    public static DialogStep Next(DialogModel model, DialogIntent dialog, JsonObject intent, DateOnly today)
    {
        foreach (var slot in dialog.Slots)
        {
            if (NextForSlot(model, dialog.Name, slot, intent, today) is { } step)
                return step;
        }

        if (!dialog.ConfirmationRequired || intent.Text("confirmationStatus") is IntentJson.Confirmed or IntentJson.Denied)
            return new DialogStep.Complete(intent);
        return Ask(model, dialog.ConfirmationPrompt, $"the confirmation of {dialog.Name}", intent,
            new Expectation.IntentConfirmation(dialog.Name));
    }

    private static DialogStep? NextForSlot(DialogModel model, string intentName, DialogSlot slot, JsonObject intent, DateOnly today)
    {
        var answer = new Expectation.SlotAnswer(intentName, slot.Name);
        var json = IntentJson.Slot(intent, slot.Name);
        if (json is null || !IntentJson.HasValue(json))
            return slot.ElicitationRequired ? Ask(model, slot.ElicitationPrompt, $"the slot {slot.Name}", intent, answer) : null;
        var failed = slot.Validations.FirstOrDefault(check => !SlotValidator.Holds(check, json, today));
        if (failed is not null)
            return Ask(model, failed.PromptId, $"a validation of {slot.Name}", intent, answer);
        if (!slot.ConfirmationRequired)
            return null;
        return json.Text("confirmationStatus") switch
        {
            IntentJson.Confirmed => null,
            IntentJson.Denied => Ask(model, slot.ElicitationPrompt, $"the slot {slot.Name}", intent, answer),
            _ => Ask(model, slot.ConfirmationPrompt, $"the confirmation of {slot.Name}", intent,
                new Expectation.SlotConfirmation(intentName, slot.Name)),
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
