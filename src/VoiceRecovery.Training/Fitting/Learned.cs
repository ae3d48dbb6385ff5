using VoiceRecovery.Skill.Listening.Meaning;

namespace VoiceRecovery.Training.Fitting;

/// <summary>What was learned from a set of lines: the weights of every label.</summary>
internal sealed record Learned(LineSet Set, IReadOnlyList<Weights> Labels)
{
    /// <summary>Learns every label. Labels are learned side by side, each in one thread, so the result does not depend on the machine's
    /// cores.</summary>
    public static Learned From(LineSet set)
    {
        var labels = new Weights[MeaningLabels.Count];
        var kinds = new KindFit(set);
        Parallel.For(0, MeaningLabels.Count, label => labels[label] =
            label < MeaningLabels.Body ? new BodyFit(set, label).Fit() : kinds.Fit(label - MeaningLabels.Body));
        return new(set, labels);
    }
}
