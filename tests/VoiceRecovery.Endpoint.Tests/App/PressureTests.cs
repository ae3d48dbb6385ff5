using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using VoiceRecovery.CustomHandler;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>What happens when memory is short.</summary>
[Collection(Alone.Name)]
public sealed class PressureTests
{
    private const int Callers = 200;
    private const int Length = 256 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // Buffers double as they grow.
    private const int MostLengthening = 2;

    /// <summary>The product of all limits: what every connection together may make the app hold for bodies.</summary>
    [Fact]
    public void Limits_Together_FitIntoASmallInstance()
    {
        const long smallest = 512 * 1024 * 1024;
        Assert.InRange(Limits.Connections * (((long)Length * MostLengthening) + Limits.WaitingBytes), 1, smallest);
    }

    [Fact]
    public async Task HeapWithAHardLimit_MoreLargeBodiesThanFit_LeaveTheAppServing_OrEndItSoThatItIsStartedAgain()
    {
        var port = AppProcess.FreePort();
        var address = new Uri($"http://127.0.0.1:{port}/api/alexa");
        using var app = AppProcess.Start(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AlexaSkillId"] = RunningApp.SkillId,
            ["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["Logging__LogLevel__Default"] = "None",
            ["DOTNET_GCHeapHardLimit"] = "0x4000000",
        });
        await app.PollAsync(address);

        var held = new List<RawConnection>();
        while (held.Count < 2 * Callers && await HalfSentAsync(address, Length - 1) is { } connection)
            held.Add(connection);
        held.ForEach(connection => connection.Dispose());

        // The memory is there again when the app has noticed that they are gone.
        var after = await RefusedAsync(address);
        for (var since = Stopwatch.StartNew(); after != HttpStatusCode.BadRequest && !app.HasExited && since.Elapsed < Patience;)
        {
            await Task.Delay(50);
            after = await RefusedAsync(address);
        }

        Assert.True(after == HttpStatusCode.BadRequest || (app.HasExited && (await app.ExitAsync()).Code != 0), $"{after}");
    }

    private static async Task<HttpStatusCode?> RefusedAsync(Uri address)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        try
        {
            using var content = new StringContent("{}");
            using var response = await client.PostAsync(address, content);
            return response.StatusCode;
        }
        catch (Exception unanswered) when (unanswered is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>A caller who has sent so much and sends no more; none where the app has ended already and takes no caller.</summary>
    private static async Task<RawConnection?> HalfSentAsync(Uri address, int sent)
    {
        RawConnection connection;
        try
        {
            connection = await RawConnection.OpenAsync(address);
        }
        catch (SocketException)
        {
            return null;
        }
        try
        {
            await connection.WriteAsync(
                "POST /api/alexa HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: "
                    + $"chunked\r\n\r\n{16 * Length:x}\r\n{new string(' ', sent)}");
        }
        catch (IOException)
        {
            // Refused before it was all sent.
        }
        return connection;
    }
}
