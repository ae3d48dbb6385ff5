namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>Something that a runner says beside an answer, at one question, once.</summary>
/// <param name="Kind">The section of the wordings.</param>
/// <param name="At">The question at which it is said.</param>
/// <param name="Words">The words.</param>
internal sealed record Addition(string Kind, string At, string Words)
{
    /// <summary>A question that the runner asks instead of answering.</summary>
    public bool IsQuestion => Kind is "betweenQuestion" or "question";

    /// <summary>What is said is not understood at all.</summary>
    public bool IsNotHeard => Kind is "notHeard";

    /// <summary>Whether it is a turn of its own.</summary>
    public bool StandsAlone => IsQuestion || IsNotHeard || At == Harm.Afterwards;
}
