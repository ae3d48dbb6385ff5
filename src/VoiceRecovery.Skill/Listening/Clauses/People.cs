namespace VoiceRecovery.Skill.Listening;

/// <summary>Whose legs are spoken of: the runner's, unless somebody else was named last.</summary>
internal static class People
{
    private enum Who
    {
        Nobody,
        Runner,
        Other,

        /// <summary>You, people: nobody in particular.</summary>
        Anybody,
    }

    public static bool IsSomeoneElses(Speech speech, in Mention mention) => Of(speech, mention) == Who.Other;

    /// <summary>Whether it is said of people in general: "what does it mean if your urine is dark".</summary>
    public static bool IsAnybodys(Speech speech, in Mention mention) => Of(speech, mention) == Who.Anybody;

    private static Who Of(Speech speech, in Mention mention)
    {
        // "Chest pain in my friend."
        for (var i = mention.End; i < Math.Min(mention.End + 3, speech.Count); i++)
        {
            if ((speech.Tokens[i].Is("in") || speech.Tokens[i].Is("of")) && At(speech, i + 1) == Who.Other && !IsPartOf(speech, i + 1))
            {
                return Who.Other;
            }
        }

        var start = speech.SentenceStart(mention.Start);
        for (var i = Math.Max(mention.Last, mention.Start); i >= start; i--)
        {
            var who = At(speech, i);
            if (who != Who.Nobody)
            {
                return who;
            }

            if (speech.Tokens[i].Is(Trait.Contrast) && i <= mention.Start)
            {
                return Who.Nobody;
            }
        }

        return Who.Nobody;
    }

    // "My calf" is the runner's, "my husband" is not; a coach said with "with", "from" or "my coach's session" is no subject.
    private static Who At(Speech speech, int at)
    {
        if (at >= speech.Count)
        {
            return Who.Nobody;
        }

        var token = speech.Tokens[at];
        if (token.Is("my") || token.Is("our"))
        {
            return NextPerson(speech, at) >= 0 ? (IsCompanion(speech, at) || IsAddressed(speech, at) ? Who.Nobody : Who.Other)
                : IsOfGroup(speech, at) ? Who.Nobody : Who.Runner;
        }

        if (token.Is(Trait.Self))
        {
            // "A friend of mine."
            return token.Is("mine") && at > 0 && speech.Tokens[at - 1].Is("of") ? Who.Nobody : Who.Runner;
        }

        if (token.Is("other"))
        {
            return Who.Nobody;
        }

        if (token.Is(Trait.Generic))
        {
            return Who.Anybody;
        }

        return token.Is(Trait.Other) || IsKin(speech, at) || (token.Is(Trait.Person) && at > 0 && IsArticle(speech.Tokens[at - 1]) && !IsCompanion(speech, at - 1)
            && !IsRunner(speech, at))
            ? Who.Other
            : Who.Nobody;
    }

    // "Hello my good friend".
    private static bool IsAddressed(Speech speech, int at) =>
        speech.Has("friend", at + 1, at + 3) && (at > 0 && (speech.Tokens[at - 1].Entry.Text is "hello" or "hi" or "hey" or "morning" or "evening" or "afternoon"
            or "ok" or "okay" or "thanks" or "well"));

    // "A lady in my running group", "a guy at my club".
    private static bool IsOfGroup(Speech speech, int at) =>
        at > 0 && (speech.Tokens[at - 1].Entry.Text is "in" or "at" or "from" or "of") && (speech.Has("group", at + 1, at + 3) || speech.Has("club", at + 1, at + 3)
            || speech.Has("team", at + 1, at + 3) || speech.Has("class", at + 1, at + 3) || speech.Has("office", at + 1, at + 3) || speech.Has("work", at + 1, at + 3)
            || speech.Has("squad", at + 1, at + 3) || speech.Has("gym", at + 1, at + 3) || speech.Has("family", at + 1, at + 3));

    // "Grandma had surgery": kin need no article. "Friend had chest pain" is what a carrier phrase leaves of "my friend".
    private static bool IsKin(Speech speech, int at) =>
        (at == 0 && speech.Tokens[at].Is(Trait.Person) && speech.Count > 1 && (speech.Tokens[1].Is(Trait.Past) || speech.Tokens[1].Entry.Text is "has" or "is" or "got" or "gets"))
        || (speech.Tokens[at].Entry.Text is "grandma" or "grandpa" or "gran" or "nan" or "grandad" or "mum" or "mom" or "dad" or "mother" or "father" or "hubby")
        && (at == 0 || !speech.Tokens[at - 1].Is("my")) && !IsCompanion(speech, at);

    private static bool IsArticle(in Token token) => token.Entry.Text is "a" or "the" or "this" or "some";

    // "I'm a runner", "I am a doctor", "I'm a kid".
    private static bool IsRunner(Speech speech, int at)
    {
        for (var i = Math.Max(at - 5, 0); i < at; i++)
        {
            if (speech.Tokens[i].Is("am"))
            {
                return true;
            }
        }

        return false;
    }

    private static int NextPerson(Speech speech, int at)
    {
        for (var i = at + 1; i < Math.Min(at + 4, speech.Count); i++)
        {
            if ((speech.Tokens[i].Is(Trait.Person) && !speech.Tokens[i].Is("other")) || ((speech.Tokens[i].Is("old") || speech.Tokens[i].Is("olds"))
                && speech.Tokens[i - 1].Is(Trait.Unit)))
            {
                return i;
            }

            if (speech.Tokens[i].Is(Trait.Body) || speech.Tokens[i].Is(Trait.Side) || speech.Tokens[i].Is(Trait.Finite))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsCompanion(Speech speech, int at) =>
        at > 0 && (speech.Tokens[at - 1].Entry.Text is "with" or "to" or "from" or "by" or "beside" or "behind" or "chasing" or "than" or "raced" or "beat" or "chased" or "against" or "pacing" or "paced");

    private static bool IsPartOf(Speech speech, int at) => at + 1 < speech.Count && speech.Tokens[at + 1].Is(Trait.Body);
}
