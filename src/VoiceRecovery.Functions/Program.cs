using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using VoiceRecovery.Endpoint;

namespace VoiceRecovery.Functions;

/// <summary>The isolated worker, from its command line to its end.</summary>
public static class RecoveryApp
{
    public static async Task Main(string[] args)
    {
        try
        {
            await Build(args).RunAsync();
        }
        catch (SettingsException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            Environment.ExitCode = 1;
        }
    }

    /// <summary>The worker, ready to start.</summary>
    /// <param name="args">The command line, on which the Functions host says where it is.</param>
    /// <param name="configure">What another program that runs the same functions changes: it has the last word on settings and
    /// services.</param>
    /// <exception cref="SettingsException">A setting is missing or malformed.</exception>
    public static IHost Build(string[] args, Action<FunctionsApplicationBuilder>? configure = null)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        builder.Configuration.Sources.Insert(0, QuietLevels());
        builder.Services.AddRecoveryEndpoint().AddQuietLogs();
        WithoutKeys(builder.Services);
        configure?.Invoke(builder);
        builder.Services.AddRecoverySettings(builder.Configuration);
        builder.AddTelemetry();
        return builder.Build();
    }

    private static ChainedConfigurationSource QuietLevels() =>
        new() { Configuration = new ConfigurationBuilder().AddQuietLevels().Build() };

    /// <summary>ASP.NET Core makes keys for cookies when it starts, and keeps them on disk in the clear; nothing here uses any.</summary>
    private static void WithoutKeys(IServiceCollection services)
    {
        var makers = services.Where(service =>
            service.ImplementationType?.FullName == "Microsoft.AspNetCore.DataProtection.Internal.DataProtectionHostedService");
        foreach (var maker in makers.ToArray())
        {
            services.Remove(maker);
        }
    }
}
