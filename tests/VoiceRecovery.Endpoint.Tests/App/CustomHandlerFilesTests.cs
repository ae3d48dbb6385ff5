using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;
using VoiceRecovery.CustomHandler;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>What is written by hand for the custom handler says what the code says.</summary>
public sealed class CustomHandlerFilesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "VoiceRecovery.CustomHandler", "Folder");

    [Fact]
    public void HostJson_IsThatOfTheRootAndTheHandler()
    {
        var root = Read(Repository.Root, "host.json");
        var published = Read(Folder, "host.json");

        var handler = published["customHandler"]!;
        Assert.Equal("VoiceRecovery.CustomHandler", (string?)handler["description"]!["defaultExecutablePath"]);
        Assert.True((bool?)handler["enableProxyingHttpRequest"]);
        Assert.True(published.Remove("customHandler"));
        Assert.True(JsonNode.DeepEquals(root, published), "Folder/host.json differs from host.json in more than customHandler.");
        Assert.False(root.ContainsKey("customHandler"), "With a customHandler section in it, the host would ignore the worker's build.");
    }

    [Fact]
    public void FunctionJson_IsThereForEachFunctionAndAgrees()
    {
        using IHost app = HandlerApp.Build(["--port", "0", "--AlexaSkillId", RunningApp.SkillId]);
        var functions = new Routes(app.Services).All.ToArray();

        Assert.Equal(functions.Select(function => NameOf(function.Path)).Order(),
            Directory.GetDirectories(Folder).Select(Path.GetFileName).Order());
        foreach (var function in functions)
        {
            var bindings = Read(Path.Combine(Folder, NameOf(function.Path)), "function.json")["bindings"]!.AsArray();
            var trigger = bindings.Single(binding => (string?)binding!["type"] == "httpTrigger")!;
            Assert.Equal(NameOf(function.Path), (string?)trigger["route"]);
            Assert.Equal(function.Methods, trigger["methods"]!.AsArray().Select(method => ((string)method!).ToUpperInvariant()));
            Assert.Equal("anonymous", (string?)trigger["authLevel"]);
            Assert.Single(bindings, binding => (string?)binding!["type"] == "http" && (string?)binding["direction"] == "out");
        }
    }

    private static string NameOf(string path) => path["/api/".Length..];

    private static JsonObject Read(string folder, string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)))!.AsObject();
}
