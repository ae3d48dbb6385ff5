using System.Text.Json.Nodes;
using VoiceRecovery.Functions.Polyfill;

namespace VoiceRecovery.Functions.Tests.App;

/// <summary>What is written by hand for the custom handler says what the code says.</summary>
public sealed class CustomHandlerFilesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "VoiceRecovery.Functions", "CustomHandler");

    [Fact]
    public void HostJson_IsThatOfTheRootAndTheHandler()
    {
        var root = Read(Repository.Root, "host.json");
        var published = Read(Folder, "host.json");

        var handler = published["customHandler"]!;
        Assert.Equal("VoiceRecovery.Functions", (string?)handler["description"]!["defaultExecutablePath"]);
        Assert.True((bool?)handler["enableProxyingHttpRequest"]);
        Assert.True(published.Remove("customHandler"));
        Assert.True(JsonNode.DeepEquals(root, published), "CustomHandler/host.json differs from host.json in more than customHandler.");
        Assert.False(root.ContainsKey("customHandler"), "With a customHandler section in it, the host would ignore the worker's build.");
    }

    [Fact]
    public void FunctionJson_IsThereForEachFunctionAndAgrees()
    {
        var functions = FunctionDiscovery.Find(typeof(RecoveryApp).Assembly.GetTypes(), routePrefix: "");

        Assert.Equal(functions.Select(function => function.Name).Order(), Directory.GetDirectories(Folder).Select(Path.GetFileName).Order());
        foreach (var function in functions)
        {
            var bindings = Read(Path.Combine(Folder, function.Name), "function.json")["bindings"]!.AsArray();
            var trigger = bindings.Single(binding => (string?)binding!["type"] == "httpTrigger")!;
            Assert.Equal(function.Path, "/" + (string?)trigger["route"]);
            Assert.Equal(function.Methods, trigger["methods"]!.AsArray().Select(method => ((string)method!).ToUpperInvariant()));
            Assert.Equal("anonymous", (string?)trigger["authLevel"]);
            Assert.Single(bindings, binding => (string?)binding!["type"] == "http" && (string?)binding["direction"] == "out");
        }
    }

    private static JsonObject Read(string folder, string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)))!.AsObject();
}
