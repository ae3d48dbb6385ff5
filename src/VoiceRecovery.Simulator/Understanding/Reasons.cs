namespace VoiceRecovery.Simulator;

/// <summary>Says why words were understood as they were.</summary>
internal static class Reasons
{
    public static string Of(PhraseMatch match, string? asked) =>
        asked is not null && match.Fills.Any(fill => fill.Slot == asked) ? $"{asked} was asked for, and these words answer it."
        : match.Fragments.Count > 1 ? $"{match.Fragments.Count} phrases of this intent in one utterance."
        : match.Score >= 0.97f ? "Said as the sample has it."
        : "Near the sample.";

    public static Why Explain(string reason, PhraseMatch? match, PhraseMatch? second, Utterance utterance) => new(
        reason,
        match?.Sample,
        Rounded(match),
        match is { Fragments.Count: > 1 } ? [.. match.Fragments.Select(fragment => fragment.Sample)] : [],
        [.. utterance.Words.Where(word => word.IsCorrected).Select(word => $"{word.Said.Text} -> {word.Meant}")],
        second is null ? null : new RunnerUp(second.Intent, second.Sample, Rounded(second)));

    // What was asked for scores above a plain full match; the outside sees 1 for both.
    private static double Rounded(PhraseMatch? match) => Math.Round(Math.Clamp(match?.Score ?? 0, 0, 1), 3);
}
