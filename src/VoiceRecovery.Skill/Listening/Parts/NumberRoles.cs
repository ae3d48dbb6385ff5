using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>What a number counts: a rating, unless what stands around it says otherwise.</summary>
internal static class NumberRoles
{
    private const int Ten = Soreness.Highest;

    /// <summary>The rating that a number gives, 0 to 10, halves rounded up; null when it counts something else.</summary>
    public static int? Rating(Speech speech, int at, Question asking)
    {
        var token = speech.Tokens[at];
        if (!token.IsNumber || IsInScale(speech, at) || CountedNumbers.Counts(speech, at, asking))
        {
            return null;
        }

        if (OutOf(speech, at) is { } whole)
        {
            return Scaled(token.Number, whole);
        }

        if (asking is Question.DaysSinceHardRun or Question.Side && !IsCuedStrongly(speech, at))
        {
            return null;
        }

        // "Eleven" and "a hundred" are meant as ten where a rating is meant at all.
        var cued = asking == Question.SorenessLevel || HasCue(speech, at);
        return token.Number <= Ten || (cued && token.Number <= 100 && IsWhole(token.Number) && (token.Number < 13
            || token.Number == 100)) ? Rounded(token.Number, speech, at)
            : null;
    }

    private static bool IsInScale(Speech speech, int at)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.Scale && mention.Names(at))
            {
                return true;
            }
        }

        return false;
    }

    private static double? OutOf(Speech speech, int at) =>
        at + 3 < speech.Count + 1 && at + 3 <= speech.Count && speech.Tokens[at + 1].Is("out") && speech.Tokens[Math.Min(at + 2, speech.Count)].Is("of")
            && speech.Tokens[Math.Min(at + 3, speech.Count)] is { IsNumber: true } whole ? whole.Number : null;

    private static int Scaled(double number, double whole) =>
        whole is > 0 and not Ten && number <= whole ? (int)Math.Ceiling(number * Ten / whole) : (int)Math.Ceiling(Math.Min(number, Ten));

    private static int Rounded(double number, Speech speech, int at)
    {
        // "More than a six" is at least seven.
        var more = speech.Mentions.Exists(mention => mention.Notion == Notion.SorenessCue && mention.Start == at) ? 0 : IsMoreThan(speech, at) ? 1 : 0;
        return (int)Math.Min(Math.Ceiling(number) + more, Ten);
    }

    private static bool IsMoreThan(Speech speech, int at)
    {
        var i = at - 1;
        while (i > 0 && (speech.Tokens[i].Is("a") || speech.Tokens[i].Is("an")))
        {
            i--;
        }

        return i >= 1 && ((speech.Tokens[i].Is("than") && (speech.Tokens[i - 1].Entry.Text is "more" or "worse" or "higher") && !(i >= 2
            && (speech.Tokens[i - 2].Is("no") || speech.Tokens[i - 2].Is("not")))) || (i >= 0 && speech.Tokens[i].Is("over")) || (speech.Tokens[i].Is("above")));
    }

    // Asked for days, a bare number is days; "soreness two" is not.
    private static bool IsCuedStrongly(Speech speech, int at)
    {
        for (var i = Math.Max(0, at - 4); i < at; i++)
        {
            if (speech.Tokens[i].Entry.Text is "soreness" or "sore" or "pain" or "legs" or "calves")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCue(Speech speech, int at)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.SorenessCue && Math.Abs(mention.Start - at) <= 5)
            {
                return true;
            }
        }

        return at > 0 && (speech.Tokens[at - 1].Is("a") || speech.Tokens[at - 1].Is("an"));
    }

    private static bool IsWhole(double number) => number == Math.Floor(number);
}
