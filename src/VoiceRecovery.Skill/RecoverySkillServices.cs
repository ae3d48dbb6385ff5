using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace VoiceRecovery.Skill;

/// <summary>Registers the skill.</summary>
public static class RecoverySkillServices
{
    /// <summary>Adds <see cref="RecoverySkill"/> and what it needs; the clock is the system's unless one is registered.</summary>
    public static IServiceCollection AddRecoverySkill(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<RecoverySkill>();
        return services;
    }
}
