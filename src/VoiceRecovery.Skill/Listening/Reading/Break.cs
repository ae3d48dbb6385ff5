namespace VoiceRecovery.Skill.Listening.Reading;

/// <summary>What stands before a word: nothing, a comma, the end of a sentence, or of a question.</summary>
internal enum Break : byte
{
    None,
    Comma,
    Stop,
    Question,
}
