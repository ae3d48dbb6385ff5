using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Training.Lines;

namespace VoiceRecovery.Training.Evaluation;

/// <summary>Lines with their calibrated scores by models that have not seen them, and the thresholds that follow.</summary>
internal sealed class Evaluated
{
    private readonly Calibration _calibration;

    /// <param name="held">The cross-validation.</param>
    public Evaluated(CrossValidation held)
    {
        Lines = held.Lines;
        _calibration = new(held);
        Scores = [.. held.Scores.Select(_calibration.Of)];
        Thresholds = [.. Enumerable.Range(0, MeaningLabels.Body).AsParallel().AsOrdered()
            .Select(label => Evaluation.Thresholds.For(label, Lines, [.. Scores.Select(scores => scores[label])]))];
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>For each line the calibrated score of each label.</summary>
    public IReadOnlyList<float[]> Scores { get; }

    /// <summary>The thresholds of each sign and state.</summary>
    public IReadOnlyList<Thresholds> Thresholds { get; }

    /// <summary>The scales of a model, calibrated and with thresholds.</summary>
    public LabelScale[] Scales(LabelScale[] plain) =>
        [.. plain.Select((scale, label) => label < MeaningLabels.Body
            ? _calibration.Of(scale, label) with { Sure = Thresholds[label].Sure, Likely = Thresholds[label].Likely }
            : _calibration.Of(scale, label))];

    /// <summary>Whether a line's sign or state would be asked for or heard.</summary>
    public bool IsLikely(int line, int label) => Scores[line][label] >= Thresholds[label].Likely;

    /// <summary>Whether a line's sign or state would be heard.</summary>
    public bool IsSure(int line, int label) => Scores[line][label] >= Thresholds[label].Sure;

    /// <summary>The most probable kind of a line.</summary>
    public int Best(int line) => Kinds(line)[0];

    /// <summary>The kinds of a line, the most probable first.</summary>
    public int[] Kinds(int line) => [.. Enumerable.Range(0, Kind.Count).OrderByDescending(kind => Scores[line][MeaningLabels.Body + kind])];

    /// <summary>The numbers of the lines that a condition holds for.</summary>
    public int[] Numbers(Func<Line, bool> which) => [.. Enumerable.Range(0, Lines.Count).Where(line => which(Lines[line]))];
}
