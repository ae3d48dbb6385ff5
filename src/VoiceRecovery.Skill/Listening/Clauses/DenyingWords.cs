namespace VoiceRecovery.Skill.Listening;

/// <summary>Which words deny: "no", "never", "far from", a nought; not the "no" of an answer, nor the "not" of "isn't it".</summary>
internal static class DenyingWords
{
    /// <summary>Whether the word denies something that is mentioned.</summary>
    public static bool Denies(Speech speech, in Mention mention, int at)
    {
        var token = speech.Tokens[at];
        var denies = token.Is(Trait.Negator) || (token.Is("far") && speech.Tokens[Math.Min(at + 1, speech.Count)].Is("from")) || (token.Number == 0 && at + 1 < speech.Count && !speech.Tokens[at + 1].Is("out"));
        return denies && !mention.Names(at) && (!OnlySeemsToDeny(speech, at) || IsInNoDenial(speech, mention, at)) && !IsInverted(speech, at) && !IsAnswer(speech, at);
    }

    /// <summary>Whether the word only looks like a denial.</summary>
    public static bool OnlySeemsToDeny(Speech speech, int at)
    {
        foreach (var other in speech.Mentions)
        {
            // "No feeling in my foot": the "no" belongs to the sign; "one, no hang on, both": to the correction.
            if (other.Notion is Notion.NoDenial or Notion.Sign or Notion.Correction && other.Names(at))
            {
                return true;
            }
        }

        return speech.Tokens[at].Is("not") && at > 0 && speech.Tokens[at - 1].Entry.Text is "do" or "does" or "did" && speech.Tokens[at + 1].Is(Trait.Attitude)
            && !speech.Tokens[at + 1].Is("mean");
    }

    // "Not feeling great" does deny feeling great.
    private static bool IsInNoDenial(Speech speech, in Mention mention, int at)
    {
        foreach (var other in speech.Mentions)
        {
            if (other.Notion == Notion.NoDenial && other.Names(at) && mention.Start < other.End && mention.End > other.Start)
            {
                return true;
            }
        }

        return false;
    }

    // "Isn't it weird that", "don't you think".
    private static bool IsInverted(Speech speech, int at) =>
        speech.Tokens[at].Is("not") && at > 0 && speech.Tokens[at - 1].Is(Trait.Auxiliary) && at - 1 == speech.ClauseOf(at).Start
        && at + 1 < speech.Count && (speech.Tokens[at + 1].Entry.Text is "it" or "you" or "that");

    // A "no" that is a clause of its own answers a question; it denies nothing in the next clause.
    private static bool IsAnswer(Speech speech, int at)
    {
        var clause = speech.ClauseOf(at);
        return speech.Tokens[at].Is(Trait.No) && clause.End - clause.Start <= 1;
    }
}
