using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace VoiceRecovery.Endpoint.Tests;

/// <summary>Takes what exporters of telemetry send, unpacked, and gives all of them the same answer.</summary>
internal sealed class Collector : IAsyncDisposable
{
    /// <summary>The answer that is none: the connection breaks.</summary>
    public const int Breaks = 0;

    private const string Thanks = """{"itemsReceived":1,"itemsAccepted":1,"errors":[]}""";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly WebApplication server;
    private readonly int status;
    private readonly ConcurrentQueue<string> received = new();

    private Collector(WebApplication server, int status) => (this.server, this.status) = (server, status);

    public string Address => server.Urls.Single();

    /// <summary>Each request: its path, its headers, its body as Latin-1 text, in which all that is ASCII stands as it is.</summary>
    public IReadOnlyCollection<string> Received => received;

    /// <param name="status">What it answers, or <see cref="Breaks"/>.</param>
    public static async Task<Collector> StartAsync(int status = StatusCodes.Status200OK)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new Collector(builder.Build(), status);
        collector.server.Run(collector.TakeAsync);
        await collector.server.StartAsync();
        return collector;
    }

    /// <summary>The first request to a path that holds a word, which is waited for.</summary>
    public async Task<string> ReceivedAsync(string path, string word)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < Patience; await Task.Delay(20))
        {
            if (received.FirstOrDefault(IsIt) is { } found)
                return found;
        }
        var paths = received.Select(sent => sent.Split('\n')[0]).Distinct();
        throw new TimeoutException($"No {word} came to {path}, but {string.Join(' ', paths)}.");

        bool IsIt(string sent) => sent.StartsWith(path, StringComparison.Ordinal) && sent.Contains(word, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await server.StopAsync(atOnce.Token);
        await server.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        var request = context.Request;
        var isPacked = request.Headers.ContentEncoding == "gzip";
        await using var body = isPacked ? new GZipStream(request.Body, CompressionMode.Decompress) : request.Body;
        using var reader = new StreamReader(body, Encoding.Latin1);
        received.Enqueue($"{request.Path}{request.QueryString}\n{string.Join('\n', request.Headers)}\n{await reader.ReadToEndAsync()}");
        if (status == Breaks)
        {
            context.Abort();
            return;
        }
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(Thanks);
    }
}
