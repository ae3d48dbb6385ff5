using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>One conversation, from launch to its end.</summary>
public sealed record Session
{
    /// <summary>True on the first request of the conversation.</summary>
    public bool New { get; init; }

    /// <summary>Alexa's name for the conversation; empty when it sent none.</summary>
    public string SessionId { get => field ?? ""; init; } = "";

    /// <summary>The skill that the conversation is with.</summary>
    public Application? Application { get; init; }

    /// <summary>The account that speaks.</summary>
    public User? User { get; init; }

    /// <summary>What the skill's previous response carried as session attributes; null at the beginning.</summary>
    public JsonElement? Attributes { get; init; }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(Session);
}

/// <summary>A skill.</summary>
public sealed record Application
{
    /// <summary>The skill id, <c>amzn1.ask.skill.…</c>.</summary>
    public string? ApplicationId { get; init; }
}

/// <summary>An Alexa account, under a name that is different for every skill.</summary>
public sealed record User
{
    /// <summary>The account's pseudonym. Personal data: it belongs in no log.</summary>
    public string? UserId { get; init; }

    /// <summary>The token of a linked account, where there is one. A secret.</summary>
    public string? AccessToken { get; init; }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(User);
}
