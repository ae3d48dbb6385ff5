using System.Text.Json;
using System.Text.Json.Nodes;
using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Simulator;

/// <summary>What holds for this project's skill besides: the advice follows from the report, and nothing known is asked for. Other skills'
/// states do not look like this one's and pass.</summary>
internal static class RecoveryChecks
{
    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["sorenessLevel"] = "soreness",
        ["swelling"] = "swelling",
        ["painLocation"] = "area",
        ["side"] = "side",
        ["daysSinceHardRun"] = "daysSinceHardRun",
        ["checkB"] = "screen",
    };

    public static IEnumerable<(string Rule, string Detail)> Check(Turn turn, string locale)
    {
        if (turn.Ssml is not null && turn.Ssml == (RecoverySkill.Apology(locale).Response.OutputSpeech as SsmlSpeech)?.Ssml)
            yield return ("crash", "The skill apologised: its log says why.");
        if (Report(turn) is not { } report)
            yield break;
        var state = turn.SessionAttributes;
        if (!turn.SessionEnded && Known(report, state.Text("asking")) is { } known)
            yield return ("repeated question", $"{known} is asked for, and known: {report[known]!.ToJsonString()}.");
        if (state["advice"] is not JsonObject advice)
            yield break;
        if (Follows(state) is { } level && advice.Text("level") != level)
            yield return ("level contradiction",
                $"{advice.Text("level")} was written, and the rules say {level} of {report.ToJsonString()}.");
        if (advice.Text("level") is nameof(AdviceLevel.Emergency) && turn is { SessionEnded: false, Exchanges.Count: > 0 })
            yield return ("level contradiction", "An emergency, and the session stays open.");
        if (Before(turn) is { } before && before["advice"] is JsonObject earlier && JsonNode.DeepEquals(before["report"], report)
            && earlier.Text("level") != advice.Text("level"))
            yield return ("level contradiction", $"{earlier.Text("level")} became {advice.Text("level")} without a new fact.");
    }

    /// <summary>The report, and the advice that it got; null where there is none yet.</summary>
    public static (string Report, string Advice)? Advice(Turn turn) =>
        Report(turn) is { } report && turn.SessionAttributes["advice"] is JsonObject advice ? (report.ToJsonString(), advice.ToJsonString())
            : null;

    private static JsonObject? Report(Turn turn) =>
        turn.SessionAttributes.Text("v") is "2" && turn.SessionAttributes["report"] is JsonObject report ? report : null;

    private static JsonObject? Before(Turn turn) =>
        turn.Exchanges is [var first, ..] ? (first.Request["session"] as JsonObject)?["attributes"] as JsonObject : null;

    private static string? Known(JsonObject report, string? asking) =>
        asking is not null && Parts
            .TryGetValue(asking.EndsWith("Again", StringComparison.Ordinal) ? asking[..^"Again".Length] : asking, out var part)
        && report.ContainsKey(part) ? part : null;

    private static string? Follows(JsonObject state)
    {
        using var json = JsonDocument.Parse(state.ToJsonString());
        var conversation = ConversationJson.Read(json.RootElement);
        return conversation.Advised ? Advisor.Advise(conversation.Report).Level.ToString() : null;
    }
}
