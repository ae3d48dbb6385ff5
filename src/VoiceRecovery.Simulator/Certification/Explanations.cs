using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>Why the author lives with a warning: a file of rule ids, each with its reason.</summary>
internal sealed record Explanations(IReadOnlyDictionary<string, string> Reasons)
{
    private static readonly CertificationRule Stale =
        new("explanation.needed", "Every explanation explains a warning", "this program",
        "Take it out: the rule holds, or fails, or does not exist.");

    public static Explanations None { get; } = new(new Dictionary<string, string>());

    /// <exception cref="SkillPackageException">The file cannot be used.</exception>
    public static Explanations Read(string file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(file)) is JsonObject json
                ? new Explanations(json.ToDictionary(reason => reason.Key, reason => reason.Value?.ToString() ?? ""))
                : throw new SkillPackageException($"{file} is not a JSON object of rule ids and reasons.");
        }
        catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new SkillPackageException($"The explanations cannot be read: {problem.Message}", problem);
        }
    }

    public IReadOnlyList<CheckResult> Explain(IReadOnlyList<CheckResult> results)
    {
        var warned = results.Where(result => result.Verdict is Verdict.Warn).Select(result => result.Rule.Id)
            .ToHashSet(StringComparer.Ordinal);
        var stale = Reasons.Keys.Where(id => !warned.Contains(id)).Select(id => Stale.At(id, "no warning of this rule")).ToList();
        var explained = results.Select(result =>
            result.Verdict is Verdict.Warn && Reasons.TryGetValue(result.Rule.Id, out var reason) ? result with { Explained = reason }
            : result);
        return Reasons.Count == 0 ? results : [.. explained, CheckResult.Of(Stale, stale, $"{Reasons.Count} explanations")];
    }
}
