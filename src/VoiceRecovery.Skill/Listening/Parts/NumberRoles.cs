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
        if (!token.IsNumber || IsInScale(speech, at) || Counts(speech, at, asking))
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
        return token.Number <= Ten || (cued && token.Number <= 100 && IsWhole(token.Number) && (token.Number < 13 || token.Number == 100)) ? Rounded(token.Number, speech, at)
            : null;
    }

    /// <summary>Whether the number is one of something: days, miles, people.</summary>
    public static bool Counts(Speech speech, int at, Question asking = Question.None)
    {
        if (IsPronoun(speech, at) || IsNamed(speech, at, asking) || IsDistance(speech, at))
        {
            return true;
        }

        // "Two or three days": both count days.
        for (var i = at + 1; i < speech.Count && i <= at + 4; i++)
        {
            var token = speech.Tokens[i];
            if (token.Before != Break.None)
            {
                return false;
            }

            if (token.Is(Trait.Unit) || IsTime(token) || (token.Is(Trait.Body) && i == at + 1 && !token.Is("pain") && !token.Is("soreness") && !token.Is("swelling")) || (i == at + 1 && (token.Is("other") || token.Is("different"))))
            {
                return !(i > at + 1 && IsArticled(speech, at) && Between(speech, at + 1, i));
            }

            if (!token.IsNumber && !token.Is("or") && !token.Is("to") && !token.Is("and") && !token.Is("maybe") && !token.Is("full") && !token.Is("whole") && !token.Is("good") && !token.Is("hard") && !token.Is("long")
                && !token.Is("odd") && !token.Is("easy") && !token.Is("possibly") && !token.Is("straight") && !token.Is("more"))
            {
                return false;
            }
        }

        return false;
    }

    // "A six, maybe seven miles"? With "a" before it a number rates, unless the unit follows it at once.
    private static bool IsArticled(Speech speech, int at) => at > 0 && (speech.Tokens[at - 1].Is("a") || speech.Tokens[at - 1].Is("an"));

    private static bool Between(Speech speech, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (speech.Tokens[i].IsNumber || speech.Tokens[i].Is("hard") || speech.Tokens[i].Is("long") || speech.Tokens[i].Is("easy"))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsTime(in Token token) =>
        token.Is("day") || token.Is("days") || token.Is("ago") || token.Is("week") || token.Is("weeks") || token.Is("hour") || token.Is("hours") || token.Is("night") || token.Is("nights") || token.Is("sleeps") || token.Is("mornings");

    // "One leg", "the left one", "one of them"; "out of ten"; "number three", "day two", "under 18".
    private static bool IsPronoun(Speech speech, int at)
    {
        if (!speech.Tokens[at].Is("one"))
        {
            return false;
        }

        var next = speech.Tokens[at + 1];
        var before = at > 0 ? speech.Tokens[at - 1] : new Token(Vocabulary.Unknown, double.NaN, Break.None);
        if ((before.Is("a") || before.Is("say")) && !next.Is(Trait.Body) && !next.Is("side"))
        {
            return false;
        }

        if (next.Before == Break.None && at + 1 < speech.Count && (next.Is("of") || next.Is("leg") || next.Is("side") || next.Is(Trait.Body) || next.Is("spot") || next.Is("more") || next.Is("thing") || next.Is("exact") || next.Is("sore") || next.Is("day") || next.Is("another")
            || next.Is("place") || next.Is("point") || next.Is("worse") || next.Is("bit") || next.Is("part") || next.Is("particular") || next.Is("specific") || next.Is(Trait.Finite) || next.Is("and") || next.Is("tender") || next.Is("small") || next.Is("small") || next.Is("hot") || next.Is("single") || next.Is("time")))
        {
            return true;
        }

        return at > 0 && speech.Tokens[at].Before == Break.None && !LeadsToNumber(before);
    }

    // "A one", "about one", "it's one".
    private static bool LeadsToNumber(in Token token) => token.IsNumber || token.Entry.Text is
        "a" or "about" or "like" or "say" or "maybe" or "is" or "are" or "am" or "around" or "roughly" or "level" or "soreness" or "pain" or "or" or "to" or "at" or "probably" or "than" or "be" or "number" or "um" or "uh"
        or "now" or "well" or "from" or "and" or "perhaps" or "possibly" or "just" or "legs" or "calves" or "quads" or "hamstrings" or "glutes" or "shins" or "thighs" or "feet" or "knees" or "it" or "was" or "were" or "think" or "guess" or "between";

    private static bool IsNamed(Speech speech, int at, Question asking)
    {
        if (at == 0 || speech.Tokens[at].Before != Break.None)
        {
            return false;
        }

        var before = speech.Tokens[at - 1];
        return (before.Is("number") && asking is Question.CheckA or Question.CheckADetail or Question.CheckB or Question.CheckBDetail) || IsClockTime(speech, at) || before.Is("day") || before.Is("week") || before.Is("zone") || before.Is("mile") || before.Is("km") || before.Is("kilometer") || before.Is("grade") || before.Is("stage") || before.Is("aged") || before.Is("age")
            || before.Is("under") && speech.Tokens[at].Number > Ten || before.Is("x") || before.Is("year") || before.Is("top") || before.Is("sub") || before.Is("covid") || before.Is("bus") || before.Is("last") || before.Is("past") || before.Is("first") || before.Is("every") || before.Is("temperature")
            || (before.Is("of") && at > 1 && speech.Tokens[at - 2].Is("out") && at > 2 && speech.Tokens[at - 3].IsNumber) || (before.Is("by") && at > 1 && speech.Tokens[at - 2].IsNumber);
    }

    // "At nine"; "I'm at nine" rates.
    private static bool IsClockTime(Speech speech, int at) =>
        speech.Tokens[at - 1].Is("at") && at > 1 && !speech.Tokens[at - 2].Is(Trait.Present) && !speech.Tokens[at - 2].Is(Trait.Body) && !speech.Tokens[at - 2].Is("still") && !speech.Tokens[at - 2].Is("was") && !speech.Tokens[at - 2].Is("it") && !speech.Tokens[at - 2].Is("about");

    // "I ran ten", "did a quick five".
    private static bool IsDistance(Speech speech, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && speech.Tokens[i + 1].Before == Break.None; i--)
        {
            var token = speech.Tokens[i];
            if (token.Is("ran") || token.Is("run") || token.Is("jogged") || token.Is("did") || token.Is("done") || token.Is("raced") || token.Is("running") || token.Is("managed"))
            {
                return at + 1 >= speech.Count || speech.Tokens[at + 1].Before != Break.None || !speech.Tokens[at + 1].Is("out");
            }

            if (!token.Is(Trait.Soft) && !token.Is("quick") && !token.Is("easy") && !token.Is("hard") && !token.Is("about") && !token.Is("around"))
            {
                return false;
            }
        }

        return false;
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
        at + 3 < speech.Count + 1 && at + 3 <= speech.Count && speech.Tokens[at + 1].Is("out") && speech.Tokens[Math.Min(at + 2, speech.Count)].Is("of") && speech.Tokens[Math.Min(at + 3, speech.Count)] is { IsNumber: true } whole ? whole.Number : null;

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

        return i >= 1 && ((speech.Tokens[i].Is("than") && (speech.Tokens[i - 1].Is("more") || speech.Tokens[i - 1].Is("worse") || speech.Tokens[i - 1].Is("higher")) && !(i >= 2 && (speech.Tokens[i - 2].Is("no") || speech.Tokens[i - 2].Is("not")))) || (i >= 0 && speech.Tokens[i].Is("over")) || (speech.Tokens[i].Is("above")));
    }

    // Asked for days, a bare number is days; "soreness two" is not.
    private static bool IsCuedStrongly(Speech speech, int at)
    {
        for (var i = Math.Max(0, at - 4); i < at; i++)
        {
            if (speech.Tokens[i].Is("soreness") || speech.Tokens[i].Is("sore") || speech.Tokens[i].Is("pain") || speech.Tokens[i].Is("legs") || speech.Tokens[i].Is("calves"))
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
