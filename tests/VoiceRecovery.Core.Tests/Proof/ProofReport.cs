using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace VoiceRecovery.Core.Tests.Proof;

/// <summary>Gathers what was proved and prints it in order at the end, in a plain <c>dotnet test</c> as well.</summary>
public sealed class ProofReport(IMessageSink sink) : IDisposable
{
    private readonly ConcurrentBag<string> _lines = [];
    private readonly long _start = Stopwatch.GetTimestamp();

    public void Add(string line) => _lines.Add(line);

    public void Dispose()
    {
        sink.OnMessage(new DiagnosticMessage($"Proof by enumeration, {StateSpace.Count:N0} states:"));
        foreach (var line in _lines.Order(Comparer<string>.Create(CompareNaturally)))
        {
            sink.OnMessage(new DiagnosticMessage(line));
        }

        sink.OnMessage(new DiagnosticMessage($"Proved in {Stopwatch.GetElapsedTime(_start).TotalSeconds:N1} s."));
    }

    // I2 before I10.
    private static int CompareNaturally(string one, string other) => string.CompareOrdinal(Key(one), Key(other));

    private static string Key(string line) => line[..4].Trim() is ['I', .. var number] ? $"I{number,3}" : line;
}
