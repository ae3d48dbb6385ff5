using System.Net;
using System.Text;
using System.Text.Json;

namespace VoiceRecovery.Simulator;

/// <summary>Alexa's device settings for the simulated device, in the place of the network: the time zone, for the token of its requests.</summary>
internal sealed class DeviceSettings(DeviceProfile device) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Answer(request));

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        if (request.Headers.Authorization is not { Scheme: "Bearer", Parameter: RequestWriter.ApiAccessToken })
            return new HttpResponseMessage(HttpStatusCode.Unauthorized);
        return request.RequestUri?.AbsolutePath == $"/v2/devices/{RequestWriter.DeviceId}/settings/System.timeZone"
            ? new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent($"\"{JsonEncodedText.Encode(device.TimeZone.Id)}\"", Encoding.UTF8, "application/json"),
            }
            : new HttpResponseMessage(HttpStatusCode.NotFound);
    }
}
