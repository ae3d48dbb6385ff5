namespace VoiceRecovery.Simulator;

/// <summary>How one intent explains an utterance.</summary>
/// <param name="Score">0 to 1; 1 explains every word as a sample has it.</param>
/// <param name="Fragments">The samples used, in the order of the words; more than one where the utterance strings phrases together.</param>
internal sealed record PhraseMatch(string Intent, float Score, IReadOnlyList<SlotFill> Fills, IReadOnlyList<Fragment> Fragments)
{
    /// <summary>The sample that explains most.</summary>
    public string Sample => Fragments.Count == 0 ? "" : Fragments.MaxBy(fragment => fragment.Weight)!.Sample;

    /// <summary>Whether free words are part of it; its carrier phrase decides then, however many words follow.</summary>
    public bool IsQuery => Fills.Any(fill => fill.IsQuery);
}

/// <param name="IsQuery">Free words after a carrier phrase.</param>
internal sealed record SlotFill(string Slot, IReadOnlyList<SlotReading> Readings, bool IsQuery);

internal sealed record Fragment(string Sample, float Weight);
