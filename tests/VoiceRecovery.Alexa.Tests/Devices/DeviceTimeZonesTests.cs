using System.Net;
using NSubstitute;

namespace VoiceRecovery.Alexa.Tests.Devices;

public sealed class DeviceTimeZonesTests
{
    private static readonly SystemContext Device = new()
    {
        Device = new Device { DeviceId = "amzn1.ask.device.A/B" },
        ApiEndpoint = "https://api.eu.amazonalexa.com",
        ApiAccessToken = "token",
    };

    private readonly List<HttpRequestMessage> _asked = [];

    [Fact]
    public async Task Find_AmazonAnswers_GivesTheZone()
    {
        var zone = await Zones(_ => Answer("\"Europe/Berlin\"")).FindAsync(Device);

        Assert.Equal("Europe/Berlin", zone?.Id);
        var request = Assert.Single(_asked);
        Assert.Equal("https://api.eu.amazonalexa.com/v2/devices/amzn1.ask.device.A%2FB/settings/System.timeZone",
            request.RequestUri!.AbsoluteUri);
        Assert.Equal("Bearer token", request.Headers.Authorization!.ToString());
    }

    [Fact]
    public async Task Find_Twice_AsksOnce()
    {
        var zones = Zones(_ => Answer("\"Europe/Berlin\""));

        await zones.FindAsync(Device);
        await zones.FindAsync(Device);

        Assert.Single(_asked);
    }

    [Theory]
    [InlineData("http://api.amazonalexa.com")]
    [InlineData("https://api.amazonalexa.com.evil.example")]
    [InlineData("https://evil.example/api.amazonalexa.com")]
    [InlineData("https://api.amazonalexa.com@evil.example")]
    [InlineData("https://user@api.amazonalexa.com")]
    [InlineData("https://api.amazonalexa.com:8443")]
    [InlineData("https://xapi.amazonalexa.com")]
    [InlineData("//api.amazonalexa.com")]
    [InlineData("not an address")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Find_EndpointThatIsNotAmazons_SendsTheTokenNowhere(string? endpoint)
    {
        Assert.Null(await Zones(_ => Answer("\"Europe/Berlin\"")).FindAsync(Device with { ApiEndpoint = endpoint }));
        Assert.Empty(_asked);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "\"Mars/Olympus\"")]
    [InlineData(HttpStatusCode.OK, "Europe/Berlin")]
    [InlineData(HttpStatusCode.OK, "{}")]
    [InlineData(HttpStatusCode.OK, "")]
    [InlineData(HttpStatusCode.Found, "\"Europe/Berlin\"")]
    [InlineData(HttpStatusCode.Forbidden, "\"Europe/Berlin\"")]
    [InlineData(HttpStatusCode.InternalServerError, "")]
    public async Task Find_AnyOtherAnswer_GivesNone(HttpStatusCode status, string body) =>
        Assert.Null(await Zones(_ => Answer(body, status)).FindAsync(Device));

    [Fact]
    public async Task Find_HugeAnswer_GivesNone() =>
        Assert.Null(await Zones(_ => Answer('"' + new string('x', 1_000_000) + '"')).FindAsync(Device));

    [Fact]
    public async Task Find_ServiceDown_GivesNoneAndDoesNotAskAgainAtOnce()
    {
        var zones = Zones(_ => throw new HttpRequestException());

        Assert.Null(await zones.FindAsync(Device));
        Assert.Null(await zones.FindAsync(Device));
        Assert.Single(_asked);
    }

    [Fact]
    public async Task Find_ServiceThatNeverAnswers_GivesUpAfterASecond()
    {
        var started = TimeProvider.System.GetTimestamp();

        Assert.Null(await Create(NeverAsync).FindAsync(Device));

        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.FromMilliseconds(900), TimeSpan.FromSeconds(4));
    }

    private DeviceTimeZones Zones(Func<CancellationToken, HttpResponseMessage> answer) => Create(token => Task.FromResult(answer(token)));

    private static async Task<HttpResponseMessage> NeverAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        return Answer("\"Europe/Berlin\"");
    }

    private DeviceTimeZones Create(Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        var clients = Substitute.For<IHttpClientFactory>();
        clients.CreateClient(DeviceTimeZones.ClientName).Returns(_ => new HttpClient(new Handler(_asked, answer)));
        return new DeviceTimeZones(clients, TimeProvider.System);
    }

    private static HttpResponseMessage Answer(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body) };

    private sealed class Handler(List<HttpRequestMessage> asked, Func<CancellationToken,
        Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            asked.Add(request);
            return answer(cancellationToken);
        }
    }
}
