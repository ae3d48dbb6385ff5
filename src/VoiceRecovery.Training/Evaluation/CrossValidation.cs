using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Training.Fitting;
using VoiceRecovery.Training.Lines;

namespace VoiceRecovery.Training.Evaluation;

/// <summary>
/// Every line scored by a model that has not seen it: five models, each made without a fifth of every label's lines, and scored by the
/// skill's own code from the bytes that it would load.
/// </summary>
internal sealed class CrossValidation
{
    private const int Folds = 5;
    private const int Seed = 20260304;

    private CrossValidation(IReadOnlyList<Line> lines, float[][] scores)
    {
        Lines = lines;
        Scores = scores;
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>For each line the score of each label, not calibrated.</summary>
    public IReadOnlyList<float[]> Scores { get; }

    /// <summary>Makes the five models and scores the lines.</summary>
    public static CrossValidation Of(IReadOnlyList<Line> lines, Action<string> tell)
    {
        var folds = Deal(lines);
        var scores = new float[lines.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            tell($"fold {fold + 1} of {Folds}");
            var learned = Learned.From(new([.. lines.Where((_, number) => folds[number] != fold)]));
            var writer = new ModelWriter(learned);
            var model = new MeaningModel(new(writer.Write(writer.PlainScales, new byte[ModelFile.HashLength])));
            foreach (var number in Enumerable.Range(0, lines.Count).Where(number => folds[number] == fold))
            {
                scores[number] = new float[MeaningLabels.Count];
                model.Score(lines[number].Text, scores[number]);
            }
        }

        return new(lines, scores);
    }

    // Each file's lines are shuffled and dealt out like cards.
    private static int[] Deal(IReadOnlyList<Line> lines)
    {
        var folds = new int[lines.Count];
        foreach (var file in Enumerable.Range(0, lines.Count).GroupBy(number => FileOf(lines[number])))
        {
            int[] numbers = [.. file];
            new Random(Seed).Shuffle(numbers);
            for (var card = 0; card < numbers.Length; card++)
            {
                folds[numbers[card]] = card % Folds;
            }
        }

        return folds;
    }

    private static (int Has, int Seems, int? Kind) FileOf(Line line) =>
        (line.Has.FirstOrDefault(-1), line.Seems.FirstOrDefault(-1), line.Kind);
}
