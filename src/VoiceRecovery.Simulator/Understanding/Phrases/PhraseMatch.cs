namespace VoiceRecovery.Simulator;

/// <summary>How one intent explains an utterance.</summary>
/// <param name="Score">0 to 1; 1 explains every word as a sample has it.</param>
/// <param name="Fragments">The samples used, in the order of the words; more than one where the utterance strings phrases together.</param>
internal sealed record PhraseMatch(string Intent, float Score, IReadOnlyList<SlotFill> Fills, IReadOnlyList<Fragment> Fragments)
{
    /// <summary>The sample that explains most.</summary>
    public string Sample => Fragments.Count == 0 ? "" : Fragments.MaxBy(fragment => fragment.Weight)!.Sample;

    /// <summary>The share of what was said, by weight, that stands in a sample or a slot, 0 to 1; fillers need no place.</summary>
    public float Covered(Utterance utterance)
    {
        var fillers = utterance.Words.Where(word => word.IsFiller).Sum(word => word.Weight);
        var total = utterance.TotalWeight;
        return total <= 0 ? 1 : Math.Min(1, (Fragments.Sum(fragment => fragment.Weight) + fillers) / total);
    }

    /// <summary>Whether free words are part of it; its carrier phrase decides then, however many words follow.</summary>
    public bool IsQuery => Fills.Any(fill => fill.Kind is FillKind.Query);
}

internal sealed record SlotFill(string Slot, IReadOnlyList<SlotReading> Readings, FillKind Kind)
{
    public bool IsRecognized => Kind is FillKind.Recognized;
}

internal enum FillKind
{
    /// <summary>By the slot type's list or grammar.</summary>
    Recognized,

    /// <summary>Words that the type does not know.</summary>
    Free,

    /// <summary>Free words after a carrier phrase.</summary>
    Query,
}

internal sealed record Fragment(string Sample, float Weight);
