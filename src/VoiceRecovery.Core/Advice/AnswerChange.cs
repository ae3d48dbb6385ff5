namespace VoiceRecovery.Core;

/// <summary>One answer that would have to be different. A closed family.</summary>
/// <param name="WasUnknown">Whether the answer is not known yet: then it is to be found out, otherwise to be waited for.</param>
public abstract record AnswerChange(bool WasUnknown);

/// <summary>The rating would have to be this or lower.</summary>
/// <param name="Rating">0 to 9.</param>
/// <param name="WasUnknown">Whether there is no rating yet.</param>
public sealed record SorenessAtMost(Soreness Rating, bool WasUnknown) : AnswerChange(WasUnknown);

/// <summary>There would have to be no swelling.</summary>
public sealed record NoSwelling(bool WasUnknown) : AnswerChange(WasUnknown);

/// <summary>The legs would have to move as usual.</summary>
public sealed record MovesNormally(bool WasUnknown) : AnswerChange(WasUnknown);

/// <summary>The runner would have to be rested.</summary>
public sealed record NotWornOut(bool WasUnknown) : AnswerChange(WasUnknown);

/// <summary>It would have to be no longer getting worse.</summary>
public sealed record NotGettingWorse(bool WasUnknown) : AnswerChange(WasUnknown);

/// <summary>There would have to be no pain at rest or at night. Only ever found out: a known one is for a clinician (S1-43f).</summary>
public sealed record NoRestPain() : AnswerChange(WasUnknown: true);

/// <summary>Both legs would have to feel alike. Only ever found out: a side is not waited away.</summary>
public sealed record BothSidesAlike() : AnswerChange(WasUnknown: true);

/// <summary>The place would have to be muscle: thigh, buttock or calf. Only ever found out.</summary>
public sealed record InMuscle() : AnswerChange(WasUnknown: true);

/// <summary>The last safety check would have to be answered with no. Only ever found out: no sign is ever denied.</summary>
public sealed record ScreenIsClear() : AnswerChange(WasUnknown: true);

/// <summary>The hard run would have to be this many days past.</summary>
/// <param name="First">The first day that does, 0 to 14.</param>
/// <param name="Last">The last day that does, 0 to 14; 14 stands for 14 or more.</param>
/// <param name="WasUnknown">Whether the days are not known yet.</param>
public sealed record DaysPast(DaysSinceHardRun First, DaysSinceHardRun Last, bool WasUnknown) : AnswerChange(WasUnknown);
