using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>The end of a process in the middle of its work, as the platform brings it about.</summary>
public sealed class CrashTests
{
    private const int Callers = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task KilledUnderLoad_LosesOnlyWhatWasInFlight_AndServesAgainAfterARestart()
    {
        var port = AppProcess.FreePort();
        var address = new Uri($"http://127.0.0.1:{port}/api/alexa");
        var answers = new ConcurrentQueue<(TimeSpan Sent, TimeSpan Ended, HttpStatusCode? Status)>();
        var clock = Stopwatch.StartNew();
        using var over = new CancellationTokenSource();

        using var first = Start(port);
        await first.PollAsync(address);
        var load = Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => CallAsync(address, answers, clock, over.Token)));
        await UntilAsync(() => answers.Count >= Callers);
        var killed = clock.Elapsed;
        first.Kill();
        await first.ExitAsync();
        using var second = Start(port);
        await second.PollAsync(address);
        var back = clock.Elapsed;
        await UntilAsync(() => answers.Any(answer => answer.Sent > back));
        await over.CancelAsync();
        await load;

        Assert.All(answers.Where(answer => answer.Ended < killed || answer.Sent > back), answer =>
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status));
        Assert.Contains(answers, answer => answer.Ended < killed);
        Assert.Contains(answers, answer => answer.Sent > back);
        Assert.InRange(answers.Count(answer => answer.Sent < killed && answer.Status is null), 0, Callers);
        Assert.All(answers, answer => Assert.True(answer.Status is null or HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task Killed_ExitsWithAnythingButZero()
    {
        var port = AppProcess.FreePort();
        using var app = Start(port);
        await app.PollAsync(new Uri($"http://127.0.0.1:{port}/"));

        app.Kill();

        Assert.NotEqual(0, (await app.ExitAsync()).Code);
    }

    // A busy machine takes its time.
    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var since = Stopwatch.StartNew(); !isSo() && since.Elapsed < Patience;)
        {
            await Task.Delay(20);
        }
    }

    private static AppProcess Start(int port) => AppProcess.Start(
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AlexaSkillId"] = RunningApp.SkillId,
            ["FUNCTIONS_CUSTOMHANDLER_PORT"] = $"{port}",
            ["Logging__LogLevel__Default"] = "Error",
        });

    /// <summary>Calls again and again, without a signature: what is refused has been served whole.</summary>
    private static async Task CallAsync(
        Uri address, ConcurrentQueue<(TimeSpan Sent, TimeSpan Ended, HttpStatusCode? Status)> answers, Stopwatch clock,
            CancellationToken over)
    {
        using var client = new HttpClient();
        while (!over.IsCancellationRequested)
        {
            var sent = clock.Elapsed;
            HttpStatusCode? status = null;
            try
            {
                using var content = new StringContent("{}");
                using var response = await client.PostAsync(address, content, CancellationToken.None);
                status = response.StatusCode;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10, CancellationToken.None);
            }
            answers.Enqueue((sent, clock.Elapsed, status));
        }
    }
}
