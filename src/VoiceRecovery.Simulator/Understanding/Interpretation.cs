namespace VoiceRecovery.Simulator;

/// <summary>What Alexa made of an utterance.</summary>
public abstract record Interpretation(Why Why)
{
    public sealed record Intent(string Name, IReadOnlyDictionary<string, IReadOnlyList<SlotReading>> Slots, Why Why) : Interpretation(Why);

    /// <summary>Yes or no to a pending confirmation; it becomes a confirmation status, not an intent.</summary>
    public sealed record Confirmation(bool Confirmed, Why Why) : Interpretation(Why);

    /// <summary>Nothing fits and the model has no AMAZON.FallbackIntent.</summary>
    public sealed record Nothing(Why Why) : Interpretation(Why);
}

/// <summary>The reason for an interpretation.</summary>
/// <param name="MatchedSample">The sample that explains most of the words; null where none did.</param>
/// <param name="Score">0 to about 1; 1 is said as a sample has it.</param>
/// <param name="Fragments">All samples used, where the utterance strung phrases of several together.</param>
/// <param name="Corrections">Misspelt words and how they were read.</param>
public sealed record Why(
    string Reason,
    string? MatchedSample,
    double Score,
    IReadOnlyList<string> Fragments,
    IReadOnlyList<string> Corrections,
    RunnerUp? RunnerUp);

public sealed record RunnerUp(string Intent, string Sample, double Score);
