using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Endpoint.Tests.CustomHandler;

/// <summary>What is deployed, run as it will be: published, trimmed, behind a host that proxies, kills and restarts.</summary>
public sealed class DeployedSkillTests(DeployedSkill skill) : IClassFixture<DeployedSkill>
{
    private const string Silence = "(silence)";
    private const string Locale = "# locale:";

    private static string Transcripts => Path.Combine(Repository.Root, "tests", "VoiceRecovery.Simulator.Tests", "Transcripts");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Transcripts, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [PublishedTheory]
    [MemberData(nameof(Names))]
    public async Task Conversation_ThroughTheHost_IsHeldWordForWord(string name)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Transcripts, $"{name}.txt"));
        var written = lines.Where(line => line.Length > 0 && line[0] != '#');
        var device = skill.Device(locale: lines[0].StartsWith(Locale, StringComparison.Ordinal) ? lines[0][Locale.Length..].Trim()
            : "en-US");
        var held = new List<string>();

        foreach (var said in written.Where(line => line.StartsWith("U: ", StringComparison.Ordinal)))
        {
            var turn = await device.HearAsync(said == $"U: {Silence}" ? "" : said["U: ".Length..], CancellationToken.None);
            held.Add(said);
            if ((turn.Speech ?? turn.Problem) is { Length: > 0 } words)
                held.Add($"A: {words}");
            if (turn.SessionEnded)
                held.Add("(the session ends)");
        }

        Assert.Equal(written, held);
    }

    [PublishedFact]
    public async Task Killed_InTheMiddleOfATalk_ItGoesOnAfterTheRestart()
    {
        using var own = new DeployedSkill();
        await own.InitializeAsync();
        var device = own.Device();
        var undisturbed = skill.Device();
        await undisturbed.HearAsync("alexa open stride check", CancellationToken.None);
        await undisturbed.HearAsync("four", CancellationToken.None);
        var expected = await undisturbed.HearAsync("both calves", CancellationToken.None);
        await device.HearAsync("alexa open stride check", CancellationToken.None);
        await device.HearAsync("four", CancellationToken.None);

        own.Host.Kill();
        await own.Host.WaitForStartAsync(2);
        var after = await device.HearAsync("both calves", CancellationToken.None);

        Assert.NotEmpty(expected.Speech!);
        Assert.Equal(expected.Speech, after.Speech);
        await own.DisposeAsync();
    }

    [PublishedFact]
    public async Task Advice_ForADeviceWithAScreen_BringsItsDocument()
    {
        var device = skill.Device(hasScreen: true);

        var turn = await device.HearAsync("alexa ask stride check if i have chest pain", CancellationToken.None);
        var plain = await skill.Device().HearAsync("alexa ask stride check if i have chest pain", CancellationToken.None);

        Assert.Equal(plain.Speech, turn.Speech);
        Assert.Contains(turn.Directives, directive =>
            (string?)directive!["type"] == "Alexa.Presentation.APL.RenderDocument" && (string?)directive["document"]!["version"] == "1.4");
        Assert.DoesNotContain(plain.Directives, directive => (string?)directive!["type"] == "Alexa.Presentation.APL.RenderDocument");
    }

    [PublishedFact]
    public async Task Post_Unsigned_IsRefused()
    {
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");

        using var response = await skill.Client.PostAsync("/api/alexa", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [PublishedFact]
    public async Task Post_SignedByAnotherAuthority_IsRefused()
    {
        using var stranger = new TestAuthority(TimeProvider.System);

        var turn = await skill.Device(stranger).HearAsync("alexa open stride check", CancellationToken.None);

        Assert.Equal("The skill answered with HTTP status 400.", turn.Problem);
    }

    [PublishedTheory]
    [InlineData("/api/health", HttpStatusCode.NoContent)]
    [InlineData("/api/privacy", HttpStatusCode.OK)]
    [InlineData("/api/terms", HttpStatusCode.OK)]
    [InlineData("/api/alexa", HttpStatusCode.NotFound)]
    [InlineData("/", HttpStatusCode.NotFound)]
    public async Task Get_ThroughTheHost_ReachesFunctionsAndNothingElse(string path, HttpStatusCode expected)
    {
        using var response = await skill.Client.GetAsync(new Uri(skill.Host.Address, path));

        Assert.Equal(expected, response.StatusCode);
    }

    [PublishedFact]
    public void Folder_Zipped_KeepsWhatTheHostNeeds_AndHoldsNothingElse()
    {
        using var folder = new TemporaryFolder();
        var zip = Path.Combine(folder.Path, "app.zip");
        ZipFile.CreateFromDirectory(PublishedHandler.Folder, zip);

        using var archive = ZipFile.OpenRead(zip);
        var executable = archive.GetEntry("VoiceRecovery.CustomHandler")!;
        Assert.True(((executable.ExternalAttributes >> 16) & (int)UnixFileMode.UserExecute) != 0);
        Assert.NotNull(archive.GetEntry("host.json"));
        Assert.NotNull(archive.GetEntry("alexa/function.json"));
        string[] unwanted = [".pdb", ".xml", "local.settings.json", "Testing.dll"];
        Assert.DoesNotContain(archive.Entries, entry => unwanted.Any(end => entry.FullName.EndsWith(end, StringComparison.Ordinal)));
    }

    [PublishedFact]
    public async Task Started_WithoutItsSetting_EndsWithAMessageAndNotWithZero()
    {
        using var handler = HandlerProcess
            .Start(HandlerFolder.Read(PublishedHandler.Folder), new Dictionary<string,
            string>(StringComparer.Ordinal)
            { ["AlexaSkillId"] = "" }, App.AppProcess.FreePort());

        Assert.NotEqual(0, await handler.ExitAsync());
        for (var since = Stopwatch.StartNew(); handler.Output.Length == 0 && since.Elapsed < TimeSpan.FromSeconds(5);)
            await Task.Delay(10);
        Assert.Contains("AlexaSkillId is missing", handler.Output, StringComparison.Ordinal);
    }
}
