using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>
/// The two safety checks read in two halves: after an answer that was not understood, a bare "no" clears only what was read out
/// after it (I16). The second half also asks for anything else, so that it names what the lists do not.
/// </summary>
internal static class Halves
{
    /// <summary>Whether a question reads a list of which something may fit.</summary>
    public static bool AreReadOf(Question question) =>
        (question.IsCheckA() || question.IsCheckB()) && question is not (Question.CheckADetail or Question.CheckBDetail);

    /// <summary>The first half of a whole check; null for every other question.</summary>
    public static Question? First(Question question) => question switch
    {
        Question.CheckA => Question.CheckAFirst,
        Question.CheckB => Question.CheckBFirst,
        _ => null,
    };

    /// <summary>The second half, once nothing of the first fits; null otherwise.</summary>
    public static Question? Next(Conversation before, Conversation merged, Heard heard) => before.Asking switch
    {
        Question.CheckAFirst when merged.IsSettled(Interview.PartOf(Question.CheckAFirst)) && !merged.IsSettled(Interview.CheckA) =>
            Question.CheckASecond,
        Question.CheckBFirst when heard is { Answer: PlainAnswer.No, HasUnexplainedWords: false }
            && !merged.IsSettled(ReportParts.Screen) => Question.CheckBSecond,
        _ => null,
    };
}
