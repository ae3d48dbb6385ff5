using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Net.Http.Headers;

namespace VoiceRecovery.Functions;

/// <summary>The pages that the skill's manifest names: the privacy policy and the terms of use.</summary>
public static class PageFunctions
{
    // Static pages with a style of their own: nothing else may load or run in them.
    private const string ContentPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly byte[] Privacy = Read("privacy.html");
    private static readonly byte[] Terms = Read("terms.html");

    [Function("privacy")]
    public static Task PrivacyAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "privacy")] HttpRequest request) => ShowAsync(request, Privacy);

    [Function("terms")]
    public static Task TermsAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "terms")] HttpRequest request) => ShowAsync(request, Terms);

    private static Task ShowAsync(HttpRequest request, byte[] page)
    {
        ArgumentNullException.ThrowIfNull(request);
        var response = request.HttpContext.Response;
        response.ContentType = "text/html;charset=utf-8";
        response.ContentLength = page.Length;
        response.Headers[HeaderNames.CacheControl] = "public, max-age=3600";
        response.Headers[HeaderNames.ContentLanguage] = "en";
        response.Headers[HeaderNames.ContentSecurityPolicy] = ContentPolicy;
        response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(page).AsTask();
    }

    private static byte[] Read(string file)
    {
        using var stream = typeof(PageFunctions).Assembly.GetManifestResourceStream($"Pages.{file}")
            ?? throw new InvalidOperationException($"The page {file} is not in the assembly.");
        var page = new byte[stream.Length];
        stream.ReadExactly(page);
        return page;
    }
}
