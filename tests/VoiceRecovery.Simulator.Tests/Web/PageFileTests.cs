using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator.Tests.Web;

/// <summary>The page as it is in the repository: nothing in it that its own security policy would have to forbid.</summary>
public sealed partial class PageFileTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "VoiceRecovery.Simulator", "Web", "Page");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".html" or ".css" or ".js")
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_NamesNoOtherServer(string name) =>
        Assert.DoesNotContain("://", File.ReadAllText(Path.Combine(Folder, name)), StringComparison.Ordinal);

    [Fact]
    public void Page_HasNoScriptOrStyleOfItsOwn()
    {
        var page = File.ReadAllText(Path.Combine(Folder, "index.html"));
        Assert.DoesNotMatch("<style|style=|\\son[a-z]+=", page);
        Assert.Equal("<script type=\"module\" src=\"/js/main.js\"></script>", Script().Match(page).Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Script_WritesTextAndNeverMarkup(string name) =>
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|new Function",
            File.ReadAllText(Path.Combine(Folder, name)));

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
