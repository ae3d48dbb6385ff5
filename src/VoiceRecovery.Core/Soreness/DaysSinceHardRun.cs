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
        TryCreate(value, out var days) ? days
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Days since a run are not negative.");

    /// <summary>
    /// The more cautious of two days, or of a range's ends; <see langword="null"/> where each is the more cautious in some report,
    /// and unknown is more cautious than both.
    /// </summary>
    /// <remarks>
    /// Days are not an order of caution: on the day of the run soreness is still coming, after a week it should be gone. The later
    /// day wins from day 2 on; of today, yesterday and day 2 the earlier wins; today or yesterday against days 3 to 5 is unknown.
    /// Against day 6 and later the later wins, because a clinician may be due: with no soreness at all that is one step looser.
    /// </remarks>
    public static DaysSinceHardRun? MoreCautious(DaysSinceHardRun one, DaysSinceHardRun other)
    {
        var (earlier, later) = one.Value <= other.Value ? (one, other) : (other, one);
        return (earlier.Value, later.Value) switch
        {
            ( >= 2, _) or (_, > UnknownCovers) => later,
            (_, <= 2) => earlier,
            _ => null,
        };
    }

    // Unknown days count as the worst of days 0 to 5 (E1), not as "over a week", which would send everybody to a doctor.
    private const int UnknownCovers = 5;
}
