using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Training.Lines;

namespace VoiceRecovery.Training.Evaluation;

/// <summary>From which score on a sign or state is sure, and from which on it is likely, so that the skill asks.</summary>
/// <param name="Sure">At least <paramref name="Likely"/>.</param>
/// <param name="Likely">In log-odds.</param>
internal sealed record Thresholds(float Sure, float Likely)
{
    /// <summary>The share of harmless phrases in which a sign may be sure.</summary>
    private const double SureAlarms = 0.0002;

    /// <summary>The share of a sign's look-alikes that may be sure. Most are denied, asked about or another's: context settles
    /// those.</summary>
    private const double SureLookAlikes = 0.03;

    /// <summary>An emergency is asked for until so many of its lines are heard, or so many harmless phrases lead to the question.</summary>
    private static readonly Aim _emergency = new(0.97, 0.004);

    private static readonly Aim _other = new(0.95, 0.002);

    /// <summary>Chooses them for a label.</summary>
    /// <param name="label">The label.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="scores">The calibrated score of the label for each line, by a model that has not seen it.</param>
    public static Thresholds For(int label, IReadOnlyList<Line> lines, float[] scores)
    {
        var aim = (RedFlags.EmergencySigns & MeaningLabels.SignAt(label)) != WarningSigns.None ? _emergency : _other;
        var stating = Scores(line => line.Has.Contains(label));
        var harmless = Scores(line => line.IsHarmless && !line.Seems.Contains(label));
        var questionsAndReports = Scores(line => line.IsHarmless && line.Kind is not null);
        var likely = Math.Max(Highest(stating, aim.Recall), Highest(questionsAndReports, aim.Alarms));
        var sure = Math.Max(Highest(harmless, SureAlarms), Highest(Scores(line => line.Seems.Contains(label)), SureLookAlikes));
        return new(Math.Max(sure, likely), likely);

        float[] Scores(Func<Line, bool> which) => [.. scores.Where((_, line) => which(lines[line])).OrderDescending()];
    }

    // The given share of the lines scores higher than this.
    private static float Highest(float[] scores, double share) => MathF.BitIncrement(scores[(int)(scores.Length * share)]);

    private sealed record Aim(double Recall, double Alarms);
}
