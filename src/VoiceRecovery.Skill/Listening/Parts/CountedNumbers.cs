using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Whether a number counts days, miles or people rather than rating soreness.</summary>
internal static class CountedNumbers
{
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

            if (token.Is(Trait.Unit) || IsTime(token) || (token.Is(Trait.Body) && i == at + 1 && !token.Is("pain") && !token.Is("soreness")
                && !token.Is("swelling")) || (i == at + 1 && (token.Is("other") || token.Is("different"))))
            {
                return !(i > at + 1 && IsArticled(speech, at) && Between(speech, at + 1, i));
            }

            if (!token.IsNumber && !token.Is("or") && !token.Is("to") && !token.Is("and") && !token.Is("maybe") && !token.Is("full") && !token.Is("whole")
                && !token.Is("good") && !token.Is("hard") && !token.Is("long")
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
            if (speech.Tokens[i].IsNumber || speech.Tokens[i].Entry.Text is "hard" or "long" or "easy")
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsTime(in Token token) =>
        token.Entry.Text is "day" or "days" or "ago" or "week" or "weeks" or "hour" or "hours" or "night" or "nights" or "sleeps" or "mornings";

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

        if (next.Before == Break.None && at + 1 < speech.Count && (next.Entry.Text is "of" or "leg" or "side" || next.Is(Trait.Body)
            || next.Entry.Text is "spot" or "more" or "thing" or "exact" or "sore" or "day" or "another" or "place" or "point" or "worse" or "bit" or "part"
            or "particular" or "specific" || next.Is(Trait.Finite) || next.Entry.Text is "and" or "tender" or "small" or "hot" or "single" or "time" or "giant" or "big" or "huge" or "massive" or "long" or "little" or "tiny" or "enormous"))
        {
            return true;
        }

        return at > 0 && speech.Tokens[at].Before == Break.None && !LeadsToNumber(before);
    }

    // "A one", "about one", "it's one".
    private static bool LeadsToNumber(in Token token) => token.IsNumber || token.Entry.Text is
        "a" or "about" or "like" or "say" or "maybe" or "is" or "are" or "am" or "around" or "roughly" or "level" or "soreness" or "pain" or "or" or "to"
            or "at" or "probably" or "than" or "be" or "number" or "um" or "uh"
        or "now" or "well" or "from" or "and" or "perhaps" or "possibly" or "just" or "legs" or "calves" or "quads" or "hamstrings" or "glutes" or "shins"
        or "thighs" or "feet" or "knees" or "it" or "was" or "were" or "think" or "guess" or "between";

    private static bool IsNamed(Speech speech, int at, Question asking)
    {
        if (at == 0 || speech.Tokens[at].Before != Break.None)
        {
            return false;
        }

        var before = speech.Tokens[at - 1];
        return before.Entry.Text switch
        {
            "number" => (asking.IsCheckA() || asking.IsCheckB()),
            "day" or "week" or "zone" or "mile" or "km" or "kilometer" or "grade" or "stage" or "aged" or "age" or "x" or "year" or "top" or "sub" or "covid"
                or "bus"
                or "last" or "past" or "first" or "every" or "temperature" => true,
            "under" => speech.Tokens[at].Number > Soreness.Highest,
            "at" => IsClockTime(speech, at),

            // "Out of ten", "six by eight hundred".
            "the" => at > 2 && speech.Tokens[at - 2].Is("of") && speech.Tokens[at - 3].Is("out"),
            "of" => at > 1 && speech.Tokens[at - 2].Is("out"),
            "by" => at > 1 && speech.Tokens[at - 2].IsNumber,
            _ => false,
        };
    }

    // "At nine"; "I'm at nine" rates.
    private static bool IsClockTime(Speech speech, int at) =>
        speech.Tokens[at - 1].Is("at") && at > 1 && !speech.Tokens[at - 2].Is(Trait.Present) && !speech.Tokens[at - 2].Is(Trait.Body)
            && !speech.Tokens[at - 2].Is("still") && !speech.Tokens[at - 2].Is("was") && !speech.Tokens[at - 2].Is("it") && !speech.Tokens[at - 2].Is("about");

    // "I ran ten", "did a quick five".
    private static bool IsDistance(Speech speech, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && speech.Tokens[i + 1].Before == Break.None; i--)
        {
            var token = speech.Tokens[i];
            if (token.Entry.Text is "ran" or "run" or "jogged" or "did" or "done" or "raced" or "running" or "managed")
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
}
