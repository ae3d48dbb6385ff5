using BenchmarkDotNet.Attributes;
using VoiceRecovery.Core;

namespace VoiceRecovery.Benchmarks;

/// <summary>What a decision costs. The aim: under one microsecond, and nothing allocated but the advice itself (40 bytes).</summary>
/// <remarks>In process, so that the generated project does not have to pass this repository's analyzers.</remarks>
[InProcess]
[MemoryDiagnoser]
public class AdviseBenchmarks
{
    private static readonly LegReport MildlySore = new()
    {
        Soreness = Soreness.Of(2),
        Swelling = false,
        Area = LegArea.Thigh,
        Side = LegSide.Both,
        Days = DaysSinceHardRun.Of(2),
        Function = LegFunction.Normal,
        Fatigue = false,
        RestPain = false,
        Worsening = false,
        Screen = Screen.Clear,
    };

    private static readonly LegReport TwoPlaces = MildlySore with { Area = LegArea.Shin, OtherArea = LegArea.Calf, Swelling = null };

    private static readonly LegReport Emergency = MildlySore with { WarningSigns = WarningSigns.ChestPain };

    private static readonly Advice RestAdvice = Advisor.Advise(default);

    [Benchmark(Baseline = true)]
    public Advice AdviseMildlySore() => Advisor.Advise(MildlySore);

    [Benchmark]
    public Advice AdviseNothingKnown() => Advisor.Advise(default);

    [Benchmark]
    public Advice AdviseTwoPlaces() => Advisor.Advise(TwoPlaces);

    [Benchmark]
    public Advice AdviseEmergency() => Advisor.Advise(Emergency);

    [Benchmark]
    public Explanation ExplainNothingKnown() => Explanation.Of(RestAdvice, default);

    [Benchmark]
    public IReadOnlyList<LadderStep> LadderNothingKnown() => RecoveryLadder.For(RestAdvice, default);
}
