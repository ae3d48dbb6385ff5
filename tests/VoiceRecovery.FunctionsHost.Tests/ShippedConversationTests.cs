using VoiceRecovery.Simulator;

namespace VoiceRecovery.FunctionsHost.Tests;

/// <summary>Every conversation of the specification, held word for word with the isolated worker as it is published.</summary>
public sealed class ShippedConversationTests(ShippedConversationTests.Shipped shipped) : IClassFixture<ShippedConversationTests.Shipped>
{
    private const string User = "U: ";
    private const string Silence = "(silence)";
    private const string Locale = "# locale:";

    private static string Transcripts => Path.Combine(Repository.Root, "tests", "VoiceRecovery.Simulator.Tests", "Transcripts");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Transcripts, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Conversation_WithThePublishedWorker_IsHeldWordForWord(string name)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Transcripts, $"{name}.txt"));
        var written = lines.Where(line => line.Length > 0 && line[0] != '#').ToArray();
        var echo = shipped.NewEcho(lines[0].StartsWith(Locale, StringComparison.Ordinal) ? lines[0][Locale.Length..].Trim() : "en-US");
        var held = new List<string>();

        foreach (var said in written.Where(line => line.StartsWith(User, StringComparison.Ordinal)))
        {
            var turn = await echo.HearAsync(said == User + Silence ? "" : said[User.Length..], CancellationToken.None);
            held.Add(said);
            held.AddRange((turn.Speech ?? turn.Problem) is { Length: > 0 } words ? [$"A: {words}"] : []);
            held.AddRange(turn.SessionEnded ? ["(the session ends)"] : []);
        }

        Assert.Equal(written, held);
    }

    /// <summary>The published worker behind the host, for all conversations.</summary>
    public sealed class Shipped : IAsyncLifetime
    {
        private readonly SkillPackage _package = new(Path.Combine(Repository.Root, "skill-package"));
        private SkillHost _skill = null!;

        public async Task InitializeAsync() => _skill = await SkillHost.StartAsync(
            new WorkerHostOptions(Repository.PublishedWorker), DeviceOf("en-US"), TimeSpan.FromSeconds(30), CancellationToken.None);

        public async Task DisposeAsync() => await _skill.DisposeAsync();

        internal Echo NewEcho(string locale) =>
            new(_package.Load(locale), _skill.Endpoint, DeviceOf(locale), SkillHost.SkillId, TimeProvider.System);

        private static DeviceProfile DeviceOf(string locale) => new(locale, TimeZoneInfo.Local, HasScreen: false);
    }
}
