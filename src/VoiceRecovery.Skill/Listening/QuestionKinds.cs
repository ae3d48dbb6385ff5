namespace VoiceRecovery.Skill.Listening;

/// <summary>Which questions belong together.</summary>
public static class QuestionKinds
{
    /// <summary>Whether it asks for parts of check A, whole or in halves.</summary>
    public static bool IsCheckA(this Question question) => question is >= Question.CheckA and <= Question.CheckADetail;

    /// <summary>Whether it asks for warning signs, all of them or in halves.</summary>
    public static bool IsCheckB(this Question question) => question is >= Question.CheckB and <= Question.CheckBDetail;

    /// <summary>Whether it asks if what was understood is right.</summary>
    public static bool IsReadBack(this Question question) => question is Question.ReadBack or Question.ReadBackDetail;
}
