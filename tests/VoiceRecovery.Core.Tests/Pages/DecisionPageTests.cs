namespace VoiceRecovery.Core.Tests.Pages;

/// <summary>The pages in docs are what the code says now.</summary>
public sealed class DecisionPageTests
{
    [Fact]
    public void DecisionPage_InDocs_IsCurrent() => IsCurrent(DecisionPage.Path, DecisionPage.Write());

    [Fact]
    public void SeedLinesPage_InDocs_IsCurrent() => IsCurrent(SeedLinesPage.Path, SeedLinesPage.Write());

    [Fact]
    public void DecisionPage_NamesEveryRuleSignAndInvariant()
    {
        var page = DecisionPage.Write();

        Assert.All(Enum.GetValues<RuleId>(), rule => Assert.Contains($"\n| {rule} |", page, StringComparison.Ordinal));
        Assert.All(Proof.Invariants.All, invariant => Assert.Contains($"\n| {invariant.Id} |", page, StringComparison.Ordinal));
        Assert.All(RedFlags.All, flag =>
            Assert.Contains(CodeDocs.OfField(typeof(WarningSigns), $"{flag.Sign}").TrimEnd('.'), page, StringComparison.Ordinal));
    }

    [Fact]
    public void Evidence_CitedAnywhere_StandsInTheList()
    {
        var cited = RuleTable.Standard.SelectMany(rule => rule.Evidence)
            .Concat(RedFlags.All.SelectMany(flag => flag.Evidence))
            .Concat(Topics.All.SelectMany(topic => topic.Evidence));

        Assert.Equal(Enumerable.Range(1, 23).Select(number => $"E{number}"), EvidencePage.Ids);
        Assert.Empty(cited.Except(EvidencePage.Ids));
    }

    private static void IsCurrent(string path, string page)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Repository.File(path), page);
        }

        Assert.Equal(page, File.ReadAllText(Repository.File(path)));
    }
}
