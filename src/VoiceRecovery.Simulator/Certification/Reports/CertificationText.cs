using Spectre.Console;
using Spectre.Console.Rendering;

namespace VoiceRecovery.Simulator;

/// <summary>The report for people, in the terminal.</summary>
internal sealed class CertificationText(IAnsiConsole console)
{
    // Enough to know what is meant; JSON and the page have them all.
    private const int Shown = 5;

    public void Write(CertificationReport report)
    {
        foreach (var family in report.Results.GroupBy(result => result.Rule.Family))
            Write(family.Key, [.. family]);
        Summarise(report);
    }

    private void Write(string family, IReadOnlyList<CheckResult> results)
    {
        console.MarkupLineInterpolated(
            $"[bold]{family}[/] [grey]{results.Count(result => result.Verdict is Verdict.Pass)} of {results.Count}[/]");
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(1, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 1, 0));
        foreach (var result in results)
            grid.AddRow(new Markup(Mark(result.Verdict)), new Rows(Lines(result)));
        console.Write(grid);
        console.WriteLine();
    }

    private static IEnumerable<IRenderable> Lines(CheckResult result)
    {
        yield return new Markup($"{Markup.Escape(result.Rule.Title)}  [grey]{Markup.Escape(result.Rule.Id)}[/]");
        if (result.Verdict is Verdict.Pass)
            yield break;
        foreach (var found in result.Found.Take(Shown))
            yield return Detail(found, result.Verdict is Verdict.NotCheckable ? Color.Grey : Color.Default);
        if (result.Found.Count > Shown)
            yield return Detail($"and {result.Found.Count - Shown:N0} more", Color.Grey);
        if (result.Verdict is Verdict.NotCheckable)
            yield break;
        yield return result.Explained is { } reason ? Detail($"Accepted: {reason}", Color.Green)
            : Detail($"To fix: {result.Rule.Mend}", Color.Blue);
        yield return Detail(result.Rule.Source, Color.Grey);
    }

    private static Padder Detail(string text, Color colour) => new(new Text(text, new Style(colour)), new Padding(2, 0, 0, 0));

    private void Summarise(CertificationReport report)
    {
        var accepted = report.Count(Verdict.Warn) - report.Unexplained;
        console.MarkupLine(
            $"[bold]{Markup.Escape(report.Subject)}[/]: [green]{report.Count(Verdict.Pass)} pass[/], "
                + $"[red]{report.Count(Verdict.Fail)} fail[/], [yellow]{report.Count(Verdict.Warn)} warn[/] ({accepted} of them accepted), "
                + $"{report.Count(Verdict.NotCheckable)} not checkable offline. {report.Took.TotalSeconds:0} s.");
        console.MarkupLine(report.Passes
            ? "[green]Nothing that can be checked here stands in the way of certification.[/]"
            : "[red]Amazon would send this skill back.[/]");
    }

    private static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "[green]pass[/]",
        Verdict.Warn => "[yellow]warn[/]",
        Verdict.Fail => "[red]FAIL[/]",
        _ => "[grey]  --[/]",
    };
}
