using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Whether the runner is a child: the skill is made for adults (E22).</summary>
internal static class ChildListener
{
    private const int Adult = 18;
    private const int YoungestAgeAlone = 11;

    /// <summary>The sign, said or asked about.</summary>
    public static SignsHeard Hear(Speech speech)
    {
        for (var i = 0; i < speech.Count; i++)
        {
            if (speech.Tokens[i].Number is >= 1 and < Adult && IsAge(speech, i))
            {
                return Stands(speech, new Mention(Notion.ChildPerson, 0, i, i + 1, 1));
            }
        }

        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion == Notion.ChildPerson && IsRunner(speech, mention))
            {
                return Stands(speech, mention);
            }
        }

        return default;
    }

    private static SignsHeard Stands(Speech speech, in Mention mention) =>
        Times.IsLongAgo(speech, mention) || Denials.IsDenied(speech, mention) ? default
        : Questions.IsAsked(speech, mention) ? new SignsHeard(WarningSigns.None, WarningSigns.Child, WarningSigns.None)
        : new SignsHeard(WarningSigns.Child, WarningSigns.None, WarningSigns.None);

    // "I'm fourteen", "she's nine years old". "I'm ten" rates soreness, "it's eleven" the time.
    private static bool IsAge(Speech speech, int at)
    {
        var old = at + 2 < speech.Count && (speech.Tokens[at + 1].Is("year") || speech.Tokens[at + 1].Is("years")) && (speech.Tokens[at + 2].Is("old")
            || speech.Tokens[at + 2].Is("olds"));
        if (old)
        {
            return !IsInSchoolDaysOf(speech, at);
        }

        var verb = at - 1;
        while (verb > 0 && (speech.Tokens[verb].Is("only") || speech.Tokens[verb].Is("just")))
        {
            verb--;
        }

        return verb >= 1 && !IsCounted(speech, at)
            && ((speech.Tokens[verb].Is("am") && speech.Tokens[verb - 1].Is("i") && (speech.Tokens[at].Number >= YoungestAgeAlone || speech.Has("only", verb + 1, at)))
                || (speech.Tokens[verb].Is("is") && (speech.Tokens[verb - 1].Is("he") || speech.Tokens[verb - 1].Is("she")
                || speech.Tokens[verb - 1].Is(Trait.Person))));
    }

    private static bool IsInSchoolDaysOf(Speech speech, int at) =>
        speech.Has("when", speech.ClauseOf(at).Start, at) || speech.Has("since", speech.ClauseOf(at).Start, at)
            || speech.Has("shoes", speech.ClauseOf(at).Start, speech.ClauseOf(at).End);

    private static bool IsCounted(Speech speech, int at) =>
        at + 1 < speech.Count && speech.Tokens[at + 1].Before == Break.None && (speech.Tokens[at + 1].Is(Trait.Unit) || speech.Tokens[at + 1].Is(Trait.Day)
            || speech.Tokens[at + 1].Is("out") || (speech.Tokens[at + 1].Is("and") && speech.Tokens[Math.Min(at + 2, speech.Count)].Is("a")));

    // The runner's child, when the phrase is about the child's legs, running or a sign.
    private static bool IsRunner(Speech speech, in Mention child)
    {
        if (child.Start > 0 && (speech.Tokens[child.Start - 1].Entry.Text is "with" or "after" or "as" or "to"))
        {
            return false;
        }

        if (child.Start > 0 && speech.Tokens[child.Start - 1].Is("for"))
        {
            return true;
        }

        if (speech.Count <= child.End - child.Start + 1)
        {
            return true;
        }

        var end = speech.SentenceEnd(child.Start);
        foreach (var mention in speech.Mentions)
        {
            if (mention.Notion is Notion.Area or Notion.Sign or Notion.HardRun or Notion.Swollen or Notion.SorenessCue or Notion.Function
                && mention.Last > child.Start && mention.Start < end && !(mention.Notion == Notion.Sign && (WarningSigns)mention.Value == WarningSigns.Child)
                && !speech.Has("my", child.End, mention.Start + 1) && !speech.Has("i", child.End, mention.Start))
            {
                return true;
            }
        }

        return false;
    }
}
