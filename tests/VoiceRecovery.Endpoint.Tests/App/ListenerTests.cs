using System.Net;
using VoiceRecovery.CustomHandler;

namespace VoiceRecovery.Endpoint.Tests.App;

public sealed class ListenerTests
{
    [Theory]
    [InlineData(null, 7071)]
    [InlineData("8080", 8080)]
    [InlineData("0", 0)]
    [InlineData("65535", 65535)]
    public void Read_Port_CommandLineWinsOverTheDefault(string? line, int expected) =>
        Assert.Equal(new Listener(IPAddress.Loopback, expected, UnderHost: false), Listener.Read(line is null ? [] : ["--port", line]));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    public void Read_Address_IsTheOneNamed(string address) =>
        Assert.Equal(IPAddress.Parse(address), Listener.Read(["--address", address]).Address);

    [Theory]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--port", "http")]
    [InlineData("--port", "")]
    [InlineData("--address", "everywhere")]
    public void Read_NoPortOrAddress_IsRefusedByName(string option, string value) =>
        Assert.Contains(option, Assert.Throws<SettingsException>(() => Listener.Read([option, value])).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Start_PortZero_TakesAFreeLoopbackPort()
    {
        await using var one = await RunningApp.StartAsync();
        await using var other = await RunningApp.StartAsync();

        Assert.Equal("127.0.0.1", one.Address.Host);
        Assert.NotEqual(0, one.Address.Port);
        Assert.NotEqual(one.Address.Port, other.Address.Port);
    }
}
