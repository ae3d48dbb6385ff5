using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace VoiceRecovery.FunctionsHost.Front;

/// <summary>Where callers come: each function at its route. What is no function's is answered 404, as by the Functions host.</summary>
internal sealed class FrontServer : IAsyncDisposable
{
    /// <summary>Bytes of a body: the limit of Azure Functions.</summary>
    private const long BodyBytes = 100 * 1024 * 1024;

    private readonly WebApplication _app;

    /// <param name="port">0 takes a free port.</param>
    /// <param name="functions">What is served.</param>
    /// <param name="forward">Brings a request to the function of that name.</param>
    public FrontServer(int port, IEnumerable<HttpFunction> functions, Func<HttpContext, string, Task> forward)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyBytes;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        _app = builder.Build();
        _app.UseRouting();
        _app.Use(RefuseOthers);
        foreach (var function in functions)
        {
            RequestDelegate serve = context => forward(context, function.Name);
            var route = function.Methods.Count > 0 ? _app.MapMethods(function.Path, function.Methods, serve)
                : _app.Map(function.Path, serve);
            route.WithMetadata(function);
        }
    }

    public Uri Address => new(_app.Urls.Single());

    public Task StartAsync(CancellationToken cancellation) => _app.StartAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
    }

    // Also where the path is a function's and the method is not.
    private static Task RefuseOthers(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<HttpFunction>() is not null)
        {
            return next(context);
        }
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
