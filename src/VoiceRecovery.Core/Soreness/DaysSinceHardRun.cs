namespace VoiceRecovery.Core;

/// <summary>Whole days since the hard run that made the legs sore: 0 is today, 14 stands for 14 or more.</summary>
public readonly record struct DaysSinceHardRun
{
    /// <summary>The longest time told apart; everything longer counts as this.</summary>
    public const int Longest = 14;

    private DaysSinceHardRun(int value) => Value = value;

    /// <summary>The days, 0 to 14.</summary>
    public int Value { get; }

    /// <summary>Makes days of a number; above 14 becomes 14, below 0 is refused.</summary>
    public static bool TryCreate(int value, out DaysSinceHardRun days)
    {
        days = value >= 0 ? new DaysSinceHardRun(Math.Min(value, Longest)) : default;
        return value >= 0;
    }

    /// <summary>Makes days of a number that is known not to be negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static DaysSinceHardRun Of(int value) =>
        TryCreate(value, out var days) ? days : throw new ArgumentOutOfRangeException(nameof(value), value, "Days since a run are not negative.");
}
