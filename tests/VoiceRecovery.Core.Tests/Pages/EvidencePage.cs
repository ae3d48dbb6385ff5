namespace VoiceRecovery.Core.Tests.Pages;

/// <summary>The list of evidence, as its readers find their way in it.</summary>
public static class EvidencePage
{
    private static readonly string[] Headings =
        [.. File.ReadLines(Repository.File("docs/evidence.md")).Where(line => line.StartsWith("## E", StringComparison.Ordinal))
            .Select(line => line[3..])];

    public static IEnumerable<string> Ids => Headings.Select(heading => heading.Split(' ')[0]);

    /// <summary>The anchor that a Markdown reader gives to the heading of an id.</summary>
    public static string AnchorOf(string id)
    {
        var heading = Headings.Single(heading => heading.Split(' ')[0] == id);
        return string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-'))
            .Replace(' ', '-');
    }
}
