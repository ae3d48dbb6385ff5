namespace VoiceRecovery.Endpoint.Tests.App;

public sealed class InvocationTests
{
    private const string Header = "X-Azure-Functions-InvocationId";
    private const string HostsOwn = "0b7d0c1e-27dc-4a5b-b8f1-6d4c6d27a9f0";

    [Fact]
    public async Task InvocationId_SentByTheHost_IsLogged() => Assert.Equal(HostsOwn, await LoggedIdAsync(HostsOwn));

    [Theory]
    [InlineData(null)]
    [InlineData("error: everything is lost")]
    public async Task InvocationId_NotTheHosts_IsANewOne(string? sent)
    {
        var (one, other) = (await LoggedIdAsync(sent), await LoggedIdAsync(sent));

        Assert.True(Guid.TryParse(one, out _), one);
        Assert.NotEqual(one, other);
    }

    /// <summary>The id under which a refusal is logged.</summary>
    private static async Task<string> LoggedIdAsync(string? sent)
    {
        await using var app = await RunningApp.StartAsync();
        using var response = await app.SendAsync("{}", request =>
        {
            if (sent is not null)
            {
                request.Headers.Add(Header, sent);
            }
        });
        var line = Assert.Single(app.Logs, line => line.Contains("is refused", StringComparison.Ordinal));
        return line.Split("Invocation ")[1].Split(' ')[0];
    }
}
