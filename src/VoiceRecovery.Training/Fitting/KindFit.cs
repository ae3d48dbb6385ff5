using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Training.Features;

namespace VoiceRecovery.Training.Fitting;

/// <summary>Learns one kind of phrase against the other kinds.</summary>
internal sealed class KindFit(LineSet set)
{
    /// <summary>Reports are many times more than any other kind: every fourth is enough.</summary>
    private const int ReportsStep = 4;

    private readonly Instance[] _instances =
    [
        .. Enumerable.Range(0, set.Lines.Count)
            .Where(number => set.Lines[number].Kind is { } kind && (kind != Kind.Report.Index || number % ReportsStep == 0))
                .Select(set.Whole),
    ];

    /// <summary>The weights of a kind.</summary>
    public Weights Fit(int kind) => LogisticFit.Fit(_instances, line => set.Lines[line].Kind == kind, set.Space.Count);
}
