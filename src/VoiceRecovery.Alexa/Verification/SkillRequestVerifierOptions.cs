namespace VoiceRecovery.Alexa;

/// <summary>What <see cref="SkillRequestVerifier"/> must be told.</summary>
public sealed record SkillRequestVerifierOptions
{
    /// <summary>
    /// The skills that this endpoint serves, <c>amzn1.ask.skill.…</c>; several while one replaces another. Never empty.
    /// </summary>
    public required IReadOnlyList<string> SkillIds { get; init; }
}
