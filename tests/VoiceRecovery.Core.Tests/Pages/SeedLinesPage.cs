using VoiceRecovery.Core.Tests.Trace;

namespace VoiceRecovery.Core.Tests.Pages;

/// <summary>The lines of the seed documents and where each is carried.</summary>
public static class SeedLinesPage
{
    public const string Path = "docs/seed-lines.md";

    public static string Write() =>
        """
        # The lines of the seed documents

        The product carries every checkable line of two articles about running on sore legs (S1 and S2), in its own words. This page is
        generated from the table that the tests hold against the rules, the topics and the spoken texts; see
        [how the decision is made](decision-table.md) for the command.


        """ + DecisionPage.Table(
            ["id", "line", "carried by"],
            SeedLines.All.Select(line =>
                (string[])[line.Id, line.Gist,
                string.Join(", ", line.Places.Select(place => place.Replace(":", " ", StringComparison.Ordinal)))])).TrimEnd() + "\n";
}
