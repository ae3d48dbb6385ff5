namespace VoiceRecovery.Simulator;

/// <summary>The `dialog` and `prompts` sections: what Alexa may ask on the skill's behalf.</summary>
public sealed record DialogModel(
    IReadOnlyList<DialogIntent> Intents,
    IReadOnlyDictionary<string, IReadOnlyList<Prompt>> Prompts)
{
    public static DialogModel None { get; } = new([], new Dictionary<string, IReadOnlyList<Prompt>>());

    public DialogIntent? Find(string intent) => Intents.FirstOrDefault(candidate => candidate.Name == intent);
}

/// <param name="AutoDelegated">Alexa leads the dialog alone and sends one request when it is complete.</param>
public sealed record DialogIntent(
    string Name,
    bool AutoDelegated,
    bool ConfirmationRequired,
    string? ConfirmationPrompt,
    IReadOnlyList<DialogSlot> Slots)
{
    public DialogSlot? Find(string slot) => Slots.FirstOrDefault(candidate => candidate.Name == slot);
}

public sealed record DialogSlot(
    string Name,
    bool ElicitationRequired,
    string? ElicitationPrompt,
    bool ConfirmationRequired,
    string? ConfirmationPrompt,
    IReadOnlyList<SlotValidation> Validations);

/// <param name="Type">As in the model: `isGreaterThan`, `isInSet`, `hasEntityResolutionMatch`, ...</param>
/// <param name="Start">The near end of a span, as an ISO 8601 duration from now.</param>
/// <param name="End">Its far end.</param>
public sealed record SlotValidation(string Type, string? PromptId, string? Value, IReadOnlyList<string> Values, string? Start, string? End);

/// <summary>One variation of a prompt; its text may name slots in braces.</summary>
public sealed record Prompt(bool IsSsml, string Text)
{
    /// <summary>What is heard of it.</summary>
    public string Spoken => IsSsml ? SsmlText.ToPlain(Text) : Text;
}
