using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace VoiceRecovery.Endpoint;

/// <summary>The pages that the skill's manifest names: the privacy policy and the terms of use.</summary>
public static class PublicPages
{
    // Static pages with a style of their own: nothing else may load or run in them.
    private const string ContentPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly byte[] Privacy = Read("privacy.html");
    private static readonly byte[] Terms = Read("terms.html");

    /// <summary>Shows the privacy policy; of a HEAD, the headers alone.</summary>
    public static Task ShowPrivacyAsync(HttpContext context) => ShowAsync(context, Privacy);

    /// <summary>Shows the terms of use; of a HEAD, the headers alone.</summary>
    public static Task ShowTermsAsync(HttpContext context) => ShowAsync(context, Terms);

    private static Task ShowAsync(HttpContext context, byte[] page)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.Response;
        response.ContentType = "text/html;charset=utf-8";
        response.ContentLength = page.Length;
        response.Headers[HeaderNames.CacheControl] = "public, max-age=3600";
        response.Headers[HeaderNames.ContentLanguage] = "en";
        response.Headers[HeaderNames.ContentSecurityPolicy] = ContentPolicy;
        response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(page).AsTask();
    }

    private static byte[] Read(string file)
    {
        using var stream = typeof(PublicPages).Assembly.GetManifestResourceStream($"Pages.{file}")
            ?? throw new InvalidOperationException($"The page {file} is not in the assembly.");
        var page = new byte[stream.Length];
        stream.ReadExactly(page);
        return page;
    }
}
