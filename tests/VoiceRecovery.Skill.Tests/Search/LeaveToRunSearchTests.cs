using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using VoiceRecovery.Core;
using Xunit.Abstractions;

namespace VoiceRecovery.Skill.Tests.Search;

/// <summary>
/// Whole conversations of ordinary people, whose true reports are known: none of them may be given a leave to run that the true report
/// forbids. The search knows nothing of how the skill listens.
/// </summary>
/// <remarks>
/// A million conversations:
/// <c>VOICERECOVERY_SEARCH_CASES=1000000 VOICERECOVERY_SEARCH_SEED=7 dotnet test tests/VoiceRecovery.Skill.Tests -c Release
/// --filter FullyQualifiedName~LeaveToRunSearchTests --logger "console;verbosity=detailed"</c>.
/// </remarks>
public sealed class LeaveToRunSearchTests(ITestOutputHelper output)
{
    private const int CasesInCi = 20_000;
    private const int SeedInCi = 1;
    private const int MostShrunk = 2_000;
    private const int MostWordings = 12;

    [Fact]
    public void Conversations_OfRunnersWhoseReportIsKnown_NeverLetThemRunAgainstIt()
    {
        var cases = Setting("VOICERECOVERY_SEARCH_CASES", CasesInCi);
        var seed = Setting("VOICERECOVERY_SEARCH_SEED", SeedInCi);
        var tally = new SearchTally();
        var forbidden = new ConcurrentBag<Scenario>();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Parallel.For(0, cases, number =>
        {
            var scenario = Scenario.Random(unchecked((seed * 1_000_003) + number));
            var conversation = SearchedConversation.Hold(scenario);
            tally.Add(conversation);
            if (conversation.Forbidden is not null)
            {
                forbidden.Add(scenario);
            }
        });

        output.WriteLine($"{tally}, forbidden {forbidden.Count}, seed {seed}, {clock.Elapsed.TotalSeconds:F1} s");
        var findings = Describe(forbidden);
        output.WriteLine(findings);
        Assert.True(tally.LeavesToRun > cases / 20, "Too few come to a leave to run for the search to mean anything.");
        Assert.True(forbidden.IsEmpty, findings);
    }

    [Fact]
    public void Conversation_OfARunnerWhoTellsNotAll_IsAFindingOfWhatWasNotTold()
    {
        var silent = new Harm("silent", At: null, report => report with { Fatigue = true });
        var filler = new Addition("filler", "side", "um well");
        var scenario = new Scenario(SeedInCi, new TrueRunner(SampleReports.Mild, [silent]), [filler], []);

        var finding = Finding.Shrink(scenario);

        Assert.Equal(AdviceLevel.EasyRun, finding.Conversation.Forbidden);
        Assert.Equal("silent", finding.Kind);
        Assert.Empty(finding.Scenario.Additions);
    }

    [Fact]
    public void Conversation_OfARunnerWhoMayRun_IsNoFinding()
    {
        var scenario = new Scenario(SeedInCi, new TrueRunner(SampleReports.Mild, []), [], []);

        var conversation = SearchedConversation.Hold(scenario);

        Assert.True(conversation.LetRun);
        Assert.Null(conversation.Forbidden);
    }

    private static string Describe(ConcurrentBag<Scenario> forbidden)
    {
        var text = new StringBuilder();
        var findings = forbidden.OrderBy(scenario => scenario.Seed).Take(MostShrunk)
            .AsParallel().AsOrdered().Select(Finding.Shrink).ToArray();
        foreach (var kind in findings.GroupBy(finding => finding.Kind).OrderByDescending(kind => kind.Count()))
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{kind.Count()} x {kind.Key}");
            foreach (var words in kind.GroupBy(finding => finding.Words).OrderByDescending(words => words.Count()).Take(MostWordings))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    {words.Count()} x {words.Key}");
            }

            text.AppendLine(kind.MinBy(finding => finding.Conversation.Turns)!.ToString());
        }

        return text.ToString();
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
