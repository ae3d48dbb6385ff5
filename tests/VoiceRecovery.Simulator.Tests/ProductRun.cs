using System.Text.Json.Nodes;
using Spectre.Console;

namespace VoiceRecovery.Simulator.Tests;

/// <summary>The product itself, spoken to with <c>run --json</c>.</summary>
internal static class ProductRun
{
    /// <summary>The turns of lines as they would stand in a script; every one of them must be answered.</summary>
    public static async Task<List<JsonObject>> SayAsync(string script)
    {
        using var input = new StringReader(script);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var command = new SimulatorCommand(Simulation.StartAsync, input, output, errors, AnsiConsole.Console, input.ReadLine);
        var exit = await command.InvokeAsync(["run", "--json", "--skill-package", Path.Combine(Repository.Root, "skill-package")],
            CancellationToken.None);
        Assert.Equal("", errors.ToString());
        Assert.Equal(0, exit);
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (JsonObject)JsonNode.Parse(line)!)];
    }
}
