using System.Net;
using System.Text;
using System.Text.Json;

namespace VoiceRecovery.Simulator;

/// <summary>Alexa's device settings for the simulated device, without the network: the time zone, for the token of its
/// requests.</summary>
internal sealed class DeviceSettings(DeviceProfile device) : HttpMessageHandler
{
    private int _answered;

    /// <summary>How often the skill was told the time zone.</summary>
    public int Answered => Volatile.Read(ref _answered);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Answer(request));

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        if (request.Headers.Authorization is not { Scheme: "Bearer", Parameter: RequestWriter.ApiAccessToken })
        {
            return new HttpResponseMessage(HttpStatusCode.Unauthorized);
        }
        if (request.RequestUri?.AbsolutePath != $"/v2/devices/{RequestWriter.DeviceId}/settings/System.timeZone")
        {
            return new HttpResponseMessage(HttpStatusCode.NotFound);
        }
        Interlocked.Increment(ref _answered);
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent($"\"{JsonEncodedText.Encode(device.TimeZone.Id)}\"", Encoding.UTF8, "application/json"),
        };
    }
}
