using System.Text;
using VoiceRecovery.Core;

namespace VoiceRecovery.Simulator.Tests;

/// <summary>
/// Whole conversations, from the first word to goodbye, through every part of the product: the simulator's understanding, a signed
/// request over HTTP, the worker process, the skill. The files are the specification of the voice. With UPDATE_TRANSCRIPTS=1 they are
/// written anew instead of compared; every change is then to be read aloud before it is committed.
/// </summary>
public sealed class TranscriptTests(RunningProduct product) : IClassFixture<RunningProduct>
{
    private const string User = "U: ";
    private const string Locale = "# locale: ";
    private const string Silence = "(silence)";
    private const string Ended = "(the session ends)";

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "VoiceRecovery.Simulator.Tests", "Transcripts");

    [Fact]
    public void Transcripts_AreAtLeastForty() => Assert.True(Names.Count >= 40);

    [Fact]
    public async Task Transcripts_BetweenThem_UseEveryIntentAndReachEveryLevel()
    {
        var echo = product.NewEcho("en-US");
        HashSet<string> intents = new(StringComparer.Ordinal);
        HashSet<string> levels = new(StringComparer.Ordinal);
        foreach (var said in Directory.GetFiles(Folder, "*.txt").SelectMany(File.ReadLines)
            .Where(line => line.StartsWith(User, StringComparison.Ordinal)))
        {
            var turn = await echo.HearAsync(said[User.Length..] is Silence ? "" : said[User.Length..], CancellationToken.None);
            intents.UnionWith(turn.Exchanges
                .Select(exchange => exchange.Request["request"]?["intent"]?["name"]?.GetValue<string>()).OfType<string>());
            levels.UnionWith(turn.SessionAttributes["advice"]?["level"]?.GetValue<string>() is { } level ? [level] : []);
        }

        Assert.Empty(echo.Model.Intents.Select(intent => intent.Name).Except(intents));
        Assert.Empty(Enum.GetNames<AdviceLevel>().Except(levels));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Conversation_AsWritten_IsHeldWordForWord(string name)
    {
        var file = Path.Combine(Folder, $"{name}.txt");
        var written = await File.ReadAllTextAsync(file);

        var held = await HoldAsync(written);

        if (Environment.GetEnvironmentVariable("UPDATE_TRANSCRIPTS") == "1")
        {
            await File.WriteAllTextAsync(file, held);
            return;
        }

        Assert.Equal(written, held);
    }

    private async Task<string> HoldAsync(string written)
    {
        // The first line may name another locale.
        var locale = written.StartsWith(Locale, StringComparison.Ordinal) ? written[Locale.Length..written.IndexOf('\n')].Trim() : "en-US";
        var echo = product.NewEcho(locale);
        var held = new StringBuilder();
        foreach (var line in written.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('#'))
            {
                held.Append(line).Append('\n');
            }
            else if (line.StartsWith(User, StringComparison.Ordinal))
            {
                held.Append(line).Append('\n').Append(await SayAsync(echo, line[User.Length..]));
            }
        }

        return held.ToString();
    }

    private static async Task<string> SayAsync(Echo echo, string said)
    {
        var turn = await echo.HearAsync(said == Silence ? "" : said, CancellationToken.None);
        var words = turn.Speech ?? turn.Problem;
        var answer = string.IsNullOrEmpty(words) ? "" : $"A: {words}\n";
        return turn.SessionEnded ? $"{answer}{Ended}\n" : answer;
    }
}
