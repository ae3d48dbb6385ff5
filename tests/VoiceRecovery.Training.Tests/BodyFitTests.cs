using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Training.Fitting;
using VoiceRecovery.Training.Lines;

namespace VoiceRecovery.Training.Tests;

/// <summary>What is learned from a few lines.</summary>
public sealed class BodyFitTests
{
    private static readonly int _label = MeaningLabels.Of(WarningSigns.DarkUrine);

    private static readonly Line[] _lines =
    [
        .. new[] { "my wee is brown", "my wee is dark brown", "the wee is like cola", "wee is brown like cola", "brown wee since the run" }
            .Select(text => Stating(text)),
        .. new[] { "my calves are a four", "my wee is clear", "i ran on sunday", "the cola was cold", "my calves are brown from the sun",
            "i ran a four" }.Select(Harmless),
    ];

    [Fact]
    public void Fit_LinesOfTheSign_ScoreAboveTheOthers()
    {
        var set = new LineSet(_lines);

        var weights = new BodyFit(set, _label).Fit();

        var scores = Enumerable.Range(0, _lines.Length).ToLookup(line => _lines[line].IsHarmless, line => weights.Score(set.Whole(line)));
        Assert.True(scores[false].Min() > scores[true].Max());
    }

    [Fact]
    public void Fit_SameLines_GivesTheSameWeights()
    {
        var first = new BodyFit(new(_lines), _label).Fit();
        var second = new BodyFit(new(_lines), _label).Fit();

        Assert.Equal(first.Features, second.Features);
        Assert.Equal(first.Bias, second.Bias);
    }

    private static Line Stating(string text) => new(text, new HashSet<int> { _label }, new HashSet<int>(), Kind.Report.Index);

    private static Line Harmless(string text) => new(text, new HashSet<int>(), new HashSet<int>(), Kind.Report.Index);
}
