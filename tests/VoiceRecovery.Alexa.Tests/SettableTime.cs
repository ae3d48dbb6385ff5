namespace VoiceRecovery.Alexa.Tests;

/// <summary>A clock that stands still until a test moves it. Timers run in real time.</summary>
internal sealed class SettableTime(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
