using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill;

namespace VoiceRecovery.Functions;

/// <summary>The app, from its command line to its end.</summary>
public static class RecoveryApp
{
    public static async Task Main(string[] args)
    {
        try
        {
            await Build(args).RunAsync();
        }
        catch (Exception exception) when (exception is SettingsException or IOException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            Environment.ExitCode = 1;
        }
    }

    /// <summary>
    /// The app, ready to start. The worker's analyzer wants <c>ConfigureFunctionsWebApplication</c> in the file of Main.
    /// </summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">What another program that starts the app within itself changes: it has the last word on settings and services.</param>
    /// <exception cref="SettingsException">A setting is missing or malformed.</exception>
    public static IHost Build(string[] args, Action<FunctionsApplicationBuilder>? configure = null)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSkillRequestVerification(services => new SkillRequestVerifierOptions
        {
            SkillIds = services.GetRequiredService<RecoverySettings>().SkillIds,
        });
        builder.Services.AddRecoverySkill();
        builder.Services.AddSingleton<Telemetry>();
        builder.Services.AddHostedService<WarmUp>();

        configure?.Invoke(builder);
        TelemetryExport.AddTo(builder.Services, builder.Configuration);
        builder.Services.AddSingleton(RecoverySettings.Read(builder.Configuration));
        return builder.Build();
    }
}
