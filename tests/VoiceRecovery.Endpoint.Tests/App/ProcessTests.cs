using System.Net;
using System.Net.Sockets;

namespace VoiceRecovery.Endpoint.Tests.App;

public sealed class ProcessTests
{
    private static readonly Dictionary<string, string> Set = new(StringComparer.Ordinal) { ["AlexaSkillId"] = RunningApp.SkillId };

    [Fact]
    public async Task UnderHost_ListensWhereItIsTold_AndPrintsNoAddress()
    {
        var port = AppProcess.FreePort();
        using var app = AppProcess.Start(UnderHost($"{port}"));

        Assert.Equal(HttpStatusCode.OK, await app.PollAsync(new Uri($"http://127.0.0.1:{port}/")));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, await app.PollAsync(new Uri($"http://127.0.0.1:{port}/api/alexa")));
        await app.TerminateAsync();

        Assert.DoesNotContain("Alexa is answered", (await app.ExitAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnderHost_StoppedByAnything_DoesNotExitWithZero()
    {
        var port = AppProcess.FreePort();
        using var app = AppProcess.Start(UnderHost($"{port}"));
        await app.PollAsync(new Uri($"http://127.0.0.1:{port}/"));

        await app.TerminateAsync();

        Assert.Equal(1, (await app.ExitAsync()).Code);
    }

    [Fact]
    public async Task UnderHost_PortTaken_DoesNotExitWithZero()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var app = AppProcess.Start(UnderHost($"{((IPEndPoint)taken.LocalEndpoint).Port}"));

        var (code, _, errors) = await app.ExitAsync();

        Assert.Equal(1, code);
        Assert.Contains("address already in use", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("70000")]
    public async Task UnderHost_PortMalformed_DoesNotExitWithZero(string port)
    {
        using var app = AppProcess.Start(UnderHost(port));

        var (code, _, errors) = await app.ExitAsync();

        Assert.NotEqual(0, code);
        Assert.Contains("FUNCTIONS_CUSTOMHANDLER_PORT", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alone_PrintsItsAddress_AndStopsWithZero()
    {
        var port = AppProcess.FreePort();
        using var app = AppProcess.Start(Set, "--port", $"{port}");
        await app.PollAsync(new Uri($"http://127.0.0.1:{port}/"));

        await app.TerminateAsync();

        var (code, output, _) = await app.ExitAsync();
        Assert.Equal(0, code);
        Assert.Contains($"http://127.0.0.1:{port}/api/alexa", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SettingMissing_IsAMessageAndNoStackTrace()
    {
        using var app = AppProcess.Start(new Dictionary<string, string>(StringComparer.Ordinal));

        var (code, _, errors) = await app.ExitAsync();

        Assert.Equal(1, code);
        Assert.StartsWith("The setting AlexaSkillId is missing.", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> UnderHost(string port) =>
        new(Set, StringComparer.Ordinal) { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = port };
}
