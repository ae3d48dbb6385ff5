using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Training.Fitting;

namespace VoiceRecovery.Training.Evaluation;

/// <summary>Turns scores into probabilities that hold on lines that were not learned.</summary>
internal sealed class Calibration
{
    private const int Report = MeaningLabels.Count - 1;

    private readonly Weights[] _body;

    /// <param name="held">The scores of lines by models that have not seen them.</param>
    public Calibration(CrossValidation held)
    {
        _body = [.. Enumerable.Range(0, MeaningLabels.Body).Select(label => Platt(held, label))];
        (Sharpness, ReportOffset) = BestKinds(held);
    }

    /// <summary>Multiplies the scores of kinds.</summary>
    public float Sharpness { get; }

    /// <summary>Is added to the score of a report.</summary>
    public float ReportOffset { get; }

    /// <summary>A line's scores, calibrated.</summary>
    public float[] Of(float[] scores) => [.. scores.Select((score, label) => (Slope(label) * score) + Offset(label))];

    /// <summary>A label's scale, calibrated.</summary>
    public LabelScale Of(LabelScale scale, int label) => scale with
    {
        Factor = scale.Factor * Slope(label),
        Offset = (scale.Offset * Slope(label)) + Offset(label),
    };

    private float Slope(int label) => label < MeaningLabels.Body ? _body[label].Features[0] : Sharpness;

    private float Offset(int label) => label < MeaningLabels.Body ? _body[label].Bias : label == Report ? ReportOffset : 0;

    // Platt's method: a logistic regression on the score alone.
    private static Weights Platt(CrossValidation held, int label)
    {
        bool Has(int line) => held.Lines[line].Has.Contains(label);
        var instances = Enumerable.Range(0, held.Lines.Count).Where(line => held.Lines[line].IsHarmless || Has(line))
            .Select(line => new Features.Instance(line, [0], [held.Scores[line][label]]));
        return LogisticFit.Fit(instances, Has, 1);
    }

    private static (float Sharpness, float ReportOffset) BestKinds(CrossValidation held)
    {
        var lines = Enumerable.Range(0, held.Lines.Count).Where(line => held.Lines[line].Kind is not null)
            .Select(line => (Kind: held.Lines[line].Kind!.Value, Scores: held.Scores[line][MeaningLabels.Body..])).ToArray();
        var settings = from sharpness in Enumerable.Range(2, 15)
                       from offset in Enumerable
            .Range(-6, 13)
                       select (sharpness / 5f, offset / 2f);
        return settings.AsParallel().AsOrdered()
            .Select(setting => (setting, Loss: lines.Sum(line => Loss(line.Kind, line.Scores, setting))))
            .ToArray().MinBy(tried => tried.Loss).setting;
    }

    // Reports are many; together they count as much as a quarter of the others.
    private static double Loss(int kind, float[] scores, (float Sharpness, float ReportOffset) setting)
    {
        var report = Kind.Report.Index;
        double Of(int other) => (setting.Sharpness * scores[other]) + (other == report ? setting.ReportOffset : 0);
        var best = Enumerable.Range(0, Kind.Count).Max(Of);
        var share = Math.Log(Enumerable.Range(0, Kind.Count).Sum(other => Math.Exp(Of(other) - best))) - (Of(kind) - best);
        return kind == report ? share / 4 : share;
    }
}
