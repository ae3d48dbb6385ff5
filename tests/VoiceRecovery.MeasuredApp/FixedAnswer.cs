using System.Net;

namespace VoiceRecovery.MeasuredApp;

/// <summary>A server in memory that has one file.</summary>
internal sealed class FixedAnswer(byte[] file) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(file), RequestMessage = request });
}
