using System.Text.Json.Nodes;
using Spectre.Console;

namespace VoiceRecovery.Simulator.Tests.Hosting;

/// <summary>The command line, the product's own model and the product itself, from words to words.</summary>
public sealed class ProductTests
{
    [Fact]
    public async Task Run_StepByStep_EndsWithCrossTraining()
    {
        var turns = await RunAsync("alexa open stride check", "four", "no", "both calves", "two days ago", "no", "no");
        Assert.All(turns, turn => Assert.Equal(200, turn["status"]!.GetValue<int>()));
        Assert.Equal("CrossTrain", turns[^1]["sessionAttributes"]!["advice"]!["level"]!.GetValue<string>());
        Assert.NotEmpty(turns[^1].Text("speech")!);
    }

    [Fact]
    public async Task Run_OneBreath_IsAskedNothingTwice()
    {
        var turns = await RunAsync(
            "ask stride check if i should run my quads are a two out of ten both legs no swelling and i ran hard two days ago", "no", "no");
        Assert.Equal(
            ["daysSinceHardRun", "painLocation", "side", "sorenessLevel", "swelling"],
            turns[0]["request"]!["slots"]!.AsObject().Select(slot => slot.Key).Order(StringComparer.Ordinal));
        Assert.Equal("EasyRun", turns[^1]["sessionAttributes"]!["advice"]!["level"]!.GetValue<string>());
    }

    [Theory]
    [InlineData]
    [InlineData("four")]
    [InlineData("four", "no")]
    [InlineData("four", "no", "both calves")]
    [InlineData("four", "no", "both calves", "two days ago")]
    [InlineData("four", "no", "both calves", "two days ago", "no")]
    public async Task Run_ChestPainAsAnAnswer_EndsInAnEmergency(params string[] before)
    {
        var turns = await RunAsync(["open stride check", .. before, "chest pain"]);
        Assert.Equal("Emergency", turns[^1]["sessionAttributes"]!["advice"]!["level"]!.GetValue<string>());
        Assert.True(turns[^1].Flag("sessionEnded"));
    }

    private static async Task<List<JsonObject>> RunAsync(params string[] said)
    {
        using var input = new StringReader(string.Join('\n', said));
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var command = new SimulatorCommand(Simulation.StartAsync, input, output, errors, AnsiConsole.Console, input.ReadLine);
        var exit = await command.InvokeAsync(["run", "--json", "--skill-package", Path.Combine(Repository.Root, "skill-package")], CancellationToken.None);
        Assert.Equal("", errors.ToString());
        Assert.Equal(0, exit);
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (JsonObject)JsonNode.Parse(line)!)];
    }
}
