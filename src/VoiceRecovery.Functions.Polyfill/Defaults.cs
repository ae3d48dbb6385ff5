using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace VoiceRecovery.Functions.Polyfill;

/// <summary>What the app finds set before it sets anything itself.</summary>
internal static class Defaults
{
    private static readonly Dictionary<string, string?> LogLevels = new(StringComparer.Ordinal)
    {
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Warning",
    };

    /// <summary>An empty web application with these: no file is watched, no route matched, no middleware run that nobody asked for.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args, LocalSettings localSettings)
    {
        var web = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        web.WebHost.UseKestrelCore();
        // As the Functions tools do: a variable that the environment already has wins over the file.
        web.Configuration
            .AddInMemoryCollection(LogLevels)
            .AddInMemoryCollection(localSettings.Values)
            .AddEnvironmentVariables()
            .AddCommandLine(args);
        web.Logging
            .AddConfiguration(web.Configuration.GetSection("Logging"))
            // With this category silent, ASP.NET Core makes no Activity and no log scope for a request that nobody observes.
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
            // It quotes what it could not read, which may be a token or what a runner said.
            .AddFilter("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LogLevel.None)
            // The host takes each line for one entry.
            .AddSimpleConsole(console => console.SingleLine = true);
        return web;
    }
}
