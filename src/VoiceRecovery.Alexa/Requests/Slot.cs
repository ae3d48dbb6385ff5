namespace VoiceRecovery.Alexa;

/// <summary>One blank of an intent, and what the user filled it with.</summary>
public sealed record Slot
{
    /// <summary>The name in the interaction model; empty when Alexa sent none.</summary>
    public required string Name { get => field ?? ""; init; }

    /// <summary>
    /// What was said, as Alexa heard it; null when the slot is empty or holds a list.
    /// A built-in type may hold a question mark: it heard something that is no such value.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>Whether the user confirmed the value.</summary>
    public ConfirmationStatus ConfirmationStatus { get; init; }

    /// <summary>Who filled the slot, for example USER.</summary>
    public string? Source { get; init; }

    /// <summary>What entity resolution made of the value; null for built-in types.</summary>
    public Resolutions? Resolutions { get; init; }

    /// <summary>The value in the form that can also hold several; null when the slot is empty.</summary>
    public SlotValue? SlotValue { get; init; }

    /// <summary>The values of the slot, whichever form they came in: none, one, or a list's, in the order spoken.</summary>
    public IEnumerable<SlotValue> Values() => this switch
    {
        { SlotValue: { } value } => value.Flatten(),
        { Value: { } said } => [new SlotValue { Value = said, Resolutions = Resolutions }],
        _ => [],
    };

    /// <summary>
    /// The distinct ids that any authority, static or dynamic, matched to any value of this slot.
    /// More than one for a single value means that what was said is ambiguous.
    /// </summary>
    public IReadOnlyList<string> ResolvedIds() =>
        [.. Values().SelectMany(value => value.ResolvedIds()).Distinct(StringComparer.Ordinal)];

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(Slot);
}

/// <summary>One value of a slot, or a list of values.</summary>
/// <remarks>Lists exist in English (AU, CA, GB, US) only.</remarks>
public sealed record SlotValue
{
    /// <summary>One value or several.</summary>
    public SlotValueType Type { get; init; }

    /// <summary>What was said, for a single value.</summary>
    public string? Value { get; init; }

    /// <summary>What entity resolution made of it, for a single value.</summary>
    public Resolutions? Resolutions { get; init; }

    /// <summary>The values of a list; null for a single value.</summary>
    public IReadOnlyList<SlotValue>? Values { get; init; }

    /// <summary>The single values in this one, in the order spoken.</summary>
    public IEnumerable<SlotValue> Flatten() =>
        Type == SlotValueType.List ? (Values ?? []).SelectMany(value => value.Flatten()) : [this];

    /// <summary>The distinct ids that any authority matched to this value; several mean that it is ambiguous.</summary>
    public IReadOnlyList<string> ResolvedIds()
    {
        List<string>? ids = null;
        foreach (var authority in Resolutions?.ResolutionsPerAuthority ?? [])
        {
            if (authority.Status.Code != ResolutionStatus.SuccessMatch)
                continue;

            foreach (var match in authority.Values)
            {
                if (match.Value.Id is { } id && ids?.Contains(id) is not true)
                    (ids ??= new List<string>(1)).Add(id);
            }
        }

        return ids is null ? [] : ids;
    }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(SlotValue);
}
