namespace VoiceRecovery.Skill.Listening;

/// <summary>Words that belong together: numbers of several words, and "can not".</summary>
internal static class Phrases
{
    public static void Merge(List<Token> tokens)
    {
        var kept = 0;
        for (var i = 0; i < tokens.Count; kept++)
        {
            var (merged, used) = At(tokens, i);
            tokens[kept] = merged;
            i += used;
        }

        tokens.RemoveRange(kept, tokens.Count - kept);
    }

    private static (Token Merged, int Used) At(List<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.IsNumber)
        {
            return Number(tokens, i);
        }

        // "Me right hip".
        if (token.Is("me") && i + 1 < tokens.Count && tokens[i + 1].Before == Break.None && (tokens[i + 1].Is(Trait.Body) || tokens[i + 1].Is(Trait.Side))
            && (i == 0 || !tokens[i - 1].Is(Trait.Action)))
        {
            return (token with { Entry = Vocabulary.Get("my") }, 1);
        }

        if ((token.Is("can") || token.Is("could")) && NextIs(tokens, i + 1, "not"))
        {
            return (token with { Entry = Vocabulary.Get("cannot") }, 2);
        }

        if (token.Is("not") && NextIs(tokens, i + 1, "able"))
        {
            return (token with { Entry = Vocabulary.Get("cannot") }, NextIs(tokens, i + 2, "to") ? 3 : 2);
        }

        return token.Is("cannot") && NextIs(tokens, i + 1, "to") ? (token, 2) : (token, 1);
    }

    private static (Token Merged, int Used) Number(List<Token> tokens, int i)
    {
        var (value, used) = (tokens[i].Number, 1);
        if (Next(tokens, i + used) is { } unit && ((value is >= 20 and < 100 && value % 10 == 0 && unit is >= 1 and < 10) || (value == 20
            && unit is >= 10 and < 100)))
        {
            // "Twenty five", and the year "twenty nineteen".
            value = unit < 10 ? value + unit : (value * 100) + unit;
            used++;
        }

        else if (Next(tokens, i + used) is { } rest and >= 20 and < 100 && value is >= 1 and < 10)
        {
            // "One eighty" beats a minute.
            value = (value * 100) + rest;
            used++;
        }

        if (Next(tokens, i + used) is 100 or 1000)
        {
            value *= tokens[i + used].Number;
            used++;
        }

        if (value >= 100 && NextIs(tokens, i + used, "and") && Next(tokens, i + used + 1) is { } over and < 100)
        {
            // "A hundred and two".
            value += over;
            used += 2;
        }

        if (NextIs(tokens, i + used, "point") && Next(tokens, i + used + 1) is { } tenths and >= 0 and < 10)
        {
            value += tenths / 10;
            used += 2;
        }
        else if (NextIs(tokens, i + used, "and") && NextIs(tokens, i + used + 1, "a") && (NextIs(tokens, i + used + 2, "half")
            || (NextIs(tokens, i + used + 2, "bit") && !IsBitOf(tokens, i + used + 3))))
        {
            value += 0.5;
            used += 3;
        }

        var entry = used == 1 ? tokens[i].Entry : Vocabulary.Digits;
        return (new Token(entry, value, tokens[i].Before), used);
    }

    // "A four and a bit" is over four; in "a four and a bit puffy" the bit is of something else.
    private static bool IsBitOf(List<Token> tokens, int at) =>
        at < tokens.Count - 1 && tokens[at].Before == Break.None && !tokens[at].Is(Trait.Linker) && !tokens[at].Is(Trait.Subject) && !tokens[at].Is(Trait.Filler)
            || NextIs(tokens, at, "of");

    private static double? Next(List<Token> tokens, int i) =>
        i < tokens.Count && tokens[i] is { IsNumber: true, Before: Break.None } next ? next.Number : null;

    private static bool NextIs(List<Token> tokens, int i, string word) =>
        i < tokens.Count && tokens[i].Before == Break.None && tokens[i].Is(word);
}
