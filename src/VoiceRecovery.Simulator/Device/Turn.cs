using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>One thing said and all that came of it.</summary>
public sealed record Turn
{
    /// <summary>Counts from 1; every session and every `---` of a script starts a new number.</summary>
    public required int Session { get; init; }

    public required int Number { get; init; }

    public required string Said { get; init; }

    /// <summary>What went to the skill, in order. Empty where Alexa answered by herself; several where a dialog was delegated.</summary>
    public IReadOnlyList<Exchange> Exchanges { get; init; } = [];

    /// <summary>The SessionEndedRequest by which Alexa told the skill that its response was in error.</summary>
    public Exchange? ErrorNotice { get; init; }

    public string? Speech { get; init; }

    public string? Ssml { get; init; }

    public string? Reprompt { get; init; }

    public JsonNode? Card { get; init; }

    public JsonArray Directives { get; init; } = [];

    public JsonObject SessionAttributes { get; init; } = [];

    /// <summary>Whether no session is open after this turn.</summary>
    public bool SessionEnded { get; init; }

    /// <summary>Why Alexa understood it so; null where nothing had to be understood.</summary>
    public Why? Why { get; init; }

    /// <summary>What went wrong, in words for the skill's author.</summary>
    public string? Problem { get; init; }

    /// <summary>False where the listener got no answer. A refused envelope was answered.</summary>
    public bool Answered { get; init; } = true;

    public double Milliseconds => Math.Round(Exchanges.Sum(exchange => exchange.Took.TotalMilliseconds), 1);

    internal bool IsLaunch => Exchanges is [var first, ..] && (first.Request["request"] as JsonObject)?.Text("type") is "LaunchRequest";

    internal Turn Showing(SkillReply reply) => this with
    {
        Speech = reply.Speech,
        Ssml = reply.Ssml,
        Reprompt = reply.Reprompt,
        Card = reply.Card?.DeepClone(),
        Directives = (JsonArray)reply.Directives.DeepClone(),
        SessionAttributes = (JsonObject)reply.Attributes.DeepClone(),
    };

    internal Turn Failing(string problem) => this with { Problem = problem, Answered = false };
}

/// <param name="Status">The HTTP status; null where the skill could not be reached.</param>
/// <param name="ResponseBody">The response as it came, or why there is none.</param>
public sealed record Exchange(JsonObject Request, int? Status, string ResponseBody, TimeSpan Took);
