using VoiceRecovery.Training.Features;

namespace VoiceRecovery.Training.Fitting;

/// <summary>What a label learned: a weight for each feature, and what stands before any feature.</summary>
internal sealed record Weights(float[] Features, float Bias)
{
    /// <summary>The log-odds that an instance has the label.</summary>
    public float Score(Instance instance)
    {
        var score = Bias;
        for (var place = 0; place < instance.Indices.Length; place++)
        {
            score += Features[instance.Indices[place]] * instance.Values[place];
        }

        return score;
    }
}
