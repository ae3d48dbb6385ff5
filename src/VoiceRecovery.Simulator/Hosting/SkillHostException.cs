namespace VoiceRecovery.Simulator;

/// <summary>The skill cannot be started; the message says what to do next.</summary>
public sealed class SkillHostException : Exception
{
    public SkillHostException(string message) : base(message)
    {
    }

    public SkillHostException(string message, Exception inner) : base(message, inner)
    {
    }
}
