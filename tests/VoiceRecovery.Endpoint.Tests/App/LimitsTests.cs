using System.Diagnostics;
using System.Net;
using VoiceRecovery.CustomHandler;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>What one caller may cost, over a real socket. A caller who oversteps is cut off, and the next one is served as ever.</summary>
public sealed class LimitsTests
{
    private const string Head = "POST /api/alexa HTTP/1.1\r\nHost: localhost\r\n";

    [Theory]
    [InlineData(200 * 1024, HttpStatusCode.OK)]
    [InlineData(257 * 1024, HttpStatusCode.BadRequest)]
    [InlineData(2 * Limits.BodyBytes, HttpStatusCode.BadRequest)]
    public async Task Body_Over256KB_IsRefused(int length, HttpStatusCode expected)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.SendAsync(Body.LaunchOf(length));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Body_AnnouncedAsHuge_IsRefusedBeforeItComes()
    {
        await using var app = await RunningApp.StartAsync();
        using var connection = await RawConnection.OpenAsync(app.Address);

        await connection.WriteAsync($"{Head}Content-Length: 10000000000\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 400 ", await connection.ReadLineAsync(), StringComparison.Ordinal);
        await AssertServesAsync(app);
    }

    [Theory]
    [InlineData(50, HttpStatusCode.OK)]
    [InlineData(70, HttpStatusCode.BadRequest)]
    public async Task Json_NestedDeeperThan64_IsRefused(int depth, HttpStatusCode expected)
    {
        await using var app = await RunningApp.StartAsync();
        var deep = string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth));

        using var response = await app
            .SendAsync(Body.Launch().Replace("\"attributes\": {}", $"\"attributes\": {deep}", StringComparison.Ordinal));

        Assert.Equal(expected, response.StatusCode);
    }

    public static TheoryData<string, string, int> Heads() => new()
    {
        { "one header over 32 KB", $"{Head}X-Long: {new string('x', Limits.HeaderBytes)}\r\n\r\n", 431 },
        { "101 headers", $"{Head}{string.Concat(Enumerable.Range(0, Limits.Headers).Select(number => $"X-{number}: x\r\n"))}\r\n", 431 },
        { "a line over 8 KB", $"POST /{new string('x', Limits.LineBytes)} HTTP/1.1\r\nHost: localhost\r\n\r\n", 414 },
        { "a signature as long as the headers may be",
            $"{Head}Signature-256: {new string('A', 30 * 1024)}\r\nSignatureCertChainUrl: "
                + "https://s3.amazonaws.com/echo.api/cert.pem\r\nContent-Length: 2\r\n\r\n{}", 400 },
        { "an address as long as the headers may be",
            $"{Head}Signature-256: AAAA\r\nSignatureCertChainUrl: "
                + $"https://s3.amazonaws.com/echo.api/{new string('a', 30 * 1024)}\r\nContent-Length: 2\r\n\r\n{{}}", 400 },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public async Task Head_OverALimit_IsRefused(string why, string text, int expected)
    {
        await using var app = await RunningApp.StartAsync();
        using var connection = await RawConnection.OpenAsync(app.Address);

        await connection.WriteAsync(text);

        Assert.True((await connection.ReadLineAsync())?.StartsWith($"HTTP/1.1 {expected} ", StringComparison.Ordinal), why);
        await AssertServesAsync(app);
        Assert.Equal(1, app.Authority.Server.Requests);
    }

    [Fact]
    public async Task Head_ThatTrickles_IsCutOffWithin5s()
    {
        await using var app = await RunningApp.StartAsync();
        using var connection = await RawConnection.OpenAsync(app.Address);
        var since = Stopwatch.StartNew();

        await connection.WriteAsync(Head);
        var answer = TrickleAsync(connection, "X", TimeSpan.FromMilliseconds(100));

        Assert.StartsWith("HTTP/1.1 408 ", await answer, StringComparison.Ordinal);
        Assert.InRange(since.Elapsed, Limits.HeadTime, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Body_ThatTrickles_IsGivenUpAtTheDeadline()
    {
        await using var app = await RunningApp.StartAsync(clock: new HurriedTime());
        using var connection = await RawConnection.OpenAsync(app.Address);

        await connection.WriteAsync($"{Head}Content-Length: 100000\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 503 ", await TrickleAsync(connection, " ", TimeSpan.FromMilliseconds(5)), StringComparison.Ordinal);
        await AssertServesAsync(app);
    }

    [Fact]
    public async Task Connections_OverTheMost_AreClosedUntilOthersEnd()
    {
        await using var app = await RunningApp.StartAsync();
        var held = new List<RawConnection>();
        try
        {
            for (var number = 0; number < Limits.Connections; number++)
                held.Add(await ServedAsync(app));
            using var oneTooMany = await RawConnection.OpenAsync(app.Address);

            Assert.Null(await Answer(oneTooMany));

            held[0].Dispose();
            await AssertServesAsync(app);
        }
        finally
        {
            held.ForEach(connection => connection.Dispose());
        }
    }

    /// <summary>Sends a little at a time until an answer comes.</summary>
    private static async Task<string?> TrickleAsync(RawConnection connection, string drop, TimeSpan pause)
    {
        var answer = connection.ReadLineAsync();
        try
        {
            while (!answer.IsCompleted)
            {
                await connection.WriteAsync(drop);
                await Task.WhenAny(answer, Task.Delay(pause));
            }
        }
        catch (IOException)
        {
            // The other side has closed; what it said before is still to be read.
        }
        return await answer;
    }

    private static async Task<RawConnection> ServedAsync(RunningApp app)
    {
        var connection = await RawConnection.OpenAsync(app.Address);
        Assert.StartsWith("HTTP/1.1 404 ", await Answer(connection), StringComparison.Ordinal);
        return connection;
    }

    private static async Task<string?> Answer(RawConnection connection)
    {
        try
        {
            await connection.WriteAsync("GET /none HTTP/1.1\r\nHost: localhost\r\n\r\n");
            return await connection.ReadLineAsync();
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static async Task AssertServesAsync(RunningApp app)
    {
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var response = await app.SendAsync(Body.Launch());
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                return;
            }
            catch (HttpRequestException) when (patience.Elapsed < TimeSpan.FromSeconds(10))
            {
                // A connection that has just ended counts until the server has seen it.
                await Task.Delay(20);
            }
        }
    }
}
