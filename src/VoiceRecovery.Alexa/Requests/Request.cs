using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceRecovery.Alexa;

/// <summary>
/// What happened: a closed family of <see cref="LaunchRequest"/>, <see cref="IntentRequest"/>,
/// <see cref="SessionEndedRequest"/>, <see cref="UserEventRequest"/>, <see cref="SkillEventRequest"/> and,
/// for every type that this library does not know, <see cref="UnknownRequest"/>.
/// </summary>
public abstract record Request
{
    private protected Request(string type) => Type = type;

    /// <summary>The type on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; }

    /// <summary>Alexa's name for the request; empty when it sent none.</summary>
    public string RequestId { get => field ?? ""; init; } = "";

    /// <summary>
    /// When Alexa sent it, in UTC. Read from ISO 8601 or from epoch milliseconds;
    /// <c>default</c> when the request carries none.
    /// </summary>
    public DateTimeOffset Timestamp { get; init; }

    /// <summary>The language, for example <c>en-US</c>; empty when the request carries none, as skill events do.</summary>
    public string Locale { get => field ?? ""; init; } = "";

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public sealed override string ToString() => Type;
}

/// <summary>The skill was opened without saying what for.</summary>
public sealed record LaunchRequest() : Request(RequestTypes.Launch);

/// <summary>The user said something that the interaction model knows.</summary>
public sealed record IntentRequest() : Request(RequestTypes.Intent)
{
    /// <summary>What the user means.</summary>
    public Intent Intent { get => field ?? Intent.Unnamed; init; } = Intent.Unnamed;

    /// <summary>How far the dialog has come; null when the intent has no dialog model.</summary>
    public DialogState? DialogState { get; init; }
}

/// <summary>The conversation is over. It can not be answered with speech.</summary>
public sealed record SessionEndedRequest() : Request(RequestTypes.SessionEnded)
{
    /// <summary>Why it is over.</summary>
    public SessionEndedReason Reason { get; init; }

    /// <summary>What went wrong, where <see cref="Reason"/> is <see cref="SessionEndedReason.Error"/>.</summary>
    public SessionError? Error { get; init; }
}

/// <summary>Why Alexa ended a conversation.</summary>
public sealed record SessionError
{
    /// <summary>For example INVALID_RESPONSE.</summary>
    public string? Type { get; init; }

    /// <summary>Amazon's explanation, for developers.</summary>
    public string? Message { get; init; }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(SessionError);
}

/// <summary>The screen sent an event, for example a touch.</summary>
public sealed record UserEventRequest() : Request(RequestTypes.UserEvent)
{
    /// <summary>The token of the document that sent it.</summary>
    public string? Token { get; init; }

    /// <summary>The arguments of the document's SendEvent command; never null.</summary>
    public IReadOnlyList<JsonElement> Arguments { get => field ?? []; init; } = [];

    /// <summary>The component that sent it.</summary>
    public JsonElement? Source { get; init; }

    /// <summary>Values of the components that the SendEvent command named.</summary>
    public JsonElement? Components { get; init; }
}
