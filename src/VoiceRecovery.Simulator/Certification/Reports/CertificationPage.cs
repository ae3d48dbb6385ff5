using System.Net;
using System.Text;

namespace VoiceRecovery.Simulator;

/// <summary>The report as one page: style and letters are in it, and nothing is fetched.</summary>
internal static class CertificationPage
{
    private const string Mark =
        """<svg viewBox="0 0 48 28" aria-hidden="true"><rect class="tartan" x="1" y="1" width="46" height="26" rx="13"/>"""
        + """<rect class="lane" x="5" y="5" width="38" height="18" rx="9"/>"""
        + """<rect class="infield" x="9" y="9" width="30" height="10" rx="5"/></svg>""";

    public static string Write(CertificationReport report)
    {
        var verdict = report.Passes
            ? "Nothing that can be checked here stands in the way of certification."
            : "Amazon would send this skill back.";
        var page = new StringBuilder();
        page.Append($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Text(report.Subject)}: certification</title>
            <style>{Style()}</style>
            </head>
            <body>
            <header>{Mark}<div><h1>{Text(report.Subject)}</h1><p>What Amazon's certification asks, checked on a desk</p></div></header>
            <main>
            <p class="verdict">{verdict}</p>
            <dl class="figures">{Figures(report)}</dl>

            """);
        AppendSummary(page, [.. report.Results.Where(result => result.Verdict is Verdict.Fail or Verdict.Warn)
            .OrderByDescending(result => result.Verdict)]);
        foreach (var family in report.Results.GroupBy(result => result.Rule.Family))
            AppendFamily(page, family.Key, [.. family]);
        return page
            .Append($"</main>\n<footer>{report.Results.Count} rules in {report.Took.TotalSeconds:0} seconds.</footer>\n</body>\n</html>\n")
            .ToString();
    }

    private static string Figures(CertificationReport report) => string.Concat(
        Figure(report, Verdict.Fail, "fail", "fail"), Figure(report, Verdict.Warn, "warn", Warnings(report)),
        Figure(report, Verdict.Pass, "pass", "pass"), Figure(report, Verdict.NotCheckable, "none", "not checkable here"));

    private static string Warnings(CertificationReport report) =>
        report.Count(Verdict.Warn) - report.Unexplained is > 0 and var accepted ? $"warn, {accepted} accepted" : "warn";

    private static string Figure(CertificationReport report, Verdict verdict, string name, string label) =>
        $"""<div class="{name}{(report.Count(verdict) == 0 ? " zero" : "")}"><dt>{label}</dt><dd>{report.Count(verdict)}</dd></div>""";

    private static void AppendSummary(StringBuilder page, IReadOnlyList<CheckResult> results)
    {
        if (results.Count == 0)
            return;
        page.Append("<nav class=\"look\" aria-label=\"What to look at\"><p>These do not hold:</p><ul>\n");
        foreach (var result in results)
            page.Append($"""<li class="{(result.Verdict is Verdict.Fail ? "fail" : "warn")}"><a href="#{Text(result.Rule.Id)}">""")
                .Append($"""{Text(result.Rule.Title)}</a>{(result.Explained is null ? "" : " (accepted)")}</li>""")
                .Append('\n');
        page.Append("</ul></nav>\n");
    }

    private static void AppendFamily(StringBuilder page, string family, IReadOnlyList<CheckResult> results)
    {
        page.Append($"<section>\n<h2>{Text(family)} <small>{results.Count(result => result.Verdict is Verdict.Pass)} of "
            + $"{results.Count}</small></h2>\n");
        foreach (var result in results)
            AppendCheck(page, result);
        page.Append("</section>\n");
    }

    private static void AppendCheck(StringBuilder page, CheckResult result)
    {
        var (name, badge) = result.Verdict switch
        {
            Verdict.Pass => ("pass", "pass"),
            Verdict.Warn => ("warn", "warn"),
            Verdict.Fail => ("fail", "fail"),
            _ => ("none", "unknown"),
        };
        page.Append($"""<article class="check {name}" id="{Text(result.Rule.Id)}"><span class="badge">{badge}</span>""")
            .Append($"""<h3>{Text(result.Rule.Title)}<span class="id">{Text(result.Rule.Id)}</span></h3>""");
        // Of a probe, its answer is worth reading; of the rest, that it holds.
        if (result.Verdict is Verdict.NotCheckable || (result.Verdict is Verdict.Pass && result.Rule.Family == "request"))
            page.Append($"""<div class="more"><p class="quiet-note">{Text(string.Join(' ', result.Found))}</p></div>""");
        if (result.Verdict is Verdict.Warn or Verdict.Fail)
            AppendFaults(page, result);
        page.Append("</article>\n");
    }

    private static void AppendFaults(StringBuilder page, CheckResult result)
    {
        page.Append("""<div class="more"><ul class="found">""");
        foreach (var found in result.Found)
            page.Append($"<li>{Text(found)}</li>");
        page.Append("</ul>");
        page.Append(result.Explained is { } reason
            ? $"""<p class="accepted"><b>Accepted:</b> {Text(reason)}</p>"""
            : $"""<p class="mend"><b>To fix:</b> {Text(result.Rule.Mend)}</p>""");
        page.Append($"""<p class="source">{Link(result.Rule.Source)}</p></div>""");
    }

    private static string Link(string source) =>
        source.StartsWith("https://", StringComparison.Ordinal)
            ? $"""<a href="{Text(source)}">{Text(source["https://".Length..])}</a>"""
            : Text(source);

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    // The page's own style, with its letters inside.
    private static string Style()
    {
        var style = Encoding.UTF8.GetString(Resource("page/css/base.css"));
        foreach (var font in (string[])["fonts/atkinson-hyperlegible-next.woff2", "fonts/barlow-condensed-600.woff2"])
            style = style.Replace($"/{font}", $"data:font/woff2;base64,{Convert.ToBase64String(Resource($"page/{font}"))}",
                StringComparison.Ordinal);
        return style + Encoding.UTF8.GetString(Resource("report.css"));
    }

    private static byte[] Resource(string name)
    {
        var assembly = typeof(CertificationPage).Assembly;
        using var stream = assembly
            .GetManifestResourceStream(assembly.GetManifestResourceNames().Single(resource => resource.Replace('\\', '/') == name))!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
