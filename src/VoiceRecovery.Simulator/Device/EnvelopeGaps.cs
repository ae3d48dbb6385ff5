using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>Hand-written request envelopes, which may leave out what is the same in every request.</summary>
internal static class EnvelopeGaps
{
    /// <summary>Fills in what a hand-written envelope leaves out, and changes nothing that it has.</summary>
    public static JsonObject Fill(JsonObject given, Session session, RequestWriter writer)
    {
        var envelope = (JsonObject)given.DeepClone();
        Default(envelope, "version", () => "1.0");
        // A wrong application id in one place stays the only one: the other place must not vouch for it.
        var application = (Find(envelope, "session", "application") ?? Find(envelope, "context", "System", "application"))?
            .Text("applicationId");
        if (!HappensOutsideSessions(envelope))
        {
            Default(envelope, "session", () => new JsonObject());
            if (envelope["session"] is JsonObject part)
                Merge(part, RequestWriter.SessionPart(session, application ?? writer.ApplicationId));
        }

        Default(envelope, "context", () => new JsonObject());
        if (envelope["context"] is JsonObject context)
            Merge(context, writer.ContextPart(application ?? writer.ApplicationId));
        if (envelope["request"] is JsonObject request)
            Merge(request, writer.RequestPart());
        return envelope;
    }

    private static bool HappensOutsideSessions(JsonObject envelope) =>
        envelope.ContainsKey("session")
            ? envelope["session"] is null
            : Find(envelope, "request")?.Text("type") is { } type
              && (type.StartsWith("AlexaSkillEvent.", StringComparison.Ordinal)
                  || type.StartsWith("AudioPlayer.", StringComparison.Ordinal));

    private static void Default(JsonObject json, string name, Func<JsonNode> make)
    {
        if (!json.ContainsKey(name))
            json[name] = make();
    }

    public static void Merge(JsonObject target, JsonObject defaults)
    {
        foreach (var (name, value) in defaults)
        {
            if (!target.ContainsKey(name))
                target[name] = value?.DeepClone();
            else if (target[name] is JsonObject inner && value is JsonObject innerDefaults
                && name is "System" or "application" or "user" or "device")
                Merge((JsonObject)target[name]!, (JsonObject)value!);
        }
    }

    private static JsonObject? Find(JsonObject json, params ReadOnlySpan<string> path)
    {
        JsonObject? found = json;
        foreach (var name in path)
            found = found?[name] as JsonObject;
        return found;
    }
}
