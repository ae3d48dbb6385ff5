using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Training.Lines;

namespace VoiceRecovery.Training.Evaluation;

/// <summary>What cross-validation found, as tables of text.</summary>
internal sealed class Tables(Evaluated evaluated, TextWriter output)
{
    private static readonly (string Name, Func<Kind, bool> IsOf)[] _families =
    [
        ("kinds: topics", kind => kind.Topic is not null), ("kinds: out of scope", kind => kind.OutOfScope is not null),
        ("kinds: commands", kind => kind.Command is not null), ("kinds: reports", kind => kind.IsReport),
    ];

    /// <summary>The figures that matter most.</summary>
    public void Summary()
    {
        var harmless = evaluated.Numbers(line => line.IsHarmless && line.Kind is not null);
        var plain = evaluated.Numbers(line => line.IsHarmless && line.Kind == Kind.Report.Index);
        output.WriteLine($"{evaluated.Lines.Count} lines; each figure is of lines that the model had not seen.");
        Own("emergency signs", label => IsEmergency(label));
        Own("other warning signs", label => label < MeaningLabels.Signs && !IsEmergency(label));
        Own("states of the body", label => label >= MeaningLabels.Signs);
        Alarms("harmless reports", plain);
        Alarms("questions and commands", [.. harmless.Except(plain)]);
        foreach (var (name, isOf) in _families)
        {
            var numbers = evaluated.Numbers(line => line.Kind is { } kind && isOf(Kind.At(kind)));
            output.WriteLine(
                $"{name,-24} best {Share(numbers, line => Place(line) == 0)}, best two {Share(numbers, line => Place(line) < 2)}");
        }

        Confused("out of scope for a topic", kind => kind.OutOfScope is not null, kind => kind.Topic is not null);
        Confused("topic for out of scope", kind => kind.Topic is not null, kind => kind.OutOfScope is not null);
        Confused("question for a report", kind => kind.Topic is not null || kind.OutOfScope is not null, kind => kind.IsReport);
        Confused("report for a question", kind => kind.IsReport, kind => kind.Topic is not null || kind.OutOfScope is not null);
    }

    /// <summary>A row for each sign and state.</summary>
    public void Body()
    {
        output.WriteLine();
        output.WriteLine($"{"sign or state",-26} lines  likely   sure   | asked on harmless, look-alikes | sure on harmless, "
            + "look-alikes | precision likely, sure | thresholds");
        for (var label = 0; label < MeaningLabels.Body; label++)
        {
            var own = evaluated.Numbers(line => line.Has.Contains(label));
            var alike = evaluated.Numbers(line => line.Seems.Contains(label));
            var harmless = evaluated.Numbers(line => line.IsHarmless && !line.Seems.Contains(label));
            bool Likely(int line) => evaluated.IsLikely(line, label);
            bool Sure(int line) => evaluated.IsSure(line, label);
            var thresholds = evaluated.Thresholds[label];
            output.WriteLine(
                $"{MeaningLabels.NameOf(label),-26} {own.Length,5} {Share(own, Likely)} {Share(own, Sure)} | "
                    + $"{Share(harmless, Likely)} {Share(alike, Likely)}"
                + $" | {Share(harmless, Sure)} {Share(alike, Sure)} | {Precision(own, [.. alike, .. harmless], Likely)} "
                + $"{Precision(own, [.. alike, .. harmless], Sure)}"
                + $" | {Odds(thresholds.Likely):F3} {Odds(thresholds.Sure):F3}");
        }
    }

    /// <summary>A row for each kind, with what it is most often taken for.</summary>
    public void Kinds()
    {
        output.WriteLine();
        output.WriteLine($"{"kind",-22} lines    best  best two  precision  most often taken for");
        for (var kind = 0; kind < Kind.Count; kind++)
        {
            var own = evaluated.Numbers(line => line.Kind == kind);
            var taken = evaluated.Numbers(line => line.Kind is not null).Where(line => evaluated.Best(line) == kind).ToArray();
            var others = own.Where(line => evaluated.Best(line) != kind).GroupBy(evaluated.Best).OrderByDescending(group => group.Count())
                .Take(3)
                .Select(group => $"{Name(group.Key)} {group.Count()} (\"{evaluated.Lines[group.First()].Text}\")");
            output.WriteLine($"{Name(kind),-22} {own.Length,5} {Share(own, line => Place(line) == 0)} {Share(own, line => Place(line) < 2)}"
                + $" {Share(taken, line => evaluated.Lines[line].Kind == kind)}  {string.Join(", ", others)}");
        }
    }

    /// <summary>Lines worth a look: signs that are missed, and harmless lines taken for a sign beyond doubt.</summary>
    public void Doubts()
    {
        output.WriteLine();
        for (var label = 0; label < MeaningLabels.Body; label++)
        {
            var missed = evaluated.Numbers(line => line.Has.Contains(label)).Where(line => !evaluated.IsLikely(line, label));
            var invented = evaluated.Numbers(line => line.IsHarmless).Where(line => evaluated.IsSure(line, label));
            Each($"missed {MeaningLabels.NameOf(label)}", missed, label);
            Each($"wrongly sure {MeaningLabels.NameOf(label)}", invented, label);
        }
    }

    private static string Name(int kind) => MeaningLabels.NameOf(MeaningLabels.Body + kind);

    private static bool IsEmergency(int label) => (RedFlags.EmergencySigns & MeaningLabels.SignAt(label)) != WarningSigns.None;

    private static string Places(Line line) => string.Join(' ', line.Has.Select(MeaningLabels.NameOf)
        .Concat(line.Seems.Select(label => "not " + MeaningLabels.NameOf(label))).Append(line.Kind is { } kind ? Name(kind) : ""));

    private static double Odds(float score) => 1 / (1 + Math.Exp(-score));

    private static string Share(int[] numbers, Func<int, bool> holds) =>
        numbers.Length == 0 ? "    -  " : $"{100.0 * numbers.Count(holds) / numbers.Length,5:F1} %";

    private static string Precision(int[] own, int[] others, Func<int, bool> holds) =>
        Share([.. own.Where(holds), .. others.Where(holds)], own.Contains);

    private int Place(int line) => Array.IndexOf(evaluated.Kinds(line), evaluated.Lines[line].Kind!.Value);

    private void Own(string name, Func<int, bool> which)
    {
        var lines = evaluated.Numbers(line => line.Has.Any(which));
        var alike = evaluated.Numbers(line => line.Seems.Any(which));
        bool Likely(int line) => Labels(line).Any(label => evaluated.IsLikely(line, label));
        bool Sure(int line) => Labels(line).Any(label => evaluated.IsSure(line, label));
        IEnumerable<int> Labels(int line) => evaluated.Lines[line].Has.Concat(evaluated.Lines[line].Seems).Where(which);
        output.WriteLine($"{name,-24} heard or asked for {Share(lines, Likely)}, sure {Share(lines, Sure)}; "
            + $"look-alikes asked for {Share(alike, Likely)}, sure {Share(alike, Sure)}");
    }

    private void Confused(string name, Func<Kind, bool> isOf, Func<Kind, bool> takenFor)
    {
        var lines = evaluated.Numbers(line => line.Kind is { } kind && isOf(Kind.At(kind)));
        output.WriteLine($"{name,-24} {Share(lines, line => takenFor(Kind.At(evaluated.Best(line))))}");
    }

    private void Alarms(string name, int[] lines)
    {
        bool Any(Func<int, bool> holds) => Enumerable.Range(0, MeaningLabels.Signs).Any(holds);
        bool AnyEmergency(Func<int, bool> holds) => Enumerable.Range(0, MeaningLabels.Signs).Where(IsEmergency).Any(holds);
        output.WriteLine($"{name,-24} any warning sign asked for {Share(lines, line => Any(label => evaluated.IsLikely(line, label)))}"
            + $" (emergency {Share(lines, line => AnyEmergency(label => evaluated.IsLikely(line, label)))}),"
            + $" sure {Share(lines, line => Any(label => evaluated.IsSure(line, label)))}");
    }

    private void Each(string what, IEnumerable<int> lines, int label)
    {
        foreach (var line in lines)
        {
            output.WriteLine(
                $"{what}: {Odds(evaluated.Scores[line][label]):F3} [{Places(evaluated.Lines[line])}] {evaluated.Lines[line].Text}");
        }
    }
}
