using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Training.Lines;

namespace VoiceRecovery.Training.Evaluation;

/// <summary>From which score on a sign or state is sure, and from which on it is likely, so that the skill asks.</summary>
/// <param name="Sure">At least <paramref name="Likely"/>.</param>
/// <param name="Likely">In log-odds.</param>
internal sealed record Thresholds(float Sure, float Likely)
{
    private const double Precision = 0.99;

    /// <summary>Chooses them for a label. An emergency may cost more questions than another sign.</summary>
    /// <param name="label">The label.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="scores">The calibrated score of the label for each line, by a model that has not seen it.</param>
    public static Thresholds For(int label, IReadOnlyList<Line> lines, float[] scores)
    {
        var (recall, alarms) = RedFlags.EmergencySigns.HasFlag(MeaningLabels.SignAt(label)) && label < MeaningLabels.Signs ? (0.97, 0.03) : (0.95, 0.01);
        var holding = Scores(line => line.Source == Source.Signs && line.Label == label);
        var harmless = Scores(line => line.Source != Source.Signs && !(line.Source == Source.NotSigns && line.Label == label));
        var notIt = Scores(line => line.Source != Source.Signs);
        var likely = Math.Max(holding[(int)(holding.Length * (1 - recall))], harmless[(int)(harmless.Length * (1 - alarms))]);
        return new(Math.Max(likely, SureFrom(holding, notIt)), likely);

        float[] Scores(Func<Line, bool> which) => [.. scores.Where((_, line) => which(lines[line])).Order()];
    }

    // The lowest score from which on the precision holds.
    private static float SureFrom(float[] holding, float[] notIt)
    {
        var wrong = 0;
        var lowest = MathF.BitIncrement(notIt[^1]);
        for (var place = notIt.Length - 1; place >= 0; place--)
        {
            var right = holding.Count(score => score > notIt[place]);
            if (right >= Precision * (right + wrong))
            {
                lowest = MathF.BitIncrement(notIt[place]);
            }

            wrong++;
            if (wrong > holding.Length)
            {
                break;
            }
        }

        return lowest;
    }
}
