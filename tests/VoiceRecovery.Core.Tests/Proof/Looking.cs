namespace VoiceRecovery.Core.Tests.Proof;

/// <summary>Looks at every state of a kind.</summary>
public delegate Finding Look(Outcomes outcomes);

/// <summary>Ways of looking at every state, or at every state and its neighbour. All stop at the first that is wrong.</summary>
public static class Looking
{
    private const int LevelOnly = 1;
    private const int LevelAndUrgency = 0;

    /// <summary>The level is at least this, in every state of a kind.</summary>
    public static Look Floor(AdviceLevel level, Func<int, bool> where)
    {
        // Worked out once: the same states are looked at again for every mistake that the tests make in the rules.
        var applies = new Lazy<bool[]>(() => [.. Enumerable.Range(0, StateSpace.Count).Select(where)]);
        return outcomes =>
        {
            var looked = 0;
            var states = applies.Value;
            for (var state = 0; state < StateSpace.Count; state++)
            {
                if (states[state])
                {
                    looked++;
                    if (outcomes.LevelOf(state) < (int)level)
                    {
                        return new Finding(looked, state);
                    }
                }
            }

            return new Finding(looked, Broken: null);
        };
    }

    /// <summary>Each value of an input is at least as cautious as the one before it, the urgency included.</summary>
    public static Look Rising(Input input, int first, int last, Func<int, bool>? where = null) =>
        Each(first, last - 1, value => Between(input, value, value + 1, where));

    /// <summary>One value of an input is at least as cautious as another, the urgency included.</summary>
    public static Look Between(Input input, int looser, int stricter, Func<int, bool>? where = null) =>
        outcomes => Compare(outcomes, LevelAndUrgency, input, looser, stricter, where);

    /// <summary>An unknown answer gives a level at least as cautious as each of the known ones.</summary>
    public static Look UnknownCovers(Input input, int first, int last, Func<int, bool>? where = null) =>
        Each(first, last, value => outcomes => Compare(outcomes, LevelOnly, input, value, input.Unknown, where));

    /// <summary>One look after another, until one finds something.</summary>
    public static Finding Through(IEnumerable<Look> looks, Outcomes outcomes)
    {
        long looked = 0;
        foreach (var look in looks)
        {
            var found = look(outcomes);
            looked += found.Checked;
            if (found.Broken is not null)
            {
                return new Finding(looked, found.Broken);
            }
        }

        return new Finding(looked, Broken: null);
    }

    private static Look Each(int first, int last, Func<int, Look> look)
    {
        Look[] looks = [.. Enumerable.Range(first, last - first + 1).Select(look)];
        return outcomes => Through(looks, outcomes);
    }

    private static Finding Compare(Outcomes outcomes, int shift, Input input, int from, int to, Func<int, bool>? where)
    {
        long looked = 0;
        var step = (to - from) * input.Stride;
        for (var block = from * input.Stride; block < StateSpace.Count; block += input.Size * input.Stride)
        {
            for (var state = block; state < block + input.Stride; state++)
            {
                if (where is not null && !where(state))
                {
                    continue;
                }

                looked++;
                if (outcomes[state] >> shift > outcomes[state + step] >> shift)
                {
                    return new Finding(looked, state + step);
                }
            }
        }

        return new Finding(looked, Broken: null);
    }
}
