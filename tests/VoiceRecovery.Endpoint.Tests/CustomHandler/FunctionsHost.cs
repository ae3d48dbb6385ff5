using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using VoiceRecovery.Endpoint.Tests.App;

namespace VoiceRecovery.Endpoint.Tests.CustomHandler;

/// <summary>
/// What the Functions host does to a custom handler: it reads the folder, starts the executable with its variables, asks GET / until
/// anything is answered, passes requests on with headers of its own, kills, and restarts what crashed.
/// </summary>
/// <remarks>Source: "Azure Functions custom handlers", learn.microsoft.com/azure/azure-functions/functions-custom-handlers, and the host's
/// source.</remarks>
internal sealed class FunctionsHost : IAsyncDisposable
{
    /// <summary>Crashes after which the host gives up; it forgets them after 30 minutes.</summary>
    public const int MostCrashes = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HandlerFolder folder;
    private readonly IReadOnlyDictionary<string, string> variables;
    private readonly WebApplication front;
    private readonly HttpClient back = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });
    private readonly CancellationTokenSource over = new();
    private HandlerProcess handler;
    private Task watching = Task.CompletedTask;

    private FunctionsHost(HandlerFolder folder, IReadOnlyDictionary<string, string> variables)
    {
        (this.folder, this.variables) = (folder, variables);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        front = builder.Build();
        front.Run(PassOnAsync);
        handler = HandlerProcess.Start(folder, variables, AppProcess.FreePort());
    }

    public Uri Address => new(front.Urls.Single());

    public Uri HandlerAddress => handler.Address;

    public int ProcessId => handler.Id;

    public int Starts { get; private set; } = 1;

    public static async Task<FunctionsHost> StartAsync(string path, IReadOnlyDictionary<string, string> variables)
    {
        var host = new FunctionsHost(HandlerFolder.Read(path), variables);
        await host.front.StartAsync();
        await host.WaitUntilItAnswersAsync();
        host.watching = host.WatchAsync();
        return host;
    }

    /// <summary>As the platform ends an instance: nothing gets to run any more. The host takes it for a crash.</summary>
    public void Kill() => handler.Kill();

    /// <summary>Waits until the handler was started so many times, and answers again.</summary>
    public async Task WaitForStartAsync(int number)
    {
        var since = Stopwatch.StartNew();
        while (Starts < number || !handler.Answers)
        {
            Assert.True(since.Elapsed < Patience, $"The handler was started {Starts} times.\n{handler.Output}");
            await Task.Delay(10);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        handler.Kill();
        await watching;
        await front.StopAsync();
        await front.DisposeAsync();
        handler.Dispose();
        back.Dispose();
        over.Dispose();
    }

    private async Task WatchAsync()
    {
        for (var crashes = 1; await handler.ExitAsync() is not 0 && !over.IsCancellationRequested && crashes < MostCrashes; crashes++)
        {
            handler.Dispose();
            handler = HandlerProcess.Start(folder, variables, AppProcess.FreePort());
            Starts++;
            await WaitUntilItAnswersAsync();
        }
    }

    private async Task WaitUntilItAnswersAsync()
    {
        for (var since = Stopwatch.StartNew(); !handler.Answers; await Task.Delay(10))
        {
            Assert.True(since.Elapsed < Patience && !handler.HasExited, $"The handler does not answer.\n{handler.Output}");
            try
            {
                using var answer = await back.GetAsync(handler.Address);
                handler.Answers = true;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
    }

    private async Task PassOnAsync(HttpContext context)
    {
        if (!folder.Serves(context.Request.Path.Value!, context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        try
        {
            using var request = HandlerRequest.Of(context.Request, handler.Address);
            using var response = await back.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
            context.Response.StatusCode = (int)response.StatusCode;
            foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
                context.Response.Headers[name] = values.ToArray();
            context.Response.Headers.Remove("Transfer-Encoding");
            await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
        catch (HttpRequestException)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }
}
