namespace VoiceRecovery.Core;

/// <summary>Every number that the rules compare with. Soreness is rated 0 to 10; days count from the hard run, 0 is today.</summary>
/// <remarks>The seed documents give no threshold; each number is the cautious end of the evidence it cites.</remarks>
public sealed record Thresholds
{
    /// <summary>The numbers that advice is given with.</summary>
    public static Thresholds Standard { get; } = new();

    /// <summary>From here soreness is more than mild: no run. The lower band of the pain-monitoring model ends at 3 (E3, S1-23a).</summary>
    public int ModerateSoreness { get; init; } = 4;

    /// <summary>From here it is the red band: rest (E3, S2-12, S2-17).</summary>
    public int HighSoreness { get; init; } = 6;

    /// <summary>From here it is severe: a clinician (E3, S1-18).</summary>
    public int SevereSoreness { get; init; } = 7;

    /// <summary>From here severe soreness needs a clinician today. A design choice: the last two steps of the scale.</summary>
    public int WorstSoreness { get; init; } = 9;

    /// <summary>From here on one side only, soreness needs a clinician (S1-43).</summary>
    public int HighOneSidedSoreness { get; init; } = 6;

    /// <summary>From this day more than mild soreness has lasted too long: five days is the usual end (E1, S1-40, S1-45b).</summary>
    public int ModerateSorenessTooLong { get; init; } = 6;

    /// <summary>From this day any soreness has lasted too long: seven days is the longest usual course (E1, S1-45b).</summary>
    public int AnySorenessTooLong { get; init; } = 8;

    /// <summary>From this day soreness should no longer get worse: it peaks within 72 hours (E1, S2-03).</summary>
    public int PeakIsOver { get; init; } = 3;

    /// <summary>From this day mild soreness lasts longer than usual: no run (E1, S1-40).</summary>
    public int LongerThanUsual { get; init; } = 6;

    /// <summary>Until this day soreness is only beginning to build: no run once sore (E1, S2-03).</summary>
    public int StillBuilding { get; init; }

    /// <summary>Until this day soreness may still come: no run as planned (E1, S2-03).</summary>
    public int MayStillCome { get; init; } = 1;
}
