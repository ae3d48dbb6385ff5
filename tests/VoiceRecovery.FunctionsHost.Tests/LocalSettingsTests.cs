using VoiceRecovery.FunctionsHost.Folder;

namespace VoiceRecovery.FunctionsHost.Tests;

public sealed class LocalSettingsTests
{
    [Fact]
    public void Values_InTheFile_AreVariables()
    {
        var values = SettingsOf("""{ "Values": { "Colour": "green", "Number": 5, "Flag": true, "A__B": "nested" } } // comment""").Values;

        Assert.Equal(("green", "5", "True", "nested"), (values["Colour"], values["Number"], values["Flag"], values["A__B"]));
    }

    [Fact]
    public void Values_AlreadyInTheEnvironment_AreTheEnvironments()
    {
        const string variable = "VOICE_RECOVERY_TEST_VARIABLE";
        Environment.SetEnvironmentVariable(variable, "environment");
        try
        {
            Assert.Equal(["Other"], SettingsOf($$"""{ "Values": { "{{variable}}": "file", "Other": "file" } }""").NotSet().Keys);
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
        }
    }

    [Theory]
    [InlineData("""{ "IsEncrypted": true, "Values": { "A": "CfDJ8" } }""", "encrypted")]
    [InlineData("""{ "Values": ["A"] }""", "local.settings.json is not as it should be")]
    [InlineData("not JSON", "local.settings.json is not as it should be")]
    public void File_Unreadable_IsNamed(string file, string reason) =>
        Assert.Contains(reason, Assert.Throws<WorkerHostException>(() => SettingsOf(file)).Message, StringComparison.Ordinal);

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

    [Fact]
    public void Sample_OfThisRepository_IsRead()
    {
        using var folder = new TemporaryFolder()
            .With("local.settings.json", File.ReadAllText(Path.Combine(Repository.Root, "local.settings.sample.json")));
        var sample = LocalSettings.Find(folder.Path);

        Assert.Equal(7071, sample.Port);
        Assert.StartsWith("amzn1.ask.skill.", sample.Values["AlexaSkillId"], StringComparison.Ordinal);
    }

    private static LocalSettings SettingsOf(string file)
    {
        using var folder = new TemporaryFolder().With("local.settings.json", file);
        return LocalSettings.Find(folder.Path);
    }
}
