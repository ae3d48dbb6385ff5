using System.Text.Json.Nodes;
using VoiceRecovery.Core;

namespace VoiceRecovery.Simulator;

/// <summary>The rules of this project's decision table that set the advice, as its session attributes name them. Other skills have
/// none.</summary>
internal static class FiredRules
{
    public static IReadOnlyList<Rule> In(JsonObject sessionAttributes) =>
        sessionAttributes["advice"] is JsonObject advice
            ? [.. advice.Texts("reasons").Select(Find).OfType<Rule>()]
            : [];

    private static Rule? Find(string name) =>
        Enum.TryParse<RuleId>(name, out var id) && Enum.IsDefined(id) && string.Equals(id.ToString(), name, StringComparison.Ordinal)
            ? RuleTable.Find(id) : null;
}
