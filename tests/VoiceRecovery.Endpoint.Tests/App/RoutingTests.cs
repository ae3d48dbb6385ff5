using System.Net;

namespace VoiceRecovery.Endpoint.Tests.App;

public sealed class RoutingTests
{
    [Theory]
    [InlineData("POST", "/api/alexa", HttpStatusCode.BadRequest, null)]
    [InlineData("POST", "/API/Alexa/", HttpStatusCode.BadRequest, null)]
    [InlineData("GET", "/api/alexa", HttpStatusCode.MethodNotAllowed, "POST")]
    [InlineData("GET", "/api/health", HttpStatusCode.NoContent, null)]
    [InlineData("PUT", "/api/privacy", HttpStatusCode.MethodNotAllowed, "GET, HEAD")]
    [InlineData("GET", "/api/terms", HttpStatusCode.OK, null)]
    [InlineData("GET", "/alexa", HttpStatusCode.NotFound, null)]
    [InlineData("GET", "/api", HttpStatusCode.NotFound, null)]
    [InlineData("GET", "/api/alexa/more", HttpStatusCode.NotFound, null)]
    [InlineData("GET", "/", HttpStatusCode.OK, null)]
    public async Task Request_MethodAndPath_ReachTheirFunction(string method, string path, HttpStatusCode expected, string? allow)
    {
        await using var app = await RunningApp.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var response = await app.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(allow ?? "", string.Join(", ", response.Content.Headers.Allow));
    }
}
