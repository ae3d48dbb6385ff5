using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill;

namespace VoiceRecovery.Endpoint;

/// <summary>Registers the endpoint with whatever host runs it.</summary>
public static class EndpointServices
{
    /// <summary>Adds <see cref="AlexaEndpoint"/> and all that it needs but its settings.</summary>
    public static IServiceCollection AddRecoveryEndpoint(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSkillRequestVerification(provider => new SkillRequestVerifierOptions
        {
            SkillIds = provider.GetRequiredService<RecoverySettings>().SkillIds,
        });
        services.AddRecoverySkill();
        services.AddSingleton<Telemetry>();
        services.AddSingleton<AlexaEndpoint>();
        services.AddHostedService<WarmUp>();
        return services;
    }

    /// <summary>Reads the settings, so that an app that is not set does not start.</summary>
    /// <exception cref="SettingsException">A setting is missing or malformed.</exception>
    public static IServiceCollection AddRecoverySettings(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(RecoverySettings.Read(configuration));
}
