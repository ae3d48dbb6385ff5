namespace VoiceRecovery.Simulator.Tests;

internal static class EchoSpeech
{
    /// <summary>Says several things and gives the last turn.</summary>
    public static async Task<Turn> HearAllAsync(this Echo echo, params string[] said)
    {
        Turn? last = null;
        foreach (var words in said)
            last = await echo.HearAsync(words, CancellationToken.None);
        return last!;
    }
}
