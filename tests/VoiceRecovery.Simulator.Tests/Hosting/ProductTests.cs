using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator.Tests.Hosting;

/// <summary>The command line, the product's own model and the product itself, from words to words.</summary>
public sealed class ProductTests
{
    [Fact]
    public async Task Run_StepByStep_EndsWithCrossTraining()
    {
        var turns = await RunAsync("alexa open stride check", "four", "both calves", "two days ago", "no", "no", "no");
        Assert.All(turns, turn => Assert.Equal(200, turn["status"]!.GetValue<int>()));
        Assert.Equal("CrossTrain", turns[^1]["sessionAttributes"]!["advice"]!["level"]!.GetValue<string>());
        Assert.NotEmpty(turns[^1].Text("speech")!);
    }

    [Fact]
    public async Task Run_OneBreath_IsAskedNothingTwice()
    {
        var turns = await RunAsync(
            "ask stride check if i should run my quads are a two out of ten both legs no swelling and i ran hard two days ago", "no", "no",
                "yes");
        Assert.Equal(["checkA", "checkB", "readBack"],
            turns.Take(3).Select(turn => turn["sessionAttributes"]!["asking"]!.GetValue<string>()));
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

    private static Task<List<JsonObject>> RunAsync(params string[] said) => ProductRun.SayAsync(string.Join('\n', said));
}
