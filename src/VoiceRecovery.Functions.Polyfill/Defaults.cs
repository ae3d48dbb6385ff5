using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Memory;
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

    public static void Apply(WebApplicationBuilder web, LocalSettings localSettings)
    {
        var sources = ((IConfigurationBuilder)web.Configuration).Sources;
        sources.Insert(0, new MemoryConfigurationSource { InitialData = LogLevels });

        // As the Functions tools do: a variable that the environment already has wins over the file.
        var environment = sources.OfType<EnvironmentVariablesConfigurationSource>().Last();
        sources.Insert(sources.IndexOf(environment), new MemoryConfigurationSource { InitialData = localSettings.Values });

        // With this category silent, ASP.NET Core makes no Activity and no log scope for a request that nobody observes.
        web.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        // The host takes each line for one entry.
        web.Logging.AddSimpleConsole(console => console.SingleLine = true);
    }
}
