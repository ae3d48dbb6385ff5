using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace VoiceRecovery.Simulator;

/// <summary>
/// Lets in what was sent to this machine by name or number, and by no other site's script. A page elsewhere could otherwise reach
/// the loopback through the browser: by a name that it points here (DNS rebinding), or by posting a form.
/// </summary>
internal static class PageGuard
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // The renderer of screens makes code from text and styles as it goes. It has a frame of its own, which may load and call nothing else.
    private const string FramePath = "/frame.html";
    private const string FramePolicy =
        "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:; "
            + "connect-src data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static void UsePageGuard(this WebApplication app) => app.Use(async (context, next) =>
    {
        SetHeaders(context.Response.Headers, context.Request.Path == FramePath ? FramePolicy : Policy);
        if (!IsOwnName(context.Request.Host, context.Connection.LocalPort))
            await RefuseAsync(context, StatusCodes.Status421MisdirectedRequest,
                "This is a simulator on one machine. Use its address as it was printed.");
        else if (IsFromElsewhere(context.Request))
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "Other sites may not speak to the simulator.");
        else
            await next(context);
    });

    private static void SetHeaders(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "microphone=(self), camera=(), geolocation=()";
        headers.CacheControl = "no-cache";
    }

    private static bool IsOwnName(HostString host, int port) =>
        host.Host is "127.0.0.1" or "localhost" && (host.Port ?? 80) == port;

    private static bool IsFromElsewhere(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        return (!StringValues.IsNullOrEmpty(origin)
            && !string.Equals(origin, string.Create(CultureInfo.InvariantCulture, $"http://{request.Host.Value}"),
            StringComparison.OrdinalIgnoreCase))
            || (request.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none")
                && !HttpMethods.IsGet(request.Method));
    }

    private static Task RefuseAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(reason + "\n", context.RequestAborted);
    }
}
