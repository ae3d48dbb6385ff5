namespace VoiceRecovery.Simulator;

/// <summary>What the open turn waits for; it decides where a bare "four" or "yes" goes.</summary>
public abstract record Expectation
{
    private Expectation()
    {
    }

    public static Expectation Anything { get; } = new Open();

    public sealed record Open : Expectation;

    /// <summary>The skill, or its dialog model, has asked for this slot.</summary>
    public sealed record SlotAnswer(string Intent, string Slot) : Expectation;

    /// <summary>"You said large, right?"</summary>
    public sealed record SlotConfirmation(string Intent, string Slot) : Expectation;

    /// <summary>"Shall I order it?"</summary>
    public sealed record IntentConfirmation(string Intent) : Expectation;
}
