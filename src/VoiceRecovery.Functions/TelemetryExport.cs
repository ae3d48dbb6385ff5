using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace VoiceRecovery.Functions;

/// <summary>Sends <see cref="Telemetry"/> to a collector where one is set, for as long as the app runs.</summary>
internal sealed class TelemetryExport(IConfiguration configuration) : IHostedService, IDisposable
{
    private const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ServiceName = "voice-recovery";

    private OpenTelemetrySdk? export;

    public static void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        if (!string.IsNullOrWhiteSpace(configuration[EndpointSetting]))
            services.AddHostedService<TelemetryExport>();
    }

    /// <summary>
    /// Exports our own source and meter and no others: those of HTTP clients would tell addresses, which hold device ids.
    /// The exporter reads the rest of OpenTelemetry's settings itself.
    /// </summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        export = OpenTelemetrySdk.Create(builder =>
        {
            builder.Services.AddSingleton(configuration);
            builder
                .ConfigureResource(resource => resource.AddService(ServiceName))
                .WithTracing(traces => traces.AddSource(Telemetry.Name).AddOtlpExporter())
                .WithMetrics(metrics => metrics.AddMeter(Telemetry.Name).AddOtlpExporter());
        });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Sends what is left.</summary>
    public void Dispose() => export?.Dispose();
}
