using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>A look inside one turn: what went over the line and what it changed.</summary>
internal sealed class TurnInspection(Desk desk)
{
    /// <param name="refusal">Why the skill refused the last request of the turn, where that is known.</param>
    public JsonObject Of(Turn turn, string? refusal)
    {
        var exchanges = turn.ErrorNotice is { } notice ? [.. turn.Exchanges, notice] : turn.Exchanges;
        var before = turn.Exchanges is [var first, ..] && (first.Request["session"] as JsonObject)?["attributes"] is JsonObject sent ? sent
            : turn.SessionAttributes;
        return new JsonObject
        {
            ["exchanges"] = new JsonArray([.. exchanges.Select(Line)]),
            ["verification"] = Verification(turn, refusal),
            ["state"] = State(before, turn.SessionAttributes),
            ["rules"] = new JsonArray([.. FiredRules.In(turn.SessionAttributes).Select(rule => new JsonObject
            {
                ["id"] = rule.Id.ToString(),
                ["level"] = rule.Level.ToString(),
                ["condition"] = rule.Condition,
            })]),
            ["warnings"] = new JsonArray([.. exchanges.SelectMany(ResponseChecks.Check).Select(warning => new JsonObject
            {
                ["rule"] = warning.Rule,
                ["message"] = warning.Message,
            })]),
        };
    }

    private JsonObject Line(Exchange exchange)
    {
        var body = SkillLine.Bytes(exchange.Request);
        return new JsonObject
        {
            ["address"] = desk.Skill.Address.AbsoluteUri,
            ["headers"] = new JsonObject(desk.Skill.HeadersFor(body)
                .Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value))),
            ["request"] = exchange.Request.DeepClone(),
            ["body"] = Encoding.UTF8.GetString(body),
            ["status"] = exchange.Status,
            ["response"] = Parsed(exchange.ResponseBody),
            ["responseBody"] = exchange.ResponseBody,
            ["milliseconds"] = Math.Round(exchange.Took.TotalMilliseconds, 1),
        };
    }

    private static JsonNode? Parsed(string body)
    {
        try
        {
            return JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonObject State(JsonObject before, JsonObject after) => new()
    {
        ["before"] = before.DeepClone(),
        ["after"] = after.DeepClone(),
        ["changes"] = new JsonArray([.. StateChange.Between(before, after).Select(change => new JsonObject
        {
            ["path"] = change.Path,
            ["before"] = change.Before?.DeepClone(),
            ["after"] = change.After?.DeepClone(),
        })]),
    };

    private JsonObject Verification(Turn turn, string? refusal)
    {
        var last = turn.Exchanges is [.., var exchange] ? exchange : null;
        var verdict = last switch
        {
            null => "none",
            { Status: null } => "unreachable",
            { Status: >= 400 and < 500 } => "refused",
            _ => desk.IsTrusted ? "verified" : desk.IsSigned ? "signed" : "unsigned",
        };
        return new JsonObject
        {
            ["verdict"] = verdict,
            ["reason"] = verdict == "refused" ? refusal : null,
            ["checks"] = new JsonArray([.. verdict == "verified" ? Checks(last!.Request) : []]),
        };
    }

    // All of them were passed: what fails one is refused.
    private IEnumerable<JsonObject> Checks(JsonObject request)
    {
        var body = SkillLine.Bytes(request);
        var headers = desk.Skill.HeadersFor(body)
            .ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);
        yield return Check("Certificate address", headers.GetValueOrDefault("SignatureCertChainUrl") ?? "");
        yield return Check("Certificate chain",
            "in date, for echo-api.amazon.com, and led to the desk's test authority instead of Amazon's roots");
        yield return Check("Signature", $"RSA with SHA-256, over these {body.Length:N0} bytes");
        yield return Check("Timestamp", $"{(request["request"] as JsonObject)?.Text("timestamp")}, within 150 s of the skill's clock");
        yield return Check("Skill id", desk.SkillId);
    }

    private static JsonObject Check(string name, string detail) => new() { ["name"] = name, ["detail"] = detail };
}
