using System.Text;
using VoiceRecovery.Core.Tests.Proof;
using VoiceRecovery.Core.Tests.Teeth;

namespace VoiceRecovery.Core.Tests.Pages;

/// <summary>The page that a physiotherapist or a sports doctor needs to review the decision, made from the code.</summary>
public static class DecisionPage
{
    public const string Path = "docs/decision-table.md";

    public static string Write() => new StringBuilder()
        .Append(PageText.Opening)
        .Append(Rules())
        .Append(Thresholds())
        .Append(PageText.Unknowns)
        .Append(Signs())
        .Append(AfterwardsSection.Write())
        .Append(Proof())
        .Append(PageText.Review)
        .Append(PageText.WeakPoints)
        .ToString();

    private static string Rules() => Section(
        "The rules",
        """
        Days are days since the hard run, 0 is today. "Unknown" is an answer that was not given or not understood. *Applies* and *decides*
        count the states, of all those in the proof below, in which the rule applies and in which it is among those that set the level.
        Within a level, reasons are spoken in this order, at most two. *From* names the [lines of the seed documents](seed-lines.md)
        that the rule carries out, then the [evidence](evidence.md).
        """,
        ["rule", "level", "where", "today rather than in the next few days", "applies", "decides", "from"],
        RuleTable.Standard.Select(rule =>
        {
            var (applies, decides) = FiredRules.Standard.CountOf(rule, Outcomes.Standard);
            string[] from = [string.Join(" ", rule.SeedItems), string.Join(" ", rule.Evidence.Select(Link))];
            return (string[])
            [
                $"{rule.Id}", Words(rule.Level), rule.Condition, rule.TodayCondition, $"{applies:N0}", $"{decides:N0}",
                string.Join("; ", from.Where(part => part.Length > 0)) is { Length: > 0 } sources ? sources : "design choice",
            ];
        }));

    private static string Thresholds() => Section(
        "The numbers",
        "The seed documents give no threshold. Each number is the cautious end of what it cites. Moving any of them by one breaks a test.",
        ["number", "value", "meaning and source"],
        typeof(Thresholds).GetProperties()
            .Where(property => property.PropertyType == typeof(int))
            .Select(property => (string[])[property.Name, $"{property.GetValue(Core.Thresholds.Standard)}", CodeDocs.OfProperty(property)])
            .Append([
                nameof(Advisor.NoHardSessionUntil), $"{Advisor.NoHardSessionUntil}",
                CodeDocs.OfField(typeof(Advisor), nameof(Advisor.NoHardSessionUntil)),
            ])
            .Append([
                nameof(LegReport.UnknownSorenessCountsAs), $"{LegReport.UnknownSorenessCountsAs}",
                CodeDocs.OfField(typeof(LegReport), nameof(LegReport.UnknownSorenessCountsAs)),
            ]));

    private static string Signs() => Section(
        "Warning signs",
        "They are looked for in every answer and win over all others. A sign makes the last safety check at least as bad as its tier.",
        ["sign", "tier", "evidence"],
        RedFlags.All.Select(flag => (string[])
            [CodeDocs.OfField(typeof(WarningSigns), $"{flag.Sign}").TrimEnd('.'), flag.Tier == Screen.Emergency ? "emergency" : "clinician",
                string.Join(" ", flag.Evidence.Select(Link))]));

    private static string Proof()
    {
        var histogram = Outcomes.Standard.Histogram();
        var inputs = string.Join(" x ", StateSpace.Inputs.Select(input => $"{input.Name} {input.Size}"));
        return Section(
            "What is proved",
            $"""
            The tests advise on every report that the rules can tell apart: {inputs}
            = {StateSpace.Count:N0} states. Nothing is sampled. Each invariant below holds in every state, or pair of
            neighbouring states, that it speaks of.
            """,
            ["invariant", "cases", "statement"],
            Invariants.All.Select(invariant =>
                (string[])[invariant.Id, $"{invariant.Check(Outcomes.Standard).Checked:N0}", invariant.Statement]))
            + Table(
                ["advice", "states", "share"],
                histogram.Select((count, level) =>
                    (string[])[Words((AdviceLevel)level), $"{count:N0}", $"{(double)count / StateSpace.Count:P3}"]))
            + $"""
            A run is allowed in {Invariants.Runs(Outcomes.Standard):N0} states. Of the states that need a clinician,
            {Outcomes.Standard.Today():N0} need one today.

            Then {Mutants.All.Count} mistakes are made in the rules, one at a time: every number moved by one either way, every rule
            left out, every rule's level moved by one, every urgency turned round. The tests fail unless each mistake is noticed by an
            invariant or by a case.


            """;
    }

    internal static string Section(string title, string text, IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows) =>
        $"## {title}\n\n{text}\n\n{Table(head, rows)}";

    internal static string Table(IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows) => new StringBuilder()
        .Append(Row(head))
        .Append(Row(head.Select(_ => "---")))
        .AppendJoin("", rows.Select(Row))
        .Append('\n')
        .ToString();

    internal static string Words(AdviceLevel level) => level switch
    {
        AdviceLevel.RunAsPlanned => "run as planned",
        AdviceLevel.EasyRun => "easy run",
        AdviceLevel.CrossTrain => "cross-train",
        AdviceLevel.Rest => "rest",
        AdviceLevel.SeeClinician => "see a clinician",
        _ => "emergency",
    };

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    private static string Link(string evidence) => $"[{evidence}](evidence.md#{EvidencePage.AnchorOf(evidence)})";
}
