namespace VoiceRecovery.Training.Lines;

/// <summary>The folder that a training line stands in.</summary>
internal enum Source
{
    /// <summary>The runner has the sign or is in the state.</summary>
    Signs,

    /// <summary>Sounds like the sign and is not it.</summary>
    NotSigns,

    /// <summary>Asks about a topic.</summary>
    Topics,

    /// <summary>Asks what the skill does not answer.</summary>
    OutOfScope,

    /// <summary>A command, or what is said after an answer.</summary>
    FollowUps,

    /// <summary>A harmless report or answer.</summary>
    None,
}
