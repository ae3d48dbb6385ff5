using System.Net;

namespace VoiceRecovery.Functions.Tests.Polyfill;

public sealed class RoutingTests
{
    [Theory]
    [InlineData(null, "/api/say/hello")]
    [InlineData("{}", "/api/say/hello")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": "v2/voice" } } } // with a comment""", "/v2/voice/say/hello")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": "/slashes/" } } }""", "/slashes/say/hello")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": "" } } }""", "/say/hello")]
    public async Task Route_HostJson_SetsThePrefix(string? hostJson, string path)
    {
        using var folder = new TemporaryFolder();
        if (hostJson is not null)
            folder.With("host.json", hostJson);
        await using var app = await Small.StartAsync(folder, typeof(Small.Hello));

        Assert.Equal("hello", await app.Client.GetStringAsync(path));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": 5 } } }""")]
    public void HostJson_Malformed_IsNamedAtStart(string hostJson)
    {
        using var folder = new TemporaryFolder().With("host.json", hostJson);

        var refusal = Assert.Throws<InvalidOperationException>(() => Small.Build(folder.Path, [], _ => { }, typeof(Small.Hello)));

        Assert.Contains("host.json", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/say/hello", HttpStatusCode.OK)]
    [InlineData("PUT", "/api/say/hello", HttpStatusCode.OK)]
    [InlineData("POST", "/api/say/hello", HttpStatusCode.OK)]
    [InlineData("GET", "/API/Say/Hello/", HttpStatusCode.OK)]
    [InlineData("DELETE", "/api/say/hello", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", "/api/say/hello", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/whoAmI", HttpStatusCode.OK)]
    [InlineData("GET", "/say/hello", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/say", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/say/hello/more", HttpStatusCode.NotFound)]
    [InlineData("GET", "/", HttpStatusCode.OK)]
    public async Task Request_MethodAndPath_ReachTheirFunction(string method, string path, HttpStatusCode expected)
    {
        using var folder = new TemporaryFolder();
        await using var app = await Small.StartAsync(folder, typeof(Small.Hello), typeof(Small.HelloByPost), typeof(Small.WhoAmI));

        using var response = await app.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(expected, response.StatusCode);
        if (expected is HttpStatusCode.MethodNotAllowed)
            Assert.Equal(["GET", "PUT", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Request_TwoFunctionsOnOnePath_AreToldApartByMethod()
    {
        using var folder = new TemporaryFolder();
        await using var app = await Small.StartAsync(folder, typeof(Small.HelloByPost), typeof(Small.Hello));

        using var posted = await app.Client.PostAsync(new Uri("/api/say/hello", UriKind.Relative), content: null);

        Assert.Equal("posted", await posted.Content.ReadAsStringAsync());
        Assert.Equal("hello", await app.Client.GetStringAsync("/api/say/hello"));
    }
}
