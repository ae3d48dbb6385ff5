namespace VoiceRecovery.Core.Tests.Proof;

/// <summary>One input of the decision and the number of values it takes; the last value is always "unknown".</summary>
/// <param name="Name">Its name.</param>
/// <param name="Size">How many values, "unknown" included.</param>
/// <param name="Stride">How far apart two states are that differ by one in this input.</param>
public sealed record Input(string Name, int Size, int Stride)
{
    public int Unknown => Size - 1;

    /// <summary>The value of this input in a state.</summary>
    public int Of(int state) => state / Stride % Size;
}

/// <summary>
/// Every report that the decision can tell apart, numbered. A place stands for its group, a sign for the tier that it raises the
/// check to; that neither says more is proved apart.
/// </summary>
public static class StateSpace
{
    public static readonly Input Rating = new("soreness", 12, 1);
    public static readonly Input Swelling = After(Rating, "swelling", 3);
    public static readonly Input Place = After(Swelling, "place", 5);
    public static readonly Input Side = After(Place, "side", 3);
    public static readonly Input Days = After(Side, "days", 16);
    public static readonly Input Function = After(Days, "function", 4);
    public static readonly Input Fatigue = After(Function, "fatigue", 3);
    public static readonly Input RestPain = After(Fatigue, "rest pain", 3);
    public static readonly Input Worsening = After(RestPain, "worsening", 3);
    public static readonly Input Check = After(Worsening, "check", 4);

    public static IReadOnlyList<Input> Inputs { get; } =
        [Rating, Swelling, Place, Side, Days, Function, Fatigue, RestPain, Worsening, Check];

    public static int Count { get; } = Check.Stride * Check.Size;

    public const int No = 0;
    public const int Yes = 1;

    public const int Thigh = 0;
    public const int Calf = 1;
    public const int JointBoneTendon = 2;
    public const int Groin = 3;

    private static readonly LegArea?[] Places = [LegArea.Thigh, LegArea.Calf, LegArea.Shin, LegArea.Groin, null];
    private static readonly bool?[] Answers = [false, true, null];
    private static readonly LegSide?[] Sides = [LegSide.Both, LegSide.One, null];
    private static readonly LegFunction?[] Functions = [LegFunction.Normal, LegFunction.Limited, LegFunction.CannotWalk, null];
    private static readonly Screen?[] Checks = [Screen.Clear, Screen.Urgent, Screen.Emergency, null];

    /// <summary>The report that a number stands for.</summary>
    public static LegReport Report(int state) => new()
    {
        Soreness = Rating.Of(state) is var rating && rating == Rating.Unknown ? null : Soreness.Of(rating),
        Swelling = Answers[Swelling.Of(state)],
        Area = Places[Place.Of(state)],
        Side = Sides[Side.Of(state)],
        Days = Days.Of(state) is var days && days == Days.Unknown ? null : DaysSinceHardRun.Of(days),
        Function = Functions[Function.Of(state)],
        Fatigue = Answers[Fatigue.Of(state)],
        RestPain = Answers[RestPain.Of(state)],
        Worsening = Answers[Worsening.Of(state)],
        Screen = Checks[Check.Of(state)],
    };

    private static Input After(Input before, string name, int size) => new(name, size, before.Stride * before.Size);
}
