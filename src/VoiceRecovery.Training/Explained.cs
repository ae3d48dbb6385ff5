using VoiceRecovery.Skill.Listening.Meaning;

namespace VoiceRecovery.Training;

/// <summary>Shows what the embedded model makes of a phrase, and which words made it.</summary>
internal static class Explained
{
    private const int Shown = 6;

    /// <summary>Writes the meaning, the labels that score best and the words behind them.</summary>
    public static void Write(string phrase, TextWriter output)
    {
        var model = MeaningModel.Instance;
        var meaning = model.Read(phrase);
        output.WriteLine($"sure:   {meaning.SureSigns}; {meaning.SureStates}");
        output.WriteLine($"likely: {meaning.LikelySigns}; {meaning.LikelyStates}");
        output.WriteLine(
            $"kind:   {meaning.First.Kind} {meaning.First.Probability:P0}, then {meaning.Second.Kind} {meaning.Second.Probability:P0}");
        Span<float> scores = stackalloc float[MeaningLabels.Count];
        model.Score(phrase, scores);
        foreach (var label in Best(scores))
        {
            var scale = model.File.Scales[label];
            output.WriteLine($"{MeaningLabels.NameOf(label),-26} {Odds(scores[label]):F3} (likely from {Odds(scale.Likely):F3}, "
                + $"sure from {Odds(scale.Sure):F3}) in \"{Window(model, phrase, label)}\": {Words(model, phrase, label)}");
        }

        foreach (var kind in new[] { meaning.First.Kind, meaning.Second.Kind })
        {
            output.WriteLine($"{kind,-26} {Words(model, phrase, MeaningLabels.Body + kind.Index)}");
        }
    }

    private static int[] Best(ReadOnlySpan<float> scores)
    {
        var body = scores[..MeaningLabels.Body].ToArray();
        return [.. Enumerable.Range(0, MeaningLabels.Body).OrderByDescending(label => body[label]).Take(4)];
    }

    private static string Window(MeaningModel model, string phrase, int label)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = Math.Min(words.Length, model.Score(phrase, stackalloc float[MeaningLabels.Count], label));
        return string.Join(' ', words[Math.Max(0, end - PhraseWindows.Words)..end]);
    }

    private static string Words(MeaningModel model, string phrase, int label) =>
        string.Join(", ", model.Explain(phrase, label).Take(Shown).Select(word => $"{word.Words} {word.Weight:+0.00;-0.00}"));

    private static double Odds(float score) => 1 / (1 + Math.Exp(-score));
}
