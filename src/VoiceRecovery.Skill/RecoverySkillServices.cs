using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill.Speech;

namespace VoiceRecovery.Skill;

/// <summary>Registers the skill.</summary>
public static class RecoverySkillServices
{
    /// <summary>Adds <see cref="RecoverySkill"/> and what it needs; the clock is the system's unless one is registered.</summary>
    public static IServiceCollection AddRecoverySkill(this IServiceCollection services)
    {
        services.AddDeviceTimeZones();
        services.TryAddSingleton<ResponseGuard>();
        services.TryAddSingleton<RecoverySkill>();
        return services;
    }
}
