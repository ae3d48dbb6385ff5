using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>What a number counts: a rating, unless what stands around it says otherwise.</summary>
internal static class NumberRoles
{
    private const int Ten = Soreness.Highest;

    /// <summary>The rating that a number gives, 0 to 10, halves rounded up; null when it counts something else.</summary>
    public static int? Rating(Speech speech, int at, Question asking)
    {
        var number = speech.Tokens[at].Number;
        if (IsByTen(speech, at))
        {
            return Scaled(number, Ten);
        }

        if (double.IsNaN(number) || IsInScale(speech, at) || CountedNumbers.Counts(speech, at, asking))
        {
            return null;
        }

        if (OutOf(speech, at) is { } whole)
        {
            return Scaled(number, whole);
        }

        var isRating = (number <= Ten || IsMeantAsTen(speech, at, asking)) && !IsOfAnotherPart(speech, at, asking) && !IsAge(speech, at);
        return isRating ? Rounded(number, speech, at) : null;
    }

    // "Three by ten", as it is said in India.
    private static bool IsByTen(Speech speech, int at) =>
        speech.Tokens[at].Number <= Ten && at + 2 < speech.Count && speech.Tokens[at + 1].Is("by") && speech.Tokens[at + 2].Number == Ten;

    // "Eleven" and "a hundred" are meant as ten where a rating is meant at all.
    private static bool IsMeantAsTen(Speech speech, int at, Question asking) => speech.Tokens[at].Number switch
    {
        11 or 12 => asking == Question.SorenessLevel || HasCue(speech, at),
        100 => asking == Question.SorenessLevel,
        _ => false,
    };

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
        at + 3 <= speech.Count && speech.Tokens[at + 1].Is("out") && speech.Tokens[at + 2].Is("of")
            && speech.Tokens[speech.Tokens[at + 3].Is("the") ? Math.Min(at + 4, speech.Count) : at + 3] is { IsNumber: true } whole ? whole.Number : null;

    private static int Scaled(double number, double whole) =>
        whole is > 0 and not Ten && number <= whole ? (int)Math.Ceiling(number * Ten / whole) : (int)Math.Ceiling(Math.Min(number, Ten));

    // "More than a six" is at least seven.
    private static int Rounded(double number, Speech speech, int at) =>
        (int)Math.Min(Math.Ceiling(number) + (IsMoreThan(speech, at) && !StartsCue(speech, at) ? 1 : 0), Ten);

    private static bool StartsCue(Speech speech, int at) => speech.Mentioned(Notion.SorenessCue, at, at + 1);

    private static bool IsMoreThan(Speech speech, int at)
    {
        var i = at - 1;
        while (i > 0 && (speech.Tokens[i].Is("a") || speech.Tokens[i].Is("an")))
        {
            i--;
        }

        return i >= 1 && speech.Tokens[i].Entry.Text switch
        {
            "over" or "above" => true,
            "than" => speech.Tokens[i - 1].Entry.Text is "more" or "worse" or "higher" && !(i >= 2 && speech.Tokens[i - 2].Entry.Text is "no" or "not"),
            _ => false,
        };
    }

    // Asked for days, a bare number is days; "soreness two" is not.
    private static bool IsOfAnotherPart(Speech speech, int at, Question asking) =>
        asking is Question.DaysSinceHardRun or Question.Side && !IsCuedStrongly(speech, at);

    private static bool IsCuedStrongly(Speech speech, int at)
    {
        for (var i = Math.Max(0, at - 4); i < at; i++)
        {
            if (speech.Tokens[i].Entry.Text is "soreness" or "sore" or "pain" or "legs" or "calves")
            {
                return true;
            }
        }

        // "Three days ago and it's a five."
        return at > 1 && (speech.Tokens[at - 1].Is("a") || speech.Tokens[at - 1].Is("an")) && speech.Mentioned(Notion.Day, 0, at - 1);
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

    // "I'm twelve", "I'm only nine": without "a" before it. "I'm nine" and "I'm only two" may well rate the legs.
    private static bool IsAge(Speech speech, int at)
    {
        const int TooYoung = 2;
        var number = speech.Tokens[at].Number;
        return (number > Ten || (number > TooYoung && speech.Has("only", at - 1, at))) && FollowsIAm(speech, at);
    }

    private static bool FollowsIAm(Speech speech, int at)
    {
        var i = at - 1;
        while (i > 0 && (speech.Tokens[i].Entry.Text is "only" or "just" or "nearly" or "almost" or "turning"))
        {
            i--;
        }

        return i > 0 && speech.Tokens[i].Is("am") && speech.Tokens[i - 1].Is("i");
    }
}
