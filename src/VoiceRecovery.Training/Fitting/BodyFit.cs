using VoiceRecovery.Training.Features;
using VoiceRecovery.Training.Lines;

namespace VoiceRecovery.Training.Fitting;

/// <summary>
/// Learns one sign or state. A line of another sign may hold this one too, and where in a long line the sign stands is not written down:
/// a first fit without the other signs finds out both, a second one uses it.
/// </summary>
internal sealed class BodyFit(LineSet set, int label)
{
    /// <summary>From these log-odds of the first fit on, a line of another sign may hold this one too, and is left out.</summary>
    private const float MayHold = -2.5f;

    /// <summary>The first fit only sorts lines, so it need not be exact.</summary>
    private const int FirstSteps = 15;

    /// <summary>The weights of the label.</summary>
    public Weights Fit()
    {
        var holding = Numbers(line => line.Has.Contains(label));
        Instance[] rest = [.. Numbers(line => line.IsHarmless).SelectMany(set.Windows)];
        var first = Fit(holding.Select(set.Whole), rest, FirstSteps);
        var others = Numbers(line => !line.IsHarmless && !line.Has.Contains(label))
            .Where(line => set.Windows(line).Max(first.Score) < MayHold).SelectMany(set.Windows);
        return Fit(holding.Select(line => set.Windows(line).MaxBy(first.Score)!), rest.Concat(others));
    }

    private Weights Fit(IEnumerable<Instance> holding, IEnumerable<Instance> rest, int steps = LogisticFit.MostSteps) =>
        LogisticFit.Fit(holding.Concat(rest), line => set.Lines[line].Has.Contains(label), set.Space.Count, steps);

    private int[] Numbers(Func<Line, bool> which) => [.. Enumerable.Range(0, set.Lines.Count).Where(number => which(set.Lines[number]))];
}
