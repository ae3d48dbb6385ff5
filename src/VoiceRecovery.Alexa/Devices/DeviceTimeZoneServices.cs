using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace VoiceRecovery.Alexa;

/// <summary>Puts device time zones into a host.</summary>
public static class DeviceTimeZoneServices
{
    /// <summary>Registers <see cref="DeviceTimeZones"/>. Its client follows no redirect, and logs nothing: its addresses hold device
    /// ids.</summary>
    public static IServiceCollection AddDeviceTimeZones(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DeviceTimeZones>();
        services
            .AddHttpClient(DeviceTimeZones.ClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = DeviceTimeZones.Patience,
                ActivityHeadersPropagator = null,
            })
            .RemoveAllLoggers();
        return services;
    }
}
