using BenchmarkDotNet.Attributes;
using VoiceRecovery.Skill.Listening.Meaning;

namespace VoiceRecovery.Benchmarks;

/// <summary>What it costs to read the meaning of a phrase from the learned weights.</summary>
[InProcess]
[MemoryDiagnoser]
public class MeaningBenchmarks
{
    private const string FifteenWords = "my quads are a four both sides no swelling and my pee is brown today";

    [Benchmark(Baseline = true)]
    public PhraseMeaning ReadOneWord() => MeaningModel.Instance.Read("calves");

    [Benchmark]
    public PhraseMeaning ReadFifteenWords() => MeaningModel.Instance.Read(FifteenWords);

    [Benchmark]
    public PhraseMeaning ReadThirtyWords() => MeaningModel.Instance.Read(FifteenWords + " " + FifteenWords);

    [Benchmark]
    public MeaningModel Load() => MeaningModel.Load();
}
