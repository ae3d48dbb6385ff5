namespace VoiceRecovery.Alexa;

/// <summary>What the user means, with the words that were said for its slots.</summary>
public sealed record Intent
{
    internal static readonly Intent Unnamed = new() { Name = "" };
    private static readonly IReadOnlyDictionary<string, Slot> NoSlots = new Dictionary<string, Slot>(StringComparer.Ordinal);

    /// <summary>The name in the interaction model; empty when Alexa sent none.</summary>
    public required string Name { get => field ?? ""; init; }

    /// <summary>Whether the user confirmed the intent as a whole.</summary>
    public ConfirmationStatus ConfirmationStatus { get; init; }

    /// <summary>Every slot of the intent, filled or not, by its name; never null.</summary>
    public IReadOnlyDictionary<string, Slot> Slots { get => field ?? NoSlots; init; } = NoSlots;

    /// <summary>The slot of that name, or null where the intent has none.</summary>
    public Slot? Slot(string name) => Slots.GetValueOrDefault(name);

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(Intent);
}
