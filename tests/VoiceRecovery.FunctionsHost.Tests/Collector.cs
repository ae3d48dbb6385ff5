using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace VoiceRecovery.FunctionsHost.Tests;

/// <summary>Takes what exporters of telemetry send, unpacked, and answers every third request with an error, so that exporters try again
/// and may keep what they have.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<string> _received = new();

    private Collector(WebApplication server) => _server = server;

    public string Address => _server.Urls.Single();

    /// <summary>Each request: its path, its headers, its body as Latin-1 text, in which all that is ASCII stands as it is.</summary>
    public IReadOnlyCollection<string> Received => _received;

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new Collector(builder.Build());
        collector._server.Run(collector.TakeAsync);
        await collector._server.StartAsync();
        return collector;
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var request = context.Request;
        var isPacked = request.Headers.ContentEncoding == "gzip";
        await using var body = isPacked ? new GZipStream(request.Body, CompressionMode.Decompress) : request.Body;
        using var reader = new StreamReader(body, Encoding.Latin1);
        _received.Enqueue($"{request.Path}{request.QueryString}\n{string.Join('\n', request.Headers)}\n{await reader.ReadToEndAsync()}");

        context.Response.StatusCode = (int)(_received.Count % 3 == 0 ? HttpStatusCode.InternalServerError : HttpStatusCode.OK);
        await context.Response.WriteAsync("""{"itemsReceived":1,"itemsAccepted":1,"errors":[]}""");
    }
}
