using VoiceRecovery.Skill.Listening.Reading;

namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>A wording: steps to be met in order, and what it means.</summary>
/// <param name="meaning">What it means.</param>
/// <param name="value">Which one of that kind: a sign, a place, a level.</param>
/// <param name="source">Where it stands, for the reason that is shown.</param>
/// <param name="steps">The steps.</param>
internal sealed class Pattern(Notion meaning, uint value, LexiconLine source, PatternStep[] steps)
{
    private const int MostSoftWords = 4;
    private const int MaskBits = 64;

    /// <summary>What it means.</summary>
    public Notion Notion { get; } = meaning;

    /// <summary>Which one of that kind.</summary>
    public uint Value { get; } = value;

    /// <summary>Where it stands.</summary>
    public LexiconLine Source { get; } = source;

    /// <summary>The steps.</summary>
    public IReadOnlyList<PatternStep> Steps => steps;

    /// <summary>Tries the pattern at a word.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="at">Where the first word stands.</param>
    /// <param name="from">Where the clause starts.</param>
    /// <param name="to">Where what the pattern may reach ends.</param>
    /// <param name="end">The word after the last; -1 where it does not match.</param>
    /// <param name="mask">The words that it names, counted from <paramref name="at"/>.</param>
    public bool Matches(List<Token> tokens, int at, int from, int to, out int end, out ulong mask)
    {
        mask = 0;
        end = Match(new Place(tokens, at, from, to), 0, at, ref mask);
        return end >= 0;
    }

    private int Match(in Place place, int step, int at, ref ulong mask)
    {
        if (step == steps.Length)
        {
            return at;
        }

        var asked = steps[step];
        switch (asked.Kind)
        {
            case StepKind.Start:
                return OnlyFillers(place, place.From, at) ? Match(place, step + 1, at, ref mask) : -1;
            case StepKind.End:
                return OnlyFillers(place, at, place.To) ? Match(place, step + 1, at, ref mask) : -1;
            case StepKind.Not:
                return Follows(place, at, asked.Set) ? -1 : Match(place, step + 1, at, ref mask);
            case StepKind.Gap:
                return Across(place, step, at, ref mask);
            default:
                var found = Take(place, step, at, ref mask);
                return found < 0 && asked.Optional ? Match(place, step + 1, at, ref mask) : found;
        }
    }

    private int Across(in Place place, int step, int at, ref ulong mask)
    {
        for (var skipped = 0; skipped <= steps[step].Most && at + skipped < place.To; skipped++)
        {
            var end = Match(place, step + 1, at + skipped, ref mask);
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    // The word itself, or after words that make no difference.
    private int Take(in Place place, int step, int at, ref ulong mask)
    {
        var most = step == 0 || steps[step].Tight ? 0 : MostSoftWords;
        for (var skipped = 0; at + skipped < place.To && skipped <= most; skipped++)
        {
            var token = place.Tokens[at + skipped];
            if (steps[step].Kind == StepKind.Number ? token.IsNumber : token.In(steps[step].Set))
            {
                var before = mask;
                var bit = at + skipped - place.At;
                mask |= !steps[step].Quiet && bit < MaskBits ? 1UL << bit : 0;
                var end = Match(place, step + 1, at + skipped + 1, ref mask);
                if (end >= 0)
                {
                    return end;
                }

                mask = before;
            }

            if (!token.Is(WordClass.Soft))
            {
                break;
            }
        }

        return -1;
    }

    private static bool Follows(in Place place, int at, int set)
    {
        while (at < place.To && place.Tokens[at].Is(WordClass.Soft) && !place.Tokens[at].In(set))
        {
            at++;
        }

        return at < place.To && place.Tokens[at].In(set);
    }

    private static bool OnlyFillers(in Place place, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!place.Tokens[i].Is(WordClass.Filler | WordClass.Soft))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Place(List<Token> Tokens, int At, int From, int To);
}
