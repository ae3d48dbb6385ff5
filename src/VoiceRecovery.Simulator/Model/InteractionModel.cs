namespace VoiceRecovery.Simulator;

/// <summary>What a skill's author gives Alexa for one locale: the words that may be said and how a dialog is led.</summary>
public sealed record InteractionModel(
    string Locale,
    string InvocationName,
    IReadOnlyList<IntentDefinition> Intents,
    IReadOnlyDictionary<string, SlotType> SlotTypes,
    DialogModel Dialog,
    FallbackSensitivity FallbackSensitivity)
{
    public IntentDefinition? FindIntent(string name) => Intents.FirstOrDefault(intent => intent.Name == name);

    public bool HasIntent(string name) => FindIntent(name) is not null;
}

/// <summary>How readily words that fit nothing well go to AMAZON.FallbackIntent.</summary>
public enum FallbackSensitivity
{
    Low,
    Medium,
    High,
}

public sealed record IntentDefinition(string Name, IReadOnlyList<SlotDefinition> Slots, IReadOnlyList<string> Samples)
{
    public SlotDefinition? FindSlot(string name) => Slots.FirstOrDefault(slot => slot.Name == name);
}

/// <param name="Samples">Answers to the question for this slot; heard only while the slot is being asked for.</param>
/// <param name="TakesSeveral">Whether "cheese, ham and olives" becomes a list of values.</param>
public sealed record SlotDefinition(string Name, string Type, IReadOnlyList<string> Samples, bool TakesSeveral);

public sealed record SlotType(string Name, IReadOnlyList<SlotTypeValue> Values);

/// <param name="Id">As written in the model, or a made-up one where the author gave none.</param>
public sealed record SlotTypeValue(string Id, string Name, IReadOnlyList<string> Synonyms);
