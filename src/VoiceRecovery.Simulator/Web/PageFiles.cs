using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace VoiceRecovery.Simulator;

/// <summary>The page's files, which are in the assembly: it needs no folder beside it.</summary>
internal static class PageFiles
{
    private const string Prefix = "page/";

    /// <summary>Whether npm brought the renderer of screens when this was built.</summary>
    public static bool HasRenderer { get; } = typeof(PageFiles).Assembly.GetManifestResourceInfo(Prefix + "renderer.js") is not null;

    public static void MapPageFiles(this IEndpointRouteBuilder routes)
    {
        var assembly = typeof(PageFiles).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            var name = resource.Replace('\\', '/');
            if (!name.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            var file = new PageFile(content, ContentType(name), $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
            routes.MapGet("/" + name[Prefix.Length..], context => ServeAsync(context, file));
            if (name == Prefix + "index.html")
                routes.MapGet("/", context => ServeAsync(context, file));
        }
    }

    private static async Task ServeAsync(HttpContext context, PageFile file)
    {
        context.Response.Headers.ETag = file.Tag;
        if (context.Request.Headers.IfNoneMatch == file.Tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Content.Length;
        await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
    }

    private static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        ".wasm" => "application/wasm",
        _ => "text/plain; charset=utf-8",
    };

    private sealed record PageFile(byte[] Content, string ContentType, string Tag);
}
