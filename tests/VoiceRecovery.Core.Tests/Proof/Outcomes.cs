namespace VoiceRecovery.Core.Tests.Proof;

/// <summary>
/// What a table of rules says of every state, one byte each, in order of caution: twice the level, and one more where a clinician
/// is needed today.
/// </summary>
public sealed class Outcomes
{
    private readonly byte[] _outcomes;

    private Outcomes(byte[] outcomes) => _outcomes = outcomes;

    /// <summary>What the product advises, worked out once.</summary>
    public static Outcomes Standard { get; } = OfTheProduct();

    /// <summary>The level and the urgency as one number, the more cautious the higher.</summary>
    public byte this[int state] => _outcomes[state];

    public int LevelOf(int state) => _outcomes[state] >> 1;

    internal static Outcomes From(byte[] outcomes) => new(outcomes);

    /// <summary>How many states get each level.</summary>
    public long[] Histogram()
    {
        var counts = new long[(int)AdviceLevel.Emergency + 1];
        foreach (var outcome in _outcomes)
        {
            counts[outcome >> 1]++;
        }

        return counts;
    }

    /// <summary>How many of the states that need a clinician need one today.</summary>
    public long Today() => _outcomes.LongCount(outcome => outcome == ((int)AdviceLevel.SeeClinician << 1) + 1);

    /// <summary>Asks the product for advice on every state.</summary>
    public static Outcomes OfTheProduct()
    {
        var outcomes = new byte[StateSpace.Count];
        Parallel.For(0, StateSpace.Check.Size, block =>
        {
            var size = StateSpace.Check.Stride;
            for (var state = block * size; state < (block + 1) * size; state++)
            {
                outcomes[state] = Encode(Advisor.Advise(StateSpace.Report(state)));
            }
        });
        return new Outcomes(outcomes);
    }

    public static byte Encode(Advice advice) => (byte)(((int)advice.Level << 1) + (advice.Urgency == Urgency.Today ? 1 : 0));
}
