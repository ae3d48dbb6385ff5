namespace VoiceRecovery.Skill.Listening;

/// <summary>What a phrase is heard against.</summary>
/// <param name="Asking">The open question.</param>
/// <param name="Today">The runner's own date; null when their time zone is not known.</param>
/// <param name="Now">The moment in UTC. Used when <paramref name="Today"/> is unknown: then every date that it can be somewhere on earth
/// counts.</param>
public sealed record ListeningContext(Question Asking, DateOnly? Today, DateTimeOffset Now);
