namespace VoiceRecovery.Skill.Listening;

/// <summary>A plain answer to a question.</summary>
public enum PlainAnswer
{
    None,
    Yes,
    No,

    /// <summary>"Not sure", "maybe", "sort of": said, but no answer.</summary>
    Unsure,
}
