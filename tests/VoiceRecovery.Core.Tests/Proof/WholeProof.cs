using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace VoiceRecovery.Core.Tests.Proof;

/// <summary>Advises on every state, looks at it with every invariant, and prints in order what was found.</summary>
public sealed class WholeProof : IDisposable
{
    private readonly IMessageSink _sink;
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly TimeSpan _elapsed;

    public WholeProof(IMessageSink sink)
    {
        _sink = sink;
        var start = Stopwatch.GetTimestamp();
        Outcomes = Outcomes.OfTheProduct();
        Findings = Invariants.All.ToDictionary(invariant => invariant.Id, invariant => invariant.Check(Outcomes));
        _elapsed = Stopwatch.GetElapsedTime(start);
    }

    public Outcomes Outcomes { get; }

    public IReadOnlyDictionary<string, Finding> Findings { get; }

    public void Add(string line) => _lines.Enqueue(line);

    public void Dispose()
    {
        string[] lines =
        [
            $"Every state advised on and every invariant looked at: {StateSpace.Count:N0} states in {_elapsed.TotalSeconds:N1} s.",
            .. Invariants.All.Select(invariant => invariant.Line(Findings[invariant.Id])),
            .. _lines.Order(StringComparer.Ordinal),
        ];
        foreach (var line in lines)
        {
            _sink.OnMessage(new DiagnosticMessage(line));
        }
    }
}
