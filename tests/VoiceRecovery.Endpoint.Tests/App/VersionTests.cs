using System.Reflection;
using System.Text.RegularExpressions;
using VoiceRecovery.CustomHandler;

namespace VoiceRecovery.Endpoint.Tests.App;

public sealed partial class VersionTests
{
    [Fact]
    public void Changelog_BeginsWithTheVersionThatIsBuilt()
    {
        var built = typeof(HandlerApp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion
            .Split('+')[0];
        var newest = Heading().Match(File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md"))).Groups["version"].Value;

        Assert.Equal(built, newest);
    }

    [GeneratedRegex(@"^## (?<version>\S+)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
