using System.Collections.Concurrent;

namespace VoiceRecovery.FunctionsHost.Tests;

/// <summary>Workers that do not come to serve.</summary>
public sealed class OddWorkerTests
{
    [Fact]
    public async Task Start_WorkerThatNeverGetsReady_IsGivenUpAndEnded()
    {
        using var folder = new TemporaryFolder().WithWorker("echo $$ > pid; exec sleep 600");

        var problem = await Assert.ThrowsAsync<WorkerHostException>(() =>
            WorkerHost.StartAsync(new(folder.Path) { StartTimeout = TimeSpan.FromSeconds(1) }, CancellationToken.None));

        Assert.Equal("worker did not get ready within 1 s.", problem.Message);
        Assert.False(Directory.Exists($"/proc/{(await File.ReadAllTextAsync(Path.Combine(folder.Path, "pid"))).Trim()}"));
    }

    [Fact]
    public async Task Start_WorkerThatEnds_IsReportedWithItsCodeAndItsLastWords()
    {
        var log = new ConcurrentQueue<WorkerLog>();
        using var folder = new TemporaryFolder().WithWorker("echo begun; echo the setting Colour is missing >&2; exit 3");

        var problem = await Assert.ThrowsAsync<WorkerHostException>(() =>
            WorkerHost.StartAsync(new(folder.Path) { Log = log.Enqueue }, CancellationToken.None));

        Assert.Equal("worker ended before it was ready: exit code 3\nthe setting Colour is missing", problem.Message);
        Assert.Contains(log, line => line is { Category: WorkerLog.Console, Message: "begun" });
    }

    [Fact]
    public async Task Start_ExecutableMissing_IsSaid()
    {
        using var folder = new TemporaryFolder().WithWorker("");
        File.Delete(Path.Combine(folder.Path, "worker"));

        var problem = await Assert.ThrowsAsync<WorkerHostException>(() => WorkerHost.StartAsync(new(folder.Path), CancellationToken.None));

        Assert.Contains("cannot be started", problem.Message, StringComparison.Ordinal);
    }
}
