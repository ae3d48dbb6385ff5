using VoiceRecovery.Functions.Polyfill;

namespace VoiceRecovery.Functions.Tests.Polyfill;

public sealed class ListenerTests
{
    [Theory]
    [InlineData(null, null, 7071)]
    [InlineData(null, 7099, 7099)]
    [InlineData("8080", 7099, 8080)]
    [InlineData("0", null, 0)]
    [InlineData("65535", null, 65535)]
    public void Read_Port_CommandLineWinsOverTheFileOverTheDefault(string? line, int? file, int expected) =>
        Assert.Equal(new Listener(expected, UnderHost: false), Listener.Read(line is null ? [] : ["--port", line], file));

    [Theory]
    [InlineData("65536")]
    [InlineData("-1")]
    [InlineData("http")]
    [InlineData("")]
    public void Read_NoPort_IsRefusedByName(string line) =>
        Assert.Contains("--port", Assert.Throws<InvalidOperationException>(() => Listener.Read(["--port", line], null)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Start_PortZero_TakesAFreeLoopbackPort()
    {
        using var folder = new TemporaryFolder();
        await using var one = await Small.StartAsync(folder, typeof(Small.Hello));
        await using var other = await Small.StartAsync(folder, typeof(Small.Hello));

        Assert.Equal("127.0.0.1", one.Address.Host);
        Assert.NotEqual(0, one.Address.Port);
        Assert.NotEqual(one.Address.Port, other.Address.Port);
    }
}
