namespace VoiceRecovery.MeasuredApp;

/// <summary>Tells whoever started this process what it has allocated.</summary>
internal static class Allocations
{
    public static async Task TellAsync()
    {
        while (await Console.In.ReadLineAsync() is not null)
            await Console.Out.WriteLineAsync($"{GC.GetTotalAllocatedBytes(precise: false)}");
    }
}
