using System.Diagnostics;
using System.Diagnostics.Metrics;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Endpoint;

/// <summary>How a request ended.</summary>
internal enum Outcome
{
    Answered,

    /// <summary>The skill failed, and the runner was told so.</summary>
    Apologised,

    /// <summary>It did not come from Alexa for this skill.</summary>
    Refused,

    /// <summary>It could not be judged, or not in time.</summary>
    Unavailable,

    /// <summary>Our own code failed before there was anybody to answer.</summary>
    Failed,
}

/// <summary>
/// What is counted and traced under <see cref="Name"/>. Every tag is a word of a closed list: none can hold who called or what was said.
/// Nothing is computed without a listener.
/// </summary>
public sealed class Telemetry
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "VoiceRecovery";

    private static readonly ActivitySource Traces = new(Name);

    private readonly Counter<long> _requests;
    private readonly Counter<long> _refusals;
    private readonly Counter<long> _advice;
    private readonly Histogram<double> _durations;

    public Telemetry(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _requests = meter.CreateCounter<long>("voicerecovery.requests", "{request}", "Requests by type and outcome.");
        _refusals = meter.CreateCounter<long>("voicerecovery.refusals", "{request}", "Requests that were not served, by reason.");
        _advice = meter.CreateCounter<long>("voicerecovery.advice", "{advice}",
            "Advice given, by level: once where it is new or its level changes.");
        _durations = meter.CreateHistogram<double>("voicerecovery.request.duration", "s", "From the head of a request to its answer.",
            advice: new()
            {
                HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 7.5],
            });
    }

    /// <summary>A trace of one invocation, by the id under which it is logged; nothing where there is no listener.</summary>
    internal static Activity? Trace(string name) => Traces.StartActivity(name, ActivityKind.Server);

    internal void Count(Request? request, Outcome outcome, TimeSpan duration, Activity? trace)
    {
        var type = new KeyValuePair<string, object?>("type", TypeOf(request));
        var end = new KeyValuePair<string, object?>("outcome", WordOf(outcome));
        _requests.Add(1, type, end);
        _durations.Record(duration.TotalSeconds, end);
        trace?.SetTag(type.Key, type.Value).SetTag(end.Key, end.Value);
        if (outcome is Outcome.Apologised or Outcome.Failed)
            trace?.SetStatus(ActivityStatusCode.Error);
    }

    /// <param name="reason">A word of this code, never of the caller.</param>
    internal void CountRefusal(string reason) => _refusals.Add(1, new KeyValuePair<string, object?>("reason", reason));

    internal void CountAdvice(SkillRequest request, SkillResponse response)
    {
        if (!_advice.Enabled || response.SessionAttributes is not { } attributes
            || ConversationJson.Read(attributes.ToElement()).Advice is not { } given)
            return;
        if (ConversationJson.Read(request.Session?.Attributes).Advice?.Level != given.Level)
            _advice.Add(1, new KeyValuePair<string, object?>("level", given.Level.ToString()));
    }

    // The type on the wire is whatever was sent; what is not known is "other".
    private static string TypeOf(Request? request) => request switch
    {
        null => "none",
        LaunchRequest => "launch",
        IntentRequest => "intent",
        SessionEndedRequest => "sessionEnded",
        UserEventRequest => "userEvent",
        SkillEventRequest => "skillEvent",
        _ => "other",
    };

    private static string WordOf(Outcome outcome) => outcome switch
    {
        Outcome.Answered => "answered",
        Outcome.Apologised => "apologised",
        Outcome.Refused => "refused",
        Outcome.Unavailable => "unavailable",
        Outcome.Failed => "failed",
        _ => throw new UnreachableException(),
    };
}
