namespace VoiceRecovery.Alexa;

/// <summary>What a skill answers. Limits: <see cref="AlexaLimits"/>.</summary>
/// <remarks>Source: Request and Response JSON Reference, developer.amazon.com/docs/alexa/custom-skills.</remarks>
public sealed record SkillResponse
{
    /// <summary>The version of the envelope.</summary>
    public string Version { get => field ?? "1.0"; init; } = "1.0";

    /// <summary>What the next request of the session brings back in <see cref="Session.Attributes"/>; a JSON object.</summary>
    public RawJson? SessionAttributes { get; init; }

    /// <summary>The answer itself.</summary>
    public ResponseBody Response { get => field ?? ResponseBody.Empty; init; } = ResponseBody.Empty;

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(SkillResponse);
}

/// <summary>The answer itself.</summary>
public sealed record ResponseBody
{
    /// <summary>No speech, nothing: the only answer to the end of a session.</summary>
    public static readonly ResponseBody Empty = new();

    /// <summary>What Alexa says.</summary>
    public OutputSpeech? OutputSpeech { get; init; }

    /// <summary>What Alexa says when the user does not answer. It plays only while the session stays open.</summary>
    public Reprompt? Reprompt { get; init; }

    /// <summary>What the Alexa app shows.</summary>
    public Card? Card { get; init; }

    /// <summary>What Alexa does besides speaking.</summary>
    public IReadOnlyList<Directive>? Directives { get; init; }

    /// <summary>
    /// True ends the session, false listens for an answer; null lets the interface in use decide
    /// (on a screen it keeps the session without listening).
    /// </summary>
    public bool? ShouldEndSession { get; init; }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(ResponseBody);
}

/// <summary>What Alexa says when the user does not answer.</summary>
public sealed record Reprompt
{
    /// <summary>The words.</summary>
    public required OutputSpeech OutputSpeech { get; init; }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(Reprompt);
}
