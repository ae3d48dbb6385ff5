using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>Numbers of several words: "twenty five", "two point five", "a hundred and two", "three and a half".</summary>
internal static class NumberReader
{
    private const int Ten = 10;
    private const int Twenty = 20;
    private const int Hundred = 100;
    private const int Thousand = 1000;
    private const double ABit = 0.5;

    /// <summary>Makes one number of the words of each.</summary>
    public static void Merge(List<Token> tokens)
    {
        var kept = 0;
        for (var i = 0; i < tokens.Count; kept++)
        {
            var used = 1;
            tokens[kept] = tokens[i].IsNumber ? Number(tokens, i, out used) : tokens[i];
            i += used;
        }

        tokens.RemoveRange(kept, tokens.Count - kept);
    }

    private static Token Number(List<Token> tokens, int i, out int used)
    {
        var value = Tens(tokens, i, out used);
        if (Next(tokens, i + used) is Hundred or Thousand)
        {
            value *= tokens[i + used++].Number;
        }

        if (value >= Hundred && Is(tokens, i + used, WordClass.Coordinator) && Next(tokens, i + used + 1) is { } over and < Hundred)
        {
            value += over;
            used += 2;
        }

        value += Fraction(tokens, i, ref used);
        return new Token(used == 1 ? tokens[i].Word : Word.Unknown, value, tokens[i].Before);
    }

    // "Twenty five", the year "twenty nineteen", "one eighty" beats a minute.
    private static double Tens(List<Token> tokens, int i, out int used)
    {
        var value = tokens[i].Number;
        used = 2;
        switch (value, Next(tokens, i + 1))
        {
            case ( >= Twenty and < Hundred, { } unit and >= 1 and < Ten) when value % Ten == 0:
                return value + unit;
            case (Twenty, { } year and >= Ten and < Hundred):
                return (value * Hundred) + year;
            case ( >= 1 and < Ten, { } rest and >= Twenty and < Hundred):
                return (value * Hundred) + rest;
            default:
                used = 1;
                return value;
        }
    }

    // "Two point five", "three and a half", "a four and a bit"; in "a four and a bit puffy" the bit is of something else.
    private static double Fraction(List<Token> tokens, int i, ref int used)
    {
        var at = i + used;
        if (IsKind(tokens, at, WordKind.Point) && Next(tokens, at + 1) is { } tenths and >= 0 and < Ten)
        {
            used += 2;
            return tenths / Ten;
        }

        var isMore = Is(tokens, at, WordClass.Coordinator) && Is(tokens, at + 1, WordClass.Article)
            && (IsKind(tokens, at + 2, WordKind.Half) || (IsKind(tokens, at + 2, WordKind.Bit) && !IsBitOf(tokens, at + 3)));
        used += isMore ? 3 : 0;
        return isMore ? ABit : 0;
    }

    private static bool IsBitOf(List<Token> tokens, int at) =>
        at < tokens.Count && tokens[at].Before == Break.None
            && (tokens[at].Is(WordClass.Of) || !tokens[at].Is(WordClass.Linker | WordClass.Subject | WordClass.Filler));

    private static double? Next(List<Token> tokens, int i) =>
        i < tokens.Count && tokens[i] is { IsNumber: true, Before: Break.None } next ? next.Number : null;

    private static bool Is(List<Token> tokens, int i, WordClass classes) =>
        i < tokens.Count && tokens[i].Before == Break.None && tokens[i].Is(classes);

    private static bool IsKind(List<Token> tokens, int i, WordKind kind) =>
        i < tokens.Count && tokens[i].Before == Break.None && tokens[i].Word.Kind == kind;
}
