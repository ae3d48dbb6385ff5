using VoiceRecovery.Core.Tests.Rules;

namespace VoiceRecovery.Core.Tests;

/// <summary>Deciding allocates its result and nothing else; how long it takes is measured by the benchmarks.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("s2")]
    [InlineData("swollen Calf one s8 aches worse day9")]
    [InlineData("s? swelling? place? side? day? moves? tired? aches? worse? check?")]
    public void Advise_AnyReport_AllocatesOnlyTheAdvice(string given)
    {
        var report = Reports.Of(given) with { OtherArea = LegArea.Shin };
        var advice = Advisor.Advise(report);

        var deciding = BytesOf(() => Advisor.Advise(report));

        Assert.Equal(BytesOf(() => advice with { }), deciding);
        Assert.InRange(deciding, 1, 40);
    }

    private static long BytesOf(Func<Advice> make)
    {
        make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = make();
        var after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(made);
        return after - before;
    }
}
