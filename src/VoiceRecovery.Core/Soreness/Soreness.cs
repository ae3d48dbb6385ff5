namespace VoiceRecovery.Core;

/// <summary>How sore the legs are: a whole number from 0 (no soreness) to 10 (the worst imaginable).</summary>
/// <remarks>The 0 to 10 numeric rating scale and its bands: evidence E3.</remarks>
public readonly record struct Soreness : IComparable<Soreness>
{
    /// <summary>The lowest rating.</summary>
    public const int Lowest = 0;

    /// <summary>The highest rating.</summary>
    public const int Highest = 10;

    private Soreness(int value) => Value = value;

    /// <summary>The rating, 0 to 10.</summary>
    public int Value { get; }

    /// <summary>Makes a rating of a number; <see langword="false"/> outside 0 to 10.</summary>
    public static bool TryCreate(int value, out Soreness soreness)
    {
        var inRange = value is >= Lowest and <= Highest;
        soreness = inRange ? new Soreness(value) : default;
        return inRange;
    }

    /// <summary>Makes a rating of a number that is known to be in range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0 to 10.</exception>
    public static Soreness Of(int value) =>
        TryCreate(value, out var soreness) ? soreness
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Soreness is rated 0 to 10.");

    /// <summary>The higher of two ratings: what a range ("three or four") counts as.</summary>
    public static Soreness Higher(Soreness one, Soreness other) => one.Value >= other.Value ? one : other;

    /// <summary>
    /// What a rating taken after a painkiller counts as, when the one before is not known: unknown, so that it never clears a run
    /// (S1-44b, E5), unless it is already high. The real one is at least as high, and "unknown" must not make it lower.
    /// </summary>
    public static Soreness? AfterPainkiller(Soreness masked) => masked.Value >= LegReport.UnknownSorenessCountsAs ? masked : null;

    /// <inheritdoc/>
    public int CompareTo(Soreness other) => Value.CompareTo(other.Value);

    /// <summary>Whether one rating is lower than another.</summary>
    public static bool operator <(Soreness left, Soreness right) => left.Value < right.Value;

    /// <summary>Whether one rating is higher than another.</summary>
    public static bool operator >(Soreness left, Soreness right) => left.Value > right.Value;

    /// <summary>Whether one rating is lower than or the same as another.</summary>
    public static bool operator <=(Soreness left, Soreness right) => left.Value <= right.Value;

    /// <summary>Whether one rating is higher than or the same as another.</summary>
    public static bool operator >=(Soreness left, Soreness right) => left.Value >= right.Value;
}
