using System.Net;

namespace VoiceRecovery.Functions.Tests.Polyfill;

public sealed class InvocationTests
{
    private const string Header = "X-Azure-Functions-InvocationId";

    [Fact]
    public async Task InvocationId_SentByTheHost_IsItsOwn()
    {
        using var folder = new TemporaryFolder();
        await using var app = await Small.StartAsync(folder, typeof(Small.WhoAmI));
        app.Client.DefaultRequestHeaders.Add(Header, "0b7d0c1e-27dc-4a5b-b8f1-6d4c6d27a9f0");

        Assert.StartsWith("0b7d0c1e-27dc-4a5b-b8f1-6d4c6d27a9f0 ", await app.Client.GetStringAsync("/api/whoAmI"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("error: everything is lost")]
    public async Task InvocationId_NotTheHosts_IsANewOneThatStays(string? sent)
    {
        using var folder = new TemporaryFolder();
        await using var app = await Small.StartAsync(folder, typeof(Small.WhoAmI));
        if (sent is not null)
            app.Client.DefaultRequestHeaders.Add(Header, sent);

        var one = (await app.Client.GetStringAsync("/api/whoAmI")).Split(' ');
        var other = (await app.Client.GetStringAsync("/api/whoAmI")).Split(' ');

        Assert.True(Guid.TryParse(one[0], out _), one[0]);
        Assert.Equal(one[0], one[1]);
        Assert.NotEqual(one[0], other[0]);
    }

    [Fact]
    public async Task Exception_BeforeTheAnswer_Is500AndLoggedByItsTypeAlone()
    {
        using var folder = new TemporaryFolder();
        await using var app = await Small.StartAsync(folder, typeof(Small.Failing));

        using var response = await app.Client.GetAsync(new Uri("/api/failing", UriKind.Relative));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Contains(app.Logs.Lines, line => line.Contains(nameof(InvalidDataException), StringComparison.Ordinal));
        Assert.DoesNotContain(app.Logs.Lines, line => line.Contains(Small.Failing.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Exception_AfterTheAnswerBegan_BreaksItOff()
    {
        using var folder = new TemporaryFolder();
        await using var app = await Small.StartAsync(folder, typeof(Small.Failing));

        await Assert.ThrowsAsync<HttpRequestException>(() => app.Client.GetStringAsync("/api/failing?late"));

        Assert.Contains(nameof(InvalidDataException), Assert.Single(app.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(app.Logs.Lines, line => line.Contains(Small.Failing.Message, StringComparison.Ordinal));
    }
}
