using System.Text.Json.Serialization;

namespace VoiceRecovery.Alexa;

/// <summary>What Alexa posts to a skill: the envelope around one <see cref="VoiceRecovery.Alexa.Request"/>.</summary>
/// <remarks>Source: Request and Response JSON Reference, developer.amazon.com/docs/alexa/custom-skills.</remarks>
public sealed record SkillRequest
{
    /// <summary>The version of the envelope; Alexa has only ever sent "1.0".</summary>
    public string Version { get => field ?? "1.0"; init; } = "1.0";

    /// <summary>The conversation; absent for skill events and some out-of-session requests.</summary>
    public Session? Session { get; init; }

    /// <summary>The device and what it can do; absent in very old requests only.</summary>
    public Context? Context { get; init; }

    /// <summary>What happened. Never null in a request that <see cref="SkillRequestParser"/> returned.</summary>
    public required Request Request { get; init; }

    /// <summary>The skill that the request was meant for: from the session, else from the context; null when neither names one.</summary>
    [JsonIgnore]
    public string? ApplicationId =>
        Session?.Application?.ApplicationId ?? Context?.System?.Application?.ApplicationId;

    /// <summary>Whether the device shows Alexa Presentation Language documents.</summary>
    [JsonIgnore]
    public bool SupportsApl => Context?.System?.Device?.Supports(AlexaInterfaces.Apl) ?? false;

    /// <summary>The type of the request alone: what is inside belongs in no log.</summary>
    public override string ToString() => Request.ToString();
}
