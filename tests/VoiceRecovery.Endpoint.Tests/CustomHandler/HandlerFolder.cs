using System.Text.Json;

namespace VoiceRecovery.Endpoint.Tests.CustomHandler;

/// <summary>A folder as the Functions host reads it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Executable">What the host starts.</param>
/// <param name="Routes">Paths, with a slash in front, and the methods in capitals.</param>
internal sealed record HandlerFolder(string Path, string Executable, IReadOnlyList<(string Path, string[] Methods)> Routes)
{
    public static HandlerFolder Read(string folder)
    {
        var host = Json(System.IO.Path.Combine(folder, "host.json"));
        var handler = host.GetProperty("customHandler");
        Assert.True(handler.GetProperty("enableProxyingHttpRequest").GetBoolean());
        var prefix = host.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString();
        var executable = System.IO.Path
            .Combine(folder, handler.GetProperty("description").GetProperty("defaultExecutablePath").GetString()!);
        return new(folder, executable,
            [.. Directory.EnumerateFiles(folder, "function.json", SearchOption.AllDirectories)
            .Select(file => RouteOf(prefix, Json(file)))]);
    }

    /// <summary>Whether a function takes this request; the host answers all others itself.</summary>
    public bool Serves(string path, string method) =>
        Routes.Any(route => route.Path.Equals(path, StringComparison.OrdinalIgnoreCase)
            && route.Methods.Contains(method, StringComparer.Ordinal));

    private static (string Path, string[] Methods) RouteOf(string? prefix, JsonElement function)
    {
        var trigger = function.GetProperty("bindings").EnumerateArray()
            .Single(binding => binding.GetProperty("type").GetString() == "httpTrigger");
        return ($"/{prefix}/{trigger.GetProperty("route").GetString()}",
            [.. trigger.GetProperty("methods").EnumerateArray().Select(method => method.GetString()!.ToUpperInvariant())]);
    }

    private static JsonElement Json(string file) => JsonElement.Parse(File.ReadAllBytes(file));
}
