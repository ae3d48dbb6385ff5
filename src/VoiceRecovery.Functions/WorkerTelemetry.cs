using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using OpenTelemetry;
using VoiceRecovery.Endpoint;

namespace VoiceRecovery.Functions;

/// <summary>Where counts and traces go.</summary>
internal static class WorkerTelemetry
{
    /// <summary>
    /// Sends counts and traces by OTLP, to Azure Monitor, to both or, where neither is set, nowhere. The worker's own trace of an
    /// invocation goes with them; it names the function and the invocation. Logs go to the Functions host, which exports them.
    /// </summary>
    public static void AddTelemetry(this FunctionsApplicationBuilder builder)
    {
        var byOtlp = TelemetryExport.IsOtlpSet(builder.Configuration);
        var azure = AzureMonitor.Read(builder.Configuration);
        if (!byOtlp && azure is null)
        {
            return;
        }
        var telemetry = builder.Services.AddRecoveryTelemetry().UseFunctionsWorkerDefaults();
        if (byOtlp)
        {
            telemetry.ByOtlp();
        }
        if (azure is not null)
        {
            telemetry
                .WithTracing(traces => traces.AddAzureMonitorTraceExporter(azure.Set))
                .WithMetrics(metrics => metrics.AddAzureMonitorMetricExporter(azure.Set));
        }
    }
}
