using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>Something happened to the skill outside of a conversation: enabled, disabled, permission changed.</summary>
public sealed record SkillEventRequest : Request
{
    /// <summary>An event of the type given, which begins with <see cref="RequestTypes.SkillEventPrefix"/>.</summary>
    public SkillEventRequest(string type)
        : base(type)
    {
    }

    /// <summary>The event's own data.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>When Alexa made the event; null when the request does not say.</summary>
    public DateTimeOffset? EventCreationTime { get; init; }

    /// <summary>When Alexa sent the event; null when the request does not say.</summary>
    public DateTimeOffset? EventPublishingTime { get; init; }
}

/// <summary>A type of request that this library does not know. A skill answers it with an empty response.</summary>
public sealed record UnknownRequest : Request
{
    /// <summary>A request of the type given; empty when it has none.</summary>
    public UnknownRequest(string type)
        : base(type)
    {
    }

    /// <summary>The request as it came.</summary>
    public JsonElement Json { get; init; }
}
