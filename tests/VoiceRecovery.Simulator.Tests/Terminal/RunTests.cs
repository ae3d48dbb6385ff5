using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace VoiceRecovery.Simulator.Tests.Terminal;

public sealed class RunTests : IDisposable
{
    private readonly FakeSkill _skill = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _skill.Dispose();
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public async Task Run_Json_IsOneLinePerTurnWithEveryProperty()
    {
        _skill.Says("Welcome.", reprompt: "Well?", attributes: """{ "step": 1 }""").Says("Soon.", end: true);
        Assert.Equal(0, await RunAsync("# a comment\nopen pizza planner\n\nwhere is my piza\n", "run", "--json"));
        var turns = Lines();
        Assert.Equal(2, turns.Count);
        string[] properties =
        [
            "session", "turn", "said", "request", "status", "speech", "ssml", "reprompt", "card", "directives", "sessionAttributes",
                "sessionEnded", "milliseconds", "why",
        ];
        Assert.All(turns, turn => Assert.Equal(properties, turn.Select(property => property.Key)));
        Assert.Equal("Welcome.", turns[0].Text("speech"));
        Assert.Equal("Well?", turns[0].Text("reprompt"));
        Assert.Equal(200, turns[0]["status"]!.GetValue<int>());
        Assert.Equal("TrackIntent", turns[1]["request"]!["intent"]!.GetValue<string>());
        Assert.Equal("where is my pizza", turns[1]["why"]!["matchedSample"]!.GetValue<string>());
        Assert.True(turns[1].Flag("sessionEnded"));
        Assert.Equal("", _errors.ToString());
    }

    [Fact]
    public async Task Run_Slots_ShowWhatWasSentForThoseThatHaveAValue()
    {
        _skill.Says("Done.");
        await RunAsync("ask pizza planner i want a big pizza", "run", "--json", "-");
        var slots = Lines()[0]["request"]!["slots"]!.AsObject();
        Assert.Equal(["size"], slots.Select(slot => slot.Key));
        Assert.Equal(
            "LARGE", slots["size"]!["resolutions"]!["resolutionsPerAuthority"]![0]!["values"]![0]!["value"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Run_Dashes_StartANewSession()
    {
        _skill.Says("Welcome.").Says("Welcome.");
        Assert.Equal(0, await RunAsync("open pizza planner\n---\nopen pizza planner\n", "run", "--json"));
        Assert.Equal([1, 2], Lines().Select(turn => turn["session"]!.GetValue<int>()));
        Assert.NotEqual(_skill.Received[0]["session"]!["sessionId"]!.GetValue<string>(), _skill.LastSession.Text("sessionId"));
    }

    [Fact]
    public async Task Run_RefusedEnvelope_IsAnAnswer()
    {
        _skill.AnswersRaw("", HttpStatusCode.BadRequest);
        Assert.Equal(
            0, await RunAsync("""{ "request": { "type": "LaunchRequest", "timestamp": "2020-01-01T00:00:00Z" } }""", "run", "--json"));
        var turn = Lines()[0];
        Assert.Equal(400, turn["status"]!.GetValue<int>());
        Assert.Contains("refused", turn.Text("problem"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"request\": ", "not valid JSON")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", "not valid JSON")]
    [InlineData("order a pizza", "No skill is open")]
    public async Task Run_LineWithoutAnswer_SaysWhyGoesOnAndFails(string line, string problem)
    {
        _skill.Says("Welcome.");
        Assert.Equal(SimulatorCommand.Unanswered, await RunAsync(line + "\nopen pizza planner\n", "run", "--json"));
        Assert.Contains(problem, Lines()[0].Text("problem"), StringComparison.Ordinal);
        Assert.Equal("Welcome.", Lines()[1].Text("speech"));
        Assert.Contains("One turn was not answered.", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Plain_IsATranscriptThatRunsAgain()
    {
        _skill.Says("Welcome.").Says("Soon.", end: true).Says("Welcome.");
        await RunAsync("open pizza planner\ntrack my order\n---\nopen pizza planner", "run");
        var transcript = _output.ToString();
        Assert.Equal("U: open pizza planner\nA: Welcome.\nU: track my order\nA: Soon.\n(the session ends)\n---\nU: open "
            + "pizza planner\nA: Welcome.\n", transcript.ReplaceLineEndings("\n"));
        _output.GetStringBuilder().Clear();
        _skill.Says("Welcome.").Says("Soon.", end: true).Says("Welcome.");
        await RunAsync(transcript, "run");
        Assert.Equal(transcript, _output.ToString());
    }

    [Fact]
    public async Task Run_File_IsRead()
    {
        using var folder = new PackageFolder();
        var file = Path.Combine(folder.Root, "script.txt");
        await File.WriteAllTextAsync(file, "open pizza planner");
        _skill.Says("Welcome.");
        Assert.Equal(0, await RunAsync("", "run", "--json", file));
        Assert.Single(Lines());
    }

    [Theory]
    [InlineData("There is no file", "run", "no-such-script.txt")]
    [InlineData("no interactionModels/custom", "run", "--skill-package", "no-such-folder")]
    [InlineData("not an address", "run", "--endpoint", "nonsense")]
    [InlineData("--help", "run", "--jason")]
    [InlineData("70000 is not a port", "--port", "70000")]
    public async Task Run_BadArguments_SayWhatToDo(string problem, params string[] args)
    {
        Assert.Equal(SimulatorCommand.CannotStart, await RunAsync("", args));
        Assert.Contains(problem, _errors.ToString(), StringComparison.Ordinal);
        Assert.Equal("", _output.ToString());
    }

    [Fact]
    public async Task Run_UnknownLocale_NamesThoseThereAre()
    {
        using var package = new PackageFolder("en-US", "en-GB");
        Assert.Equal(SimulatorCommand.CannotStart, await RunAsync("", "run", "--locale", "xx-XX", "--skill-package", package.SkillPackage));
        Assert.Contains("en-GB, en-US", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Talk_Conversation_ShowsWhatAlexaSays()
    {
        _skill.Says("Welcome.", reprompt: "Well?").Says("Soon.");
        Assert.Equal(0, await RunAsync("\nopen pizza planner\n\n/why\ntrack my order\n/json\n/quit\nnever said\n", "talk"));
        var shown = _output.ToString();
        Assert.Contains("open pizza planner", shown, StringComparison.Ordinal);
        Assert.Contains("Alexa: Welcome.", shown, StringComparison.Ordinal);
        Assert.Contains("Alexa: Well?", shown, StringComparison.Ordinal);
        Assert.Contains("TrackIntent", shown, StringComparison.Ordinal);
        Assert.Contains("\"IntentRequest\"", shown, StringComparison.Ordinal);
        Assert.Equal(2, _skill.Received.Count);
    }

    [Theory]
    [InlineData]
    [InlineData("page")]
    [InlineData("--port", "0")]
    public async Task NoVerb_ServesThePageUntilItIsInterrupted(params string[] args)
    {
        using var interrupted = new CancellationTokenSource();
        var running = RunAsync("", interrupted.Token, args);
        string shown;
        while (!(shown = _output.ToString()).Contains(" in a browser", StringComparison.Ordinal))
            await Task.Delay(20);
        var address = shown.Split("Open ")[1].Split(' ')[0];
        using var http = new HttpClient();
        Assert.Contains("Alexa on your desk", await http.GetStringAsync(new Uri(address)), StringComparison.Ordinal);
        Assert.StartsWith("http://127.0.0.1:", address, StringComparison.Ordinal);
        await interrupted.CancelAsync();
        Assert.Equal(0, await running);
    }

    private Task<int> RunAsync(string input, params string[] args) => RunAsync(input, CancellationToken.None, args);

    private async Task<int> RunAsync(string input, CancellationToken cancellation, params string[] args)
    {
        using var reader = new StringReader(input);
        var console = AnsiConsole
            .Create(new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(_output),
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors
            });
        console.Profile.Width = 400;
        return await new SimulatorCommand(StartAsync, reader, _output, _errors, console, reader.ReadLine).InvokeAsync(args, cancellation);
    }

    // The real package is read where one is named; the skill is always the fake.
    private Task<Simulation> StartAsync(SimulationOptions options, CancellationToken cancellation)
    {
        var model = options.Package is { } folder ? new SkillPackage(folder).Load(options.Locale) : Toys.Pizza;
        return Task.FromResult(new Simulation(_skill.DeskWith(new SkillPackage("")), _skill.Before(model), null));
    }

    private List<JsonObject> Lines() => [.. _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonNode.Parse(line) as JsonObject ?? throw new JsonException($"Not an object: {line}"))];
}
