namespace VoiceRecovery.FunctionsHost.Folder;

/// <summary>host.json, as far as it concerns HTTP functions.</summary>
internal static class HostJson
{
    private const string DefaultRoutePrefix = "api";

    /// <summary>The path before every route, without slashes around it; may be empty.</summary>
    public static string RoutePrefixIn(string folder)
    {
        var path = Path.Combine(folder, "host.json");
        var written = File.Exists(path) ? AppFiles.Read(path, AppFiles.Default.HostFile).Extensions?.Http?.RoutePrefix : null;
        return (written ?? DefaultRoutePrefix).Trim('/');
    }
}
