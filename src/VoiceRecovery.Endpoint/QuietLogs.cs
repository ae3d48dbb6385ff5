using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace VoiceRecovery.Endpoint;

/// <summary>What ASP.NET Core does not log here.</summary>
public static class QuietLogs
{
    // It makes an Activity and a log scope for each request, which nothing observes here.
    private const string Requests = "Microsoft.AspNetCore.Hosting.Diagnostics";

    // It quotes what it could not read, which may be a token or what a runner said.
    private const string Unreadable = "Microsoft.AspNetCore.Server.Kestrel.BadRequests";

    private static readonly Dictionary<string, string?> Levels = new(StringComparer.Ordinal)
    {
        ["Logging:LogLevel:Microsoft.AspNetCore"] = nameof(LogLevel.Warning),
        ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = nameof(LogLevel.Warning),
    };

    /// <summary>The levels of an app that says nothing of its own; to be added before all other settings.</summary>
    public static IConfigurationBuilder AddQuietLevels(this IConfigurationBuilder configuration) =>
        configuration.AddInMemoryCollection(Levels);

    /// <summary>Silences what may quote a request, whatever the settings say, also those for one provider alone.</summary>
    public static IServiceCollection AddQuietLogs(this IServiceCollection services) =>
        services.PostConfigure<LoggerFilterOptions>(options =>
    {
        // A rule for a provider beats a rule for all, so each provider that has a rule gets its own.
        foreach (var provider in options.Rules.Select(rule => rule.ProviderName).Append(null).Distinct().ToArray())
        {
            options.Rules.Add(new(provider, Requests, LogLevel.None, filter: null));
            options.Rules.Add(new(provider, Unreadable, LogLevel.None, filter: null));
        }
    });
}
