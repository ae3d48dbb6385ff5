namespace VoiceRecovery.Skill.Listening;

/// <summary>Which clauses have the form of a question: they open with a question word, or with an auxiliary that begins no statement.</summary>
internal static class QuestionClauses
{
    public static bool IsQuestion(Speech speech, in Clause clause)
    {
        var at = clause.Start;
        while (at < clause.End && (speech.Tokens[at].Is(Trait.Filler) || speech.Tokens[at].Is(Trait.Coordinator) || speech.Tokens[at].Is(Trait.Contrast)
            || speech.Tokens[at].Is("so")
            || speech.Tokens[at].Is(Trait.Yes) || speech.Tokens[at].Is(Trait.No)))
        {
            at++;
        }

        if (at >= clause.End)
        {
            return false;
        }

        var (first, next) = (speech.Tokens[at], speech.Tokens[Math.Min(at + 1, speech.Count)]);
        return first.Is(Trait.QuestionWord)
            ? (!first.Is("when") && !first.Is("where") && !first.Is("which") && !first.Is("who")) || next.Is(Trait.Auxiliary)
            : first.Is(Trait.Auxiliary) && !IsStatement(first, next, speech.Tokens[Math.Min(at + 2, speech.Count)]);
    }

    // Statements without their subject: "had a fever", "is swollen", "can barely walk", "did intervals".
    private static bool IsStatement(in Token first, in Token next, in Token after) => first.Entry.Text switch
    {
        "cannot" or "have" => true,
        "has" or "was" or "were" or "am" or "may" or "might" or "must" => !next.Is(Trait.Pronoun) && !next.Is("a"),
        "did" => !next.Is(Trait.Pronoun) && !next.Is("my") && !next.Is("the"),
        "do" => next.Is("have") || next.Is("not"),
        "can" or "could" => next.Entry.Text is "feel" or "walk" or "barely" or "hardly" or "only" or "see" or "hop",
        "is" or "are" => IsState(next) && !after.Is(Trait.Body),
        _ => false,
    };

    private static bool IsState(in Token token) => token.Entry.Text is
        "swollen" or "hot" or "warm" or "numb" or "sore" or "red" or "getting" or "feeling" or "looking" or "still" or "not" or "worse" or "very" or "really"
            or "quite" or "so" or "bit" or "slightly"
        or "painful" or "hurting" or "killing" or "pretty" or "puffy" or "stiff" or "tender" or "fine" or "like" or "about" or "both" or "just" or "cold" or "tight";
}
