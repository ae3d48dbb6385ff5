using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;

namespace VoiceRecovery.Functions;

/// <summary>The Application Insights resource that the app sends to, by the settings that the Functions host reads too.</summary>
/// <param name="ConnectionString">Where it is.</param>
/// <param name="ClientId">The managed identity that may send; null where a resource asks for none.</param>
internal sealed record AzureMonitor(string ConnectionString, string? ClientId)
{
    private const string ConnectionSetting = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string AuthenticationSetting = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";
    private const string ClientIdKey = "ClientId=";

    /// <summary>Null where nothing is set.</summary>
    public static AzureMonitor? Read(IConfiguration configuration)
    {
        var connection = configuration[ConnectionSetting];
        if (string.IsNullOrWhiteSpace(connection))
        {
            return null;
        }
        var parts = (configuration[AuthenticationSetting] ?? "").Split(';', StringSplitOptions.TrimEntries);
        return new(connection, Array
            .Find(parts, part => part.StartsWith(ClientIdKey, StringComparison.OrdinalIgnoreCase))?[ClientIdKey.Length..]);
    }

    /// <summary>Nothing that could not be sent is kept on disk.</summary>
    public void Set(AzureMonitorExporterOptions options)
    {
        options.ConnectionString = ConnectionString;
        options.DisableOfflineStorage = true;
        if (ClientId is not null)
        {
            options.Credential = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(ClientId));
        }
    }
}
