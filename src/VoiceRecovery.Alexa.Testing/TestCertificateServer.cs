using System.Collections.Concurrent;
using System.Net;

namespace VoiceRecovery.Alexa.Testing;

/// <summary>Stands in for the server of Alexa's certificates, and fails as servers do.</summary>
public sealed class TestCertificateServer : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, string> files = new(StringComparer.Ordinal);
    private int requests;

    /// <summary>How many requests have come.</summary>
    public int Requests => Volatile.Read(ref requests);

    /// <summary>Answers in place of the served files while it is set.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>? Fault { get; set; }

    /// <summary>Serves a file at an address, and replaces what was there.</summary>
    public void Serve(string url, string pem) => files[new Uri(url).AbsoluteUri] = pem;

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref requests);
        return Fault is { } fault ? fault(request, cancellationToken) : Task.FromResult(Answer(request));
    }

    private HttpResponseMessage Answer(HttpRequestMessage request) =>
        files.TryGetValue(request.RequestUri!.AbsoluteUri, out var pem)
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(pem), RequestMessage = request }
            : new HttpResponseMessage(HttpStatusCode.Forbidden) { RequestMessage = request };
}
