namespace VoiceRecovery.Skill.Listening;

/// <summary>What one step of a pattern asks for.</summary>
internal enum StepKind : byte
{
    /// <summary>A word of a set.</summary>
    Word,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>Up to some words of any kind.</summary>
    Gap,

    /// <summary>The next word is not of a set.</summary>
    Not,

    Start,
    End,
}

/// <summary>A step of a pattern.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Set">The set of words.</param>
/// <param name="Most">How many words a gap may have.</param>
/// <param name="Optional">Whether it may be left out.</param>
/// <param name="Quiet">Whether the word is only needed, not named.</param>
/// <param name="Tight">Whether it follows at once, without words that make no difference.</param>
internal readonly record struct Step(StepKind Kind, int Set = -1, int Most = 0, bool Optional = false, bool Quiet = false, bool Tight = false);

/// <summary>A wording: steps to be met in order, and what it means.</summary>
internal sealed class Pattern(Notion notion, uint value, Step[] steps)
{
    private const int MostSoftWords = 4;

    public Notion Notion { get; } = notion;

    public uint Value { get; } = value;

    /// <summary>Tries the pattern at a word. The mask marks the words that it names, counted from there.</summary>
    public bool Matches(List<Token> tokens, int at, int from, int to, out int end, out ulong mask)
    {
        mask = 0;
        end = Match(tokens, 0, at, at, from, to, ref mask);
        return end >= 0;
    }

    private int Match(List<Token> tokens, int step, int at, int start, int from, int to, ref ulong mask)
    {
        if (step == steps.Length)
        {
            return at;
        }

        var asked = steps[step];
        switch (asked.Kind)
        {
            case StepKind.Start:
                return OnlyFillers(tokens, from, at) ? Match(tokens, step + 1, at, start, from, to, ref mask) : -1;
            case StepKind.End:
                return OnlyFillers(tokens, at, to) ? Match(tokens, step + 1, at, start, from, to, ref mask) : -1;
            case StepKind.Not:
                return Follows(tokens, at, to, asked.Set) ? -1 : Match(tokens, step + 1, at, start, from, to, ref mask);
            case StepKind.Gap:
                return Across(tokens, step, at, start, from, to, ref mask);
            default:
                var found = Word(tokens, step, at, start, from, to, ref mask);
                return found < 0 && asked.Optional ? Match(tokens, step + 1, at, start, from, to, ref mask) : found;
        }
    }

    private int Across(List<Token> tokens, int step, int at, int start, int from, int to, ref ulong mask)
    {
        for (var skipped = 0; skipped <= steps[step].Most && at + skipped < to; skipped++)
        {
            var end = Match(tokens, step + 1, at + skipped, start, from, to, ref mask);
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    // The word itself, or after words that make no difference.
    private int Word(List<Token> tokens, int step, int at, int start, int from, int to, ref ulong mask)
    {
        for (var skipped = 0; at + skipped < to && skipped <= (step == 0 || steps[step].Tight ? 0 : MostSoftWords); skipped++)
        {
            var token = tokens[at + skipped];
            if (steps[step].Kind == StepKind.Number ? token.IsNumber : token.In(steps[step].Set))
            {
                var before = mask;
                mask |= !steps[step].Quiet && at + skipped - start < 64 ? 1UL << (at + skipped - start) : 0;
                var end = Match(tokens, step + 1, at + skipped + 1, start, from, to, ref mask);
                if (end >= 0)
                {
                    return end;
                }

                mask = before;
            }

            if (!token.Is(Trait.Soft))
            {
                break;
            }
        }

        return -1;
    }

    private static bool Follows(List<Token> tokens, int at, int to, int set)
    {
        while (at < to && tokens[at].Is(Trait.Soft) && !tokens[at].In(set))
        {
            at++;
        }

        return at < to && tokens[at].In(set);
    }

    private static bool OnlyFillers(List<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!tokens[i].Is(Trait.Filler) && !tokens[i].Is(Trait.Soft))
            {
                return false;
            }
        }

        return true;
    }
}
