namespace VoiceRecovery.MeasuredApp;

/// <summary>Tells the parent process what it has allocated, in bytes, and how long it has stood still to collect garbage, in µs,
/// from a thread of its own: reading the console holds one up.</summary>
internal static class Allocations
{
    public static void TellWhenAsked() => new Thread(Tell) { IsBackground = true }.Start();

    private static void Tell()
    {
        while (Console.In.ReadLine() is not null)
            Console.Out.WriteLine($"{GC.GetTotalAllocatedBytes(precise: false)} {GC.GetTotalPauseDuration().TotalMicroseconds:0}");
    }
}
