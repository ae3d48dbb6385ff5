using System.Diagnostics;
using System.Net;

namespace VoiceRecovery.FunctionsHost.Tests;

/// <summary>The command line: what it serves, how it ends, and what it says when it cannot serve.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task Interrupted_EndsWithZero_AndItsWorkerWithIt()
    {
        using var command = new HostCommand(Repository.PublishedWorker, "--port", "0");
        var health = await command.AddressAsync("health");
        var worker = command.Worker();
        Assert.Equal(HttpStatusCode.NoContent, await GetAsync(health));

        await command.InterruptAsync();
        var (code, errors) = await command.EndAsync();

        Assert.Equal(0, code);
        Assert.StartsWith("Information host: Worker process ", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists($"/proc/{worker}"));
    }

    [Fact]
    public async Task WorkerKilledThreeTimes_EndsTheCommandWithOneAndTheReason()
    {
        using var command = new HostCommand(Repository.PublishedWorker, "--port", "0");
        var health = await command.AddressAsync("health");
        for (var time = 0; time < 3; time++)
        {
            await UntilServedAsync(health);
            using var worker = Process.GetProcessById(command.Worker());
            worker.Kill();
            await worker.WaitForExitAsync();
        }

        var (code, errors) = await command.EndAsync();

        Assert.Equal(1, code);
        Assert.Contains("exit code 137", errors, StringComparison.Ordinal);
        Assert.EndsWith("It ended 3 times within 30 minutes: it is not started again.\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Port_ThatAnotherHostHas_EndsWithOneAndTheReason()
    {
        using var first = new HostCommand(Repository.PublishedWorker, "--port", "0");
        var health = await first.AddressAsync("health");
        using var second = new HostCommand(Repository.PublishedWorker, "--port", $"{health.Port}");

        var (code, errors) = await second.EndAsync();

        Assert.Equal(1, code);
        Assert.Contains($"Port {health.Port} cannot be had: ", errors, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, await GetAsync(health));
    }

    [Theory]
    [InlineData("99999", "99999 is no port: take one up to 65535, or 0 for a free one.\n")]
    [InlineData("-1", "-1 is no port: take one up to 65535, or 0 for a free one.\n")]
    public async Task Port_ThatIsNone_EndsWithOneAndTheReason(string port, string reason)
    {
        using var command = new HostCommand(Repository.PublishedWorker, "--port", port);

        Assert.Equal((1, reason), await command.EndAsync());
    }

    [Fact]
    public async Task Folder_ThatIsEmpty_EndsWithOneAndWhatToDo()
    {
        using var folder = new TemporaryFolder();
        using var command = new HostCommand(folder.Path);

        var (code, errors) = await command.EndAsync();

        Assert.Equal(1, code);
        Assert.StartsWith($"{folder.Path} holds no isolated worker: ", errors, StringComparison.Ordinal);
        Assert.EndsWith("Build or publish the app, and name the folder that this makes.\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_ThatIsNotThere_EndsWithOneAndTheReason()
    {
        using var command = new HostCommand("/no/such/folder");

        Assert.Equal((1, "There is no folder /no/such/folder.\n"), await command.EndAsync());
    }

    // A request that meets the end of a worker is answered 502; later ones wait for the next worker.
    private static async Task UntilServedAsync(Uri health)
    {
        for (var since = Stopwatch.StartNew(); await GetAsync(health) != HttpStatusCode.NoContent; await Task.Delay(20))
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(60), "No worker came to serve.");
        }
    }

    private static async Task<HttpStatusCode> GetAsync(Uri address)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(address);
        return response.StatusCode;
    }
}
