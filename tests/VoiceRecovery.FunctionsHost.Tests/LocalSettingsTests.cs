using Microsoft.Extensions.Configuration;
using VoiceRecovery.CustomHandler;

namespace VoiceRecovery.Endpoint.Tests.Polyfill;

public sealed class LocalSettingsTests
{
    [Fact]
    public void Values_InTheFile_AreSettings()
    {
        var settings = SettingsOf("""{ "Values": { "Colour": "green", "Number": 5, "Flag": true, "A__B": "nested" } } // comment""");

        Assert.Equal("green", settings["colour"]);
        Assert.Equal("5", settings["Number"]);
        Assert.Equal("True", settings["Flag"]);
        Assert.Equal("nested", settings["A:B"]);
    }

    [Fact]
    public void Values_AlreadyInTheEnvironment_AreTheEnvironments()
    {
        const string variable = "VOICE_RECOVERY_TEST_VARIABLE";
        Environment.SetEnvironmentVariable(variable, "environment");
        try
        {
            Assert.Equal("environment", SettingsOf($$"""{ "Values": { "{{variable}}": "file" } }""")[variable]);
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
        }
    }

    [Fact]
    public void Values_OnTheCommandLine_WinOverTheFile() =>
        Assert.Equal("line", SettingsOf("""{ "Values": { "Colour": "file" } }""", "--Colour", "line")["Colour"]);

    [Fact]
    public void Values_SetByTheAppItself_WinOverAll() => Assert.Equal("app", SettingsOf("""{ "Values": { "Colour": "file" } }""", ["--Colour", "line"], "app")["Colour"]);

    [Theory]
    [InlineData("""{ "IsEncrypted": true, "Values": { "A": "CfDJ8" } }""", "encrypted")]
    [InlineData("""{ "Values": ["A"] }""", "local.settings.json is not as it should be")]
    [InlineData("not JSON", "local.settings.json is not as it should be")]
    public void File_Unreadable_IsNamedAtStart(string file, string reason) =>
        Assert.Contains(reason, Assert.Throws<InvalidOperationException>(() => SettingsOf(file)).Message, StringComparison.Ordinal);

    [Fact]
    public void Find_NoFile_IsEmpty()
    {
        using var folder = new TemporaryFolder();

        Assert.Same(LocalSettings.None, LocalSettings.Find(folder.Path, folder.Path));
    }

    [Fact]
    public void Find_SecondFolder_IsReadWhenTheFirstHasNone()
    {
        using var empty = new TemporaryFolder();
        using var folder = new TemporaryFolder().With("local.settings.json", """{ "Host": { "LocalHttpPort": 7099 } }""");

        Assert.Equal(7099, LocalSettings.Find(empty.Path, folder.Path).Port);
    }

    private static IConfiguration SettingsOf(string file, params string[] args) => SettingsOf(file, args, appValue: null);

    private static IConfiguration SettingsOf(string file, string[] args, string? appValue)
    {
        using var folder = new TemporaryFolder().With("local.settings.json", file);
        IConfiguration? settings = null;
        using var host = Small.Build(
            folder.Path,
            args,
            builder =>
            {
                if (appValue is not null)
                    builder.Configuration["Colour"] = appValue;
                settings = builder.Configuration;
            },
            typeof(Small.Hello));
        return new ConfigurationBuilder().AddInMemoryCollection(settings!.AsEnumerable()).Build();
    }
}
