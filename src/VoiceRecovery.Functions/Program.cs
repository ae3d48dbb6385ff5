using Microsoft.Azure.Functions.Worker.Builder;
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
    /// <param name="configure">What another program that runs the same functions changes: it has the last word on settings and services.</param>
    /// <exception cref="SettingsException">A setting is missing or malformed.</exception>
    public static IHost Build(string[] args, Action<FunctionsApplicationBuilder>? configure = null)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        builder.Services.AddRecoveryEndpoint();
        configure?.Invoke(builder);
        builder.Services.AddRecoverySettings(builder.Configuration);
        builder.AddTelemetry();
        return builder.Build();
    }
}
