using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Training.Features;
using VoiceRecovery.Training.Lines;

namespace VoiceRecovery.Training.Fitting;

/// <summary>Learns one kind of phrase against the other kinds.</summary>
internal sealed class KindFit(LineSet set)
{
    /// <summary>Reports are many times more than any other kind: every fourth is enough.</summary>
    private const int ReportsStep = 4;

    private readonly Instance[] _instances = [.. Enumerable.Range(0, set.Lines.Count).Where(number => IsUsed(set.Lines[number], number)).Select(set.Whole)];

    /// <summary>The kind of a line: statements of signs are reports.</summary>
    public static int KindOf(Line line) => line.Label < MeaningLabels.Body ? Kind.Report.Index : line.Label - MeaningLabels.Body;

    /// <summary>The weights of a kind.</summary>
    public Weights Fit(int kind) => LogisticFit.Fit(_instances, line => KindOf(set.Lines[line]) == kind, set.Space.Count);

    // Many look-alikes are questions, of kinds that are not written down.
    private static bool IsUsed(Line line, int number) =>
        line.Source != Source.NotSigns && (KindOf(line) != Kind.Report.Index || number % ReportsStep == 0);
}
