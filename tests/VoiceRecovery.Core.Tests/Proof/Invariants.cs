using static VoiceRecovery.Core.AdviceLevel;
using static VoiceRecovery.Core.Tests.Proof.Looking;
using static VoiceRecovery.Core.Tests.Proof.StateSpace;

namespace VoiceRecovery.Core.Tests.Proof;

/// <summary>The safety invariants of the decision.</summary>
public static class Invariants
{
    private const int Clear = 0;
    private const int Urgent = 1;
    private const int EmergencySign = 2;

    public static IReadOnlyList<Invariant> All { get; } =
    [
        new("I1", "an emergency sign is an emergency whatever else is said; an urgent sign needs a clinician at least",
            Floor(Emergency, s => Check.Of(s) == EmergencySign),
            Floor(SeeClinician, s => Check.Of(s) == Urgent)),

        new("I2", "a worse answer never loosens the advice, nor its urgency: more soreness, swelling, one side, worse movement, "
            + "tiredness, pain at rest, getting worse, a worse check, and any place compared with the thigh",
            Rising(Rating, 0, 10), Rising(Swelling, No, Yes), Rising(Side, No, Yes), Rising(Function, 0, 2),
            Rising(Fatigue, No, Yes), Rising(RestPain, No, Yes), Rising(Worsening, No, Yes), Rising(Check, Clear, EmergencySign),
            Between(Place, Thigh, Calf), Between(Place, Thigh, JointBoneTendon), Between(Place, Thigh, Groin)),

        new(
            "I3",
            "the day of the run is never looser than the day after; once sore, no day from the second on is looser than the day before",
            Between(Days, 1, 0),
            Rising(Days, 1, DaysSinceHardRun.Longest, IsSore)),

        new("I4", "unknown soreness, swelling, movement, tiredness or check: rest at least; sore with unknown pain at rest or getting "
            + "worse: rest at least; sore with unknown side, place or days: no run",
            Floor(Rest, s => AnyUnknown(s, Rating, Swelling, Function, Fatigue, Check)),
            Floor(Rest, s => IsSore(s) && AnyUnknown(s, RestPain, Worsening)),
            Floor(CrossTrain, s => IsSore(s) && AnyUnknown(s, Side, Place, Days))),

        new("I5", "unknown is never looser than either side, either tiredness, normal or limited movement, no swelling, days 0 to 5, "
            + "soreness 0 to 5, and 6 when both legs are alike",
            UnknownCovers(Side, No, Yes), UnknownCovers(Fatigue, No, Yes), UnknownCovers(Function, 0, 1), UnknownCovers(Swelling, No, No),
            UnknownCovers(Days, 0, 5), UnknownCovers(Rating, 0, 5), UnknownCovers(Rating, 6, 6, s => Side.Of(s) == No)),

        new("I6", "a run only with soreness known and 3 at most, no swelling, normal movement, not worn out, check clear; and if sore, "
            + "both legs alike, in muscle, days 1 to 5, no pain at rest, not getting worse",
            Floor(CrossTrain, s => !MayRun(s))),

        new("I7", "run as planned only with no soreness and the hard run two days ago or more",
            Floor(EasyRun, s => IsSore(s) || Days.Of(s) < 2 || Days.Of(s) == Days.Unknown)),

        new("I8", "swelling: rest at least", Floor(Rest, s => Swelling.Of(s) == Yes)),
        new("I9", "soreness of 7 and more: a clinician at least",
            Floor(SeeClinician, s => Rating.Of(s) >= 7 && Rating.Of(s) != Rating.Unknown)),
        new("I10", "pain at rest or at night: a clinician at least", Floor(SeeClinician, s => RestPain.Of(s) == Yes)),
    ];

    /// <summary>The invariant of an id.</summary>
    public static Invariant Find(string id) => All.Single(invariant => invariant.Id == id);

    /// <summary>How many states allow any run.</summary>
    public static long Runs(Outcomes outcomes) => outcomes.Histogram()[(int)RunAsPlanned] + outcomes.Histogram()[(int)EasyRun];

    private static bool IsSore(int state) => Rating.Of(state) != 0;

    private static bool MayRun(int s) =>
        Rating.Of(s) <= 3 && Swelling.Of(s) == No && Function.Of(s) == 0 && Fatigue.Of(s) == No && Check.Of(s) == Clear
        && (!IsSore(s) || (Side.Of(s) == No && Place.Of(s) <= Calf && Days.Of(s) is >= 1 and <= 5 && RestPain.Of(s) == No
            && Worsening.Of(s) == No));

    private static bool AnyUnknown(int state, params ReadOnlySpan<Input> inputs)
    {
        foreach (var input in inputs)
        {
            if (input.Of(state) == input.Unknown)
            {
                return true;
            }
        }

        return false;
    }
}
