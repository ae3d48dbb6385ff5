using VoiceRecovery.FunctionsHost.Folder;
using VoiceRecovery.FunctionsHost.Protocol;
using VoiceRecovery.FunctionsHost.Workers;

namespace VoiceRecovery.FunctionsHost.Tests;

public sealed class FolderTests
{
    private const string Worker =
        """{ "description": { "language": "dotnet-isolated", "defaultExecutablePath": "dotnet", "defaultWorkerPath": "App.dll" } }""";

    [Theory]
    [InlineData(null, "/api/say/hello")]
    [InlineData("{}", "/api/say/hello")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": "v2/voice" } } } // with a comment""", "/v2/voice/say/hello")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": "/slashes/" } } }""", "/slashes/say/hello")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": "" } } }""", "/say/hello")]
    public void Route_HostJson_SetsThePrefix(string? hostJson, string path)
    {
        using var folder = new TemporaryFolder().With("worker.config.json", Worker);
        if (hostJson is not null)
        {
            folder.With("host.json", hostJson);
        }

        var index = FunctionIndex.Of(
            [Function("hello", """{ "type": "httpTrigger", "name": "r", "route": "say/hello" }""")],
            WorkerFolder.Read(folder.Path).RoutePrefix);

        Assert.Equal(path, index.Http["HELLO"].Function.Path);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": 5 } } }""")]
    public void HostJson_Malformed_IsNamed(string hostJson)
    {
        using var folder = new TemporaryFolder().With("worker.config.json", Worker).With("host.json", hostJson);

        Assert.Contains("host.json", Assert.Throws<WorkerHostException>(() => WorkerFolder.Read(folder.Path)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_WithoutAWorker_IsRefusedWithWhatToDo()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("Build or publish the app", Assert.Throws<WorkerHostException>(() => WorkerFolder.Read(folder.Path)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_OfAnotherLanguage_IsRefusedByName()
    {
        using var folder = new TemporaryFolder()
            .With("worker.config.json", Worker.Replace("dotnet-isolated", "python", StringComparison.Ordinal));

        Assert.Contains("'python'", Assert.Throws<WorkerHostException>(() => WorkerFolder.Read(folder.Path)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Index_FunctionWithoutAnHttpTrigger_IsRefusedByName()
    {
        var index = FunctionIndex.Of(
            [
                Function("nightly", """{ "type": "timerTrigger", "name": "timer", "schedule": "0 0 3 * * *" }"""),
                Function("hello", """{ "type": "httpTrigger", "name": "r", "methods": ["get", "put"] }"""),
            ],
            "api");

        Assert.Equal("Function 'nightly' is not served: its trigger is timerTrigger, and only HTTP triggers are known here.",
            Assert.Single(index.Refused));
        Assert.Equal(["GET", "PUT"], Assert.Single(index.Http).Value.Function.Methods);
    }

    private static RpcFunctionMetadata Function(string name, string binding) =>
        new() { Name = name, FunctionId = name, RawBindings = { binding } };
}
