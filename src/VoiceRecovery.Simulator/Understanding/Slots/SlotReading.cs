namespace VoiceRecovery.Simulator;

/// <summary>What Alexa puts into a slot: the words or their normal form and, for list types, what they resolve to.</summary>
public sealed record SlotReading(string Value, Resolution? Resolution = null);

/// <param name="Values">Empty means that the words are on no list: ER_SUCCESS_NO_MATCH. Several mean an ambiguous synonym.</param>
public sealed record Resolution(string SlotType, IReadOnlyList<SlotTypeValue> Values)
{
    public bool IsMatch => Values.Count > 0;
}

/// <summary>A run of words that a slot type recognises.</summary>
/// <param name="Readings">One, or several for "cheese, ham and olives" in a slot that takes lists.</param>
/// <param name="IsWeak">Says little by itself: a bare number, "no". It needs company from the sample's own words.</param>
internal sealed record SlotSpan(int Start, int Length, IReadOnlyList<SlotReading> Readings, float Quality, bool IsWeak)
{
    public int End => Start + Length;
}
