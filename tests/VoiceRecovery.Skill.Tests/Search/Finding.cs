using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>A leave to run that the true report forbids, with all left out that it does not need.</summary>
/// <param name="Scenario">What is left.</param>
/// <param name="Conversation">The conversation that follows from it.</param>
internal sealed record Finding(Scenario Scenario, SearchedConversation Conversation)
{
    private const string Check = "check";
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
              truth: soreness {truth.Soreness?.Value}, {truth.Area} {truth.OtherArea} {truth.Side}, {truth.Days?.Value} days
              {string.Join(", ", Scenario.Runner.Harms.Select(harm => harm.Name).DefaultIfEmpty("nothing else"))}
            {string.Join('\n', Conversation.Lines)}
            """;
    }

    private IEnumerable<string> Lost => Scenario.Runner.Harms
        .Select(harm => (harm.IsSign ? "a sign" : harm.Name) + (harm.At is { } at ? $" volunteered{When(at)}" : ""));

    private IEnumerable<string> Causes =>
        Conversation.Choices.Where(choice => !Scenario.Plain.Contains(choice) && !TellsHarm(choice)).Select(CauseOf);

    private static string When(string at) => at == Harm.Afterwards ? " after the advice"
        : at.StartsWith(Check, StringComparison.Ordinal) ? " at a check"
        : "";

    private string CauseOf(string choice) => choice.EndsWith(DeliverySuffix, StringComparison.Ordinal)
        ? $"in {Scenario.Pick(choice, Delivery.Ways)}"
        : $"wording of {choice.Split(' ')[0]}";

    private bool TellsHarm(string choice) => Scenario.Runner.Harms.Any(harm => choice.EndsWith(' ' + harm.Name, StringComparison.Ordinal));

    private static IEnumerable<Finding> Smaller(Finding finding)
    {
        var scenario = finding.Scenario;
        var plainer = finding.Conversation.Choices.Where(choice => !scenario.Plain.Contains(choice))
            .Select(choice => scenario with { Plain = scenario.Plain.Add(choice) });
        return WithFewerHarms(scenario).Concat(WithFewerAdditions(scenario)).Concat(plainer)
            .Where(smaller => smaller.IsHonest).Select(smaller => new Finding(smaller, SearchedConversation.Hold(smaller)));
    }

    // Left out, or told only where it is asked for.
    private static IEnumerable<Scenario> WithFewerHarms(Scenario scenario)
    {
        var harms = scenario.Runner.Harms;
        var asked = harms.Where(harm => harm.At is not null).Select(harm => Replace(harms, harm, harm with { At = null }));
        return harms.Select(harm => harms.Where(other => other != harm)).Concat(asked)
            .Select(fewer => scenario with { Runner = scenario.Runner with { Harms = [.. fewer] } });
    }

    // Left out, or said at the whole check in place of a half of it.
    private static IEnumerable<Scenario> WithFewerAdditions(Scenario scenario)
    {
        var additions = scenario.Additions;
        var moved = additions
            .Where(addition => addition.At.StartsWith(Check, StringComparison.Ordinal) && addition.At.Length > Check.Length + 1)
            .Select(addition => Replace(additions, addition, addition with { At = addition.At[..(Check.Length + 1)] }));
        return additions.Select(addition => additions.Where(other => other != addition)).Concat(moved)
            .Select(fewer => scenario with { Additions = [.. fewer] });
    }

    private static IEnumerable<T> Replace<T>(IEnumerable<T> all, T old, T by)
        where T : class => all.Select(one => one == old ? by : one);
}
