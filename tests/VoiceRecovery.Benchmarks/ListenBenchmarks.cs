using BenchmarkDotNet.Attributes;
using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Benchmarks;

/// <summary>What hearing a runner costs.</summary>
[InProcess]
[MemoryDiagnoser]
public class ListenBenchmarks
{
    private static readonly ListeningContext Nothing = new(Question.None, null, new DateTimeOffset(2026, 3, 14, 6, 30, 0, TimeSpan.Zero));

    [Benchmark(Baseline = true)]
    public Heard HearOneWord() => Listener.Hear("calves", Nothing);

    [Benchmark]
    public Heard HearOneBreath() =>
        Listener.Hear("my quads are a two out of ten, both legs, no swelling, and i ran hard the day before yesterday", Nothing);

    [Benchmark]
    public Heard HearAWarningSign() => Listener.Hear("i have had some chest pain since the run and my calf is hot", Nothing);
}
