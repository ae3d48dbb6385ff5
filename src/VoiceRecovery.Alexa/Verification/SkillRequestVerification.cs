using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace VoiceRecovery.Alexa;

/// <summary>Puts request verification into a host.</summary>
public static class SkillRequestVerification
{
    /// <summary>
    /// Registers <see cref="SkillRequestVerifier"/>, trusting the roots of the operating system
    /// unless a <see cref="SigningTrust"/> is registered.
    /// </summary>
    public static IServiceCollection AddSkillRequestVerification(
        this IServiceCollection services, SkillRequestVerifierOptions options) =>
        services.AddSkillRequestVerification(_ => options);

    /// <inheritdoc cref="AddSkillRequestVerification(IServiceCollection, SkillRequestVerifierOptions)"/>
    public static IServiceCollection AddSkillRequestVerification(
        this IServiceCollection services, Func<IServiceProvider, SkillRequestVerifierOptions> options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(SigningTrust.SystemRoots);
        services.AddSingleton(options);
        services.AddSingleton<SigningCertificateStore>();
        services.AddSingleton<SkillRequestVerifier>();
        services
            .AddHttpClient(SigningCertificateStore.HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = SigningCertificateDownload.LongestTime,
                PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
            })
            .RemoveAllLoggers();
        return services;
    }
}
