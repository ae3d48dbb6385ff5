using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using VoiceRecovery.Endpoint;

namespace VoiceRecovery.CustomHandler;

/// <summary>Brings each request to the endpoint, at the paths that the functions have.</summary>
internal sealed class Routes
{
    private const string InvocationHeader = "X-Azure-Functions-InvocationId";
    private const string Prefix = "/api/";

    private readonly Dictionary<string, Route> _routes;

    public Routes(IServiceProvider services)
    {
        var alexa = services.GetRequiredService<AlexaEndpoint>();
        _routes = new(StringComparer.OrdinalIgnoreCase)
        {
            [Prefix + "alexa"] = new([HttpMethods.Post], context => alexa.AnswerAsync(context, InvocationId(context.Request))),
            [Prefix + "health"] = new([HttpMethods.Get], HealthPage.ShowAsync),
            [Prefix + "privacy"] = new([HttpMethods.Get, HttpMethods.Head], PublicPages.ShowPrivacyAsync),
            [Prefix + "terms"] = new([HttpMethods.Get, HttpMethods.Head], PublicPages.ShowTermsAsync),
        };
    }

    /// <summary>Every path, and the methods that it takes.</summary>
    public IEnumerable<(string Path, string[] Methods)> All => _routes.Select(route => (route.Key, route.Value.Methods));

    public Task ServeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (!_routes.TryGetValue(path.Length > 1 ? path.TrimEnd('/') : path, out var route))
        {
            // The host asks GET / until it is answered, to learn that the handler listens.
            context.Response.StatusCode = path is "/" ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        if (!route.Methods.Contains(context.Request.Method, StringComparer.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = string.Join(", ", route.Methods);
            return Task.CompletedTask;
        }
        return route.Serve(context);
    }

    /// <summary>The host's id, or a new one where no host stands in front. Anything but a GUID is not the host's, and could forge log
    /// lines.</summary>
    private static string InvocationId(HttpRequest request) =>
        (Guid.TryParse(request.Headers[InvocationHeader].ToString(), out var id) ? id : Guid.NewGuid()).ToString();

    private sealed record Route(string[] Methods, RequestDelegate Serve);
}
