using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>A leave to run that the true report forbids, with all left out that it does not need.</summary>
/// <param name="Scenario">What is left.</param>
/// <param name="Conversation">The conversation that follows from it.</param>
internal sealed record Finding(Scenario Scenario, SearchedConversation Conversation)
{
    private const string DeliverySuffix = " delivery";

    /// <summary>What made the difference: the additions, or else what was told and where.</summary>
    public string Kind => Scenario.Additions.Count > 0
        ? string.Join(" + ", Scenario.Additions.Select(addition => addition.Kind + When(addition.At)).Distinct().Order())
        : string.Join(" + ", Lost.DefaultIfEmpty("rating or days").Concat(Causes).Distinct());

    /// <summary>The words that it takes: the additions, what tells the harms, and what is not the plainest.</summary>
    public string Words => string.Join(" | ", Scenario.Additions.Select(addition => addition.Words)
        .Concat(Conversation.WordsOf.Where(said => !Scenario.Plain.Contains(said.Key) || TellsHarm(said.Key)).Select(said => said.Value))
        .Distinct());

    /// <summary>Leaves out of a scenario, one by one, what its finding does not need.</summary>
    public static Finding Shrink(Scenario scenario)
    {
        var finding = new Finding(scenario, SearchedConversation.Hold(scenario));
        while (Smaller(finding).FirstOrDefault(smaller => smaller.Conversation.Forbidden is not null) is { } smaller)
        {
            finding = smaller;
        }

        return finding;
    }

    /// <summary>The finding, as a person would write it down.</summary>
    public override string ToString()
    {
        var truth = Scenario.Runner.Report;
        return $"""
              seed {Scenario.Seed}: {Conversation.Forbidden} given, {Advisor.Advise(truth).Level} is right
              truth: soreness {truth.Soreness?.Value}, {truth.Area} {truth.OtherArea} {truth.Side}, {truth.Days?.Value} days, swelling {truth.Swelling}, function {truth.Function}, worn out {truth.Fatigue}, rest pain {truth.RestPain}, worse {truth.Worsening}, signs {truth.WarningSigns}
            {string.Join('\n', Conversation.Lines)}
            """;
    }

    private IEnumerable<string> Lost => Scenario.Runner.Harms.Select(harm => (harm.IsSign ? "a sign" : harm.Name) + (harm.At is { } at ? $" volunteered{When(at)}" : ""));

    private IEnumerable<string> Causes =>
        Conversation.Choices.Where(choice => !Scenario.Plain.Contains(choice) && !TellsHarm(choice)).Select(CauseOf);

    private static string When(string at) => at == Harm.Afterwards ? " after the advice" : at.StartsWith("check", StringComparison.Ordinal) ? " at a check" : "";

    private string CauseOf(string choice) => choice.EndsWith(DeliverySuffix, StringComparison.Ordinal)
        ? $"in {Scenario.Pick(choice, Delivery.Ways)}"
        : $"wording of {choice.Split(' ')[0]}";

    private bool TellsHarm(string choice) => Scenario.Runner.Harms.Any(harm => choice.EndsWith(' ' + harm.Name, StringComparison.Ordinal));

    private static IEnumerable<Finding> Smaller(Finding finding)
    {
        var scenario = finding.Scenario;
        var runner = scenario.Runner;
        var fewer = runner.Harms.Select(harm => scenario with { Runner = runner with { Harms = [.. runner.Harms.Where(other => other != harm)] } });
        var quieter = scenario.Additions.Select(addition => scenario with { Additions = [.. scenario.Additions.Where(other => other != addition)] });
        var moved = scenario.Additions.Where(addition => addition.At.StartsWith("check", StringComparison.Ordinal) && addition.At.Length > "checkA".Length)
            .Select(addition => scenario with { Additions = [.. scenario.Additions.Select(other => other == addition ? addition with { At = addition.At[.."checkA".Length] } : other)] });
        var asked = runner.Harms.Where(harm => harm.At is not null)
            .Select(harm => scenario with { Runner = runner with { Harms = [.. runner.Harms.Select(other => other == harm ? harm with { At = null } : other)] } });
        var plainer = finding.Conversation.Choices.Where(choice => !scenario.Plain.Contains(choice))
            .Select(choice => scenario with { Plain = scenario.Plain.Add(choice) });
        return fewer.Concat(quieter).Concat(moved).Concat(asked).Concat(plainer).Where(smaller => smaller.IsHonest).Select(smaller => new Finding(smaller, SearchedConversation.Hold(smaller)));
    }
}
