using Microsoft.AspNetCore.Http;

namespace VoiceRecovery.Endpoint.Tests.CustomHandler;

/// <summary>A request on its way from the platform's front end to the handler.</summary>
internal static class HandlerRequest
{
    // What was seen on requests behind the front end and the host.
    private static readonly (string Name, string Value)[] Added =
    [
        ("X-Azure-Functions-HostVersion", "4.1037.0.0"),
        ("X-ARR-LOG-ID", "1c5d3c3e-0b7f-4a52-9b43-6f0a0f3a7d10"),
        ("X-ARR-SSL", "2048|256|CN=Test|CN=*.azurewebsites.net"),
        ("X-Forwarded-For", "72.21.217.1:49152"),
        ("X-Forwarded-Proto", "https"),
        ("X-Forwarded-TlsVersion", "1.3"),
        ("X-Original-URL", "/api/alexa"),
        ("CLIENT-IP", "72.21.217.1:49152"),
        ("DISGUISED-HOST", "example.azurewebsites.net"),
        ("Max-Forwards", "9"),
        ("traceparent", "00-bb2bd5eef54cb15a1506d0326d2489e7-d3f54c84c7034d76-00"),
    ];

    public static HttpRequestMessage Of(HttpRequest request, Uri handler)
    {
        var passed = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(handler, $"{request.Path}{request.QueryString}"));
        if (request.ContentLength is not null || request.Headers.TransferEncoding.Count > 0)
            passed.Content = new StreamContent(request.Body);
        foreach (var (name, values) in request.Headers)
        {
            if (name is not ("Host" or "Transfer-Encoding") && !passed.Headers.TryAddWithoutValidation(name, values.ToArray()))
                passed.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
        }
        foreach (var (name, value) in Added)
            passed.Headers.TryAddWithoutValidation(name, value);
        passed.Headers.TryAddWithoutValidation("User-Agent", "Azure-Functions-Host/4.1037.0.0");
        passed.Headers.TryAddWithoutValidation("X-Azure-Functions-InvocationId", $"{Guid.NewGuid()}");
        return passed;
    }
}
