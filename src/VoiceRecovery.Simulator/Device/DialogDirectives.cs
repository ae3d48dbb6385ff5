using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>Reads a Dialog directive and holds it against the dialog model, as Alexa does before she follows it.</summary>
internal static class DialogDirectives
{
    /// <param name="current">The intent of the request that was answered; null for a launch.</param>
    /// <returns>The dialog to go on with, waiting for nothing in particular where it is delegated; or what is wrong.</returns>
    public static (OpenDialog? Dialog, string? Problem) Read(JsonObject directive, SkillReply reply, JsonObject? current,
        InteractionModel model)
    {
        var type = directive.Text("type");
        if (Intent(directive, current, model) is not { } intent)
            return (null, $"{type} has no updatedIntent, and the request was for no intent.");
        var name = intent.Text("name") ?? "";
        if (model.Dialog.Find(name) is not { } dialog)
            return (null, $"{type} is for {name}, which is not in the model's dialog section.");
        return type switch
        {
            "Dialog.Delegate" when reply.Speech is not null =>
                (null, "Dialog.Delegate came with outputSpeech; Alexa speaks the prompts then, not the skill."),
            "Dialog.Delegate" => (new OpenDialog(intent, Expectation.Anything), null),
            "Dialog.ElicitSlot" => ForSlot(dialog, intent, type, directive.Text("slotToElicit"), slot =>
                new Expectation.SlotAnswer(name, slot)),
            "Dialog.ConfirmSlot" => ForSlot(dialog, intent, type, directive.Text("slotToConfirm"), slot =>
                new Expectation.SlotConfirmation(name, slot)),
            "Dialog.ConfirmIntent" => (new OpenDialog(intent, new Expectation.IntentConfirmation(name)), null),
            _ => (null, $"{type} is not a directive that the simulator knows."),
        };
    }

    private static JsonObject? Intent(JsonObject directive, JsonObject? current, InteractionModel model)
    {
        var intent = directive["updatedIntent"] as JsonObject ?? current;
        return intent is null ? null : IntentJson.Completed(intent, model.FindIntent(intent.Text("name") ?? ""));
    }

    private static (OpenDialog? Dialog, string? Problem) ForSlot(
        DialogIntent dialog, JsonObject intent, string type, string? slot, Func<string, Expectation> expect) =>
        slot is not null && dialog.Find(slot) is not null
            ? (new OpenDialog(intent, expect(slot)), null)
            : (null, $"{type} is for the slot {slot ?? "(none)"}, which the model's dialog section does not have under {dialog.Name}.");
}
