using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace VoiceRecovery.Simulator.Tests.Certification;

public sealed class CertifyVerbTests : IDisposable
{
    private readonly ToyPackage _package = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();
    private string _flaw = "none";

    public void Dispose()
    {
        _package.Dispose();
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public async Task Certify_CleanSkillAsJson_SaysWhatOfEveryRule()
    {
        Assert.Equal(0, await RunAsync("--endpoint", "http://tea.test/", "--json"));
        var report = (JsonObject)JsonNode.Parse(_output.ToString())!;
        Assert.Equal("Calm Kettle", report.Text("subject"));
        Assert.True(report.Flag("passes"));
        Assert.Equal("0", report.Text("fail"));
        var checks = report.Objects("checks").ToList();
        Assert.Equal(PackageCheck.Rules.Count + EndpointCheck.Rules.Count + OfflineRules.Results.Count, checks.Count);
        Assert.All(checks, check => Assert.False(string.IsNullOrEmpty(check.Text("source")) || check.Texts("found").Count == 0));
        Assert.Equal("", _errors.ToString());
    }

    [Fact]
    public async Task Certify_FlawedSkill_ExitsWithOneAndSaysHowToMendIt()
    {
        _flaw = "never stops";
        Assert.Equal(1, await RunAsync("--endpoint", "http://tea.test/"));
        Assert.Contains("FAIL", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("To fix: Set shouldEndSession to true.", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Amazon would send this skill back.", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certify_AnotherPackageWithoutAnEndpoint_ChecksThePackageAlone()
    {
        Assert.Equal(0, await RunAsync());
        Assert.Contains("--endpoint URL", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certify_BrokenModel_IsAFailureAndNoCrash()
    {
        _package.Write("interactionModels/custom/en-US.json", "{");
        Assert.Equal(1, await RunAsync("--endpoint", "http://tea.test/"));
        Assert.Contains("First fix the model", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certify_NoSuchFolder_CannotStart()
    {
        _package.Name("kettle");
        Assert.Equal(2, await CommandAsync("certify", "--skill-package", Path.Combine(_package.Folder, "nowhere")));
        Assert.Contains("nowhere", _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", 1)]
    [InlineData("""{ "example.three": "Two say it all." }""", 0)]
    [InlineData("""{ "example.three": "Two say it all.", "sample.digits": "There are none." }""", 1)]
    [InlineData("not JSON", 2)]
    public async Task Certify_WithExplanations_AcceptsWhatIsExplainedAndNothingElse(string explanations, int exit)
    {
        _package.Store(store => ((JsonArray)store["examplePhrases"]!).RemoveAt(2));
        _package.Write("explained.json", explanations);
        Assert.Equal(exit, await RunAsync("--explained", Path.Combine(_package.Folder, "explained.json")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Certify_NoColor_WritesNone(bool asked)
    {
        Assert.Equal(0, await RunAsync(asked ? ["--no-color"] : []));
        Assert.Equal(asked, !Regex
            .IsMatch(_output.ToString(), "\u001b\\[([0-9]+;)*3[0-9]", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task Certify_Html_NeedsNoOtherFileAndHoldsNoMarkupOfOthers()
    {
        _package.Store(store => store["name"] = "Calm <b>Alexa</b>");
        var page = Path.Combine(_package.Folder, "report.html");
        Assert.Equal(1, await RunAsync("--html", page));
        var html = await File.ReadAllTextAsync(page);
        Assert.Contains("Calm &lt;b&gt;Alexa&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Alexa", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<link|<script|<img|src=|url\\((?!\"?data:)", html);
        Assert.All(PackageCheck.Rules, rule => Assert.Contains($"id=\"{rule.Id}\"", html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Certify_Responses_WritesOneOfEveryKind()
    {
        var file = Path.Combine(_package.Folder, "responses.jsonl");
        Assert.Equal(0, await RunAsync("--endpoint", "http://tea.test/", "--responses", file));
        var lines = await File.ReadAllLinesAsync(file);
        // Open, closed, empty, and with what the session keeps.
        Assert.Equal(4, lines.Length);
        Assert.All(lines, line => Assert.Equal("1.0", ((JsonObject)JsonNode.Parse(line)!).Text("version")));
    }

    private Task<int> RunAsync(params string[] options) => CommandAsync(["certify", "--skill-package", _package.Folder, .. options]);

    private async Task<int> CommandAsync(params string[] arguments)
    {
        using var skill = new ToySkill(_flaw);
        var console = AnsiConsole
            .Create(new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.TrueColor,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(_output)
            });
        console.Profile.Width = 200;
        using var input = new StringReader("");
        return await new SimulatorCommand(StartAsync, input, _output, _errors, console, input.ReadLine)
            .InvokeAsync(arguments, CancellationToken.None);

        Task<Simulation> StartAsync(SimulationOptions options, CancellationToken cancellation)
        {
            var desk = skill.Desk(_package.Folder);
            return Task.FromResult(new Simulation(desk, desk.NewEcho(options.Locale, hasScreen: false), null));
        }
    }
}
