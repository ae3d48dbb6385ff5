using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace VoiceRecovery.Endpoint.Tests.App;

public sealed class AlexaEndpointTests
{
    [Fact]
    public async Task Post_SignedByAlexa_IsAnsweredByTheSkill()
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.SendAsync(Body.Launch());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Null(response.Headers.TransferEncodingChunked);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var answer = JsonDocument.Parse(bytes).RootElement;
        Assert.Equal("1.0", answer.GetProperty("version").GetString());
        Assert.StartsWith("<speak>", answer.GetProperty("response").GetProperty("outputSpeech").GetProperty("ssml").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ManyAtOnce_AreAllAnsweredAlike()
    {
        await using var app = await RunningApp.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(async _ =>
        {
            using var response = await app.SendAsync(Body.Intent("AMAZON.HelpIntent"));
            return await response.Content.ReadAsStringAsync();
        }));

        Assert.Single(answers.Distinct(StringComparer.Ordinal));
        Assert.Equal(1, app.Authority.Server.Requests);
    }

    [Theory]
    [InlineData("stale", 151, HttpStatusCode.BadRequest)]
    [InlineData("just in time", 150, HttpStatusCode.OK)]
    [InlineData("from the future", -151, HttpStatusCode.BadRequest)]
    public async Task Post_Timestamp_MayLie150SecondsOff(string why, int ageInSeconds, HttpStatusCode expected)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.SendAsync(Body.Launch(TimeSpan.FromSeconds(ageInSeconds)));

        Assert.True(expected == response.StatusCode, why);
    }

    public static TheoryData<string, string, Action<HttpRequestMessage>> Refusals() => new()
    {
        { "one byte changed", Body.Launch(), request =>
            request.Content = new StringContent(Body.Launch().Replace("en-GB", "en-US", StringComparison.Ordinal)) },
        { "for another skill", Body.Launch(skillId: "amzn1.ask.skill.99999999-2222-3333-4444-555555555555"), _ => { } },
        { "no certificate address", Body.Launch(), request => request.Headers.Remove("SignatureCertChainUrl") },
        { "no signature", Body.Launch(), request => request.Headers.Remove("Signature-256") },
        { "two signatures", Body.Launch(), request => request.Headers.Add("Signature-256", "AAAA") },
        { "two certificate addresses", Body.Launch(), request =>
            request.Headers.Add("SignatureCertChainUrl", "https://s3.amazonaws.com/echo.api/other.pem") },
        { "no body", "", _ => { } },
        { "not JSON", "hello", _ => { } },
        { "longer than 256 KB", Body.LaunchOf(256 * 1024 + 1), _ => { } },
        { "longer than 256 KB, in chunks", Body.LaunchOf(256 * 1024 + 1), request => request.Headers.TransferEncodingChunked = true },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Post_NotFromAlexaForThisSkill_Is400AndSaysNothing(string why, string body, Action<HttpRequestMessage> tamper)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.SendAsync(body, tamper);

        Assert.True(response.StatusCode is HttpStatusCode.BadRequest, why);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Single(app.Logs, line => line.Contains("is refused", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Logs, line => line.Contains("canary", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_Of256KBOrInChunks_IsServed(bool chunked)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.SendAsync(Body.LaunchOf(256 * 1024), request => request.Headers.TransferEncodingChunked = chunked);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_TellsThatOnlyPostIsServed()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = new HttpClient();

        using var response = await client.GetAsync(new Uri(app.Address, "/api/alexa"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("POST", response.Content.Headers.Allow.Single());
    }

    [Fact]
    public async Task Post_CertificateServerDown_Is503UntilItIsUpAgain()
    {
        await using var app = await RunningApp.StartAsync();
        app.Authority.Server.Fault = (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.InternalServerError));

        using var refused = await app.SendAsync(Body.Launch());
        app.Authority.Server.Fault = null;
        using var served = await app.SendAsync(Body.Launch());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Empty(await refused.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
    }

    [Fact]
    public async Task Post_CertificateServerSilent_Is503InTime()
    {
        await using var app = await RunningApp.StartAsync(clock: new HurriedTime());
        app.Authority.Server.Fault = async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new UnreachableException();
        };

        using var response = await app.SendAsync(Body.Launch());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task Post_BodyThatDoesNotEnd_IsGivenUp()
    {
        await using var app = await RunningApp.StartAsync(clock: new HurriedTime());
        using var connection = await RawConnection.OpenAsync(app.Address);

        await connection.WriteAsync("POST /api/alexa HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{");

        Assert.StartsWith("HTTP/1.1 503 ", await connection.ReadLineAsync(), StringComparison.Ordinal);
        Assert.Contains(app.Logs, line => line.Contains("OutOfTime", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_BodyBrokenOff_HarmsNobodyElse()
    {
        await using var app = await RunningApp.StartAsync();
        using (var connection = await RawConnection.OpenAsync(app.Address))
            await connection.WriteAsync("POST /api/alexa HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{");

        using var response = await app.SendAsync(Body.Launch());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(app.Logs, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_ChunksThatAreNone_Is400()
    {
        await using var app = await RunningApp.StartAsync();
        using var connection = await RawConnection.OpenAsync(app.Address);

        await connection.WriteAsync("POST /api/alexa HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n");

        Assert.StartsWith("HTTP/1.1 400 ", await connection.ReadLineAsync(), StringComparison.Ordinal);
    }
}
