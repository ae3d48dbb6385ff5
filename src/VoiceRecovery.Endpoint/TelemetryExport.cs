using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace VoiceRecovery.Endpoint;

/// <summary>Sends <see cref="Telemetry"/> to a collector where one is set.</summary>
public static class TelemetryExport
{
    /// <summary>The name of the service in traces and metrics where nothing else names it; the isolated worker is named after its
    /// assembly.</summary>
    public const string ServiceName = "voice-recovery";

    private const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>
    /// Collects our own source and meter and no others: those of HTTP clients would tell addresses, which hold device ids.
    /// </summary>
    public static IOpenTelemetryBuilder AddRecoveryTelemetry(this IServiceCollection services) => services
        .AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService(ServiceName))
        .WithTracing(traces => traces.AddSource(Telemetry.Name))
        .WithMetrics(metrics => metrics.AddMeter(Telemetry.Name));

    /// <summary>Sends what is collected by OTLP; the exporter reads the rest of OpenTelemetry's settings itself.</summary>
    public static IOpenTelemetryBuilder ByOtlp(this IOpenTelemetryBuilder telemetry)
    {
        ArgumentNullException.ThrowIfNull(telemetry);
        return telemetry
            .WithTracing(traces => traces.AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddOtlpExporter());
    }

    /// <summary>Whether a collector is set.</summary>
    public static bool IsOtlpSet(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return !string.IsNullOrWhiteSpace(configuration[EndpointSetting]);
    }
}
