namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>A clock that stands still; its timers ring in real time.</summary>
internal class StillTime : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 3, 14, 6, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Start;
}

/// <summary>The same, with timers that ring a hundred times too early: 7 s pass in 70 ms.</summary>
internal sealed class HurriedTime : StillTime
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / 100 : dueTime, period);
}

/// <summary>A clock that fails with a message that must not be seen.</summary>
internal sealed class BrokenTime(string message = BrokenTime.Message) : TimeProvider
{
    public const string Message = "left calf, four out of ten";

    public override DateTimeOffset GetUtcNow() => throw new InvalidTimeZoneException(message);
}
