using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;

namespace VoiceRecovery.Alexa;

/// <summary>
/// The time zones of devices, asked of Alexa's device settings: it needs no permission of the user. What is learned is kept in
/// memory only, per device and for a while. A service that is slow, down or wrong costs at most <see cref="Patience"/> and gives
/// <see langword="null"/>. Safe for use by many threads.
/// </summary>
/// <remarks>Source: "Alexa Settings API Reference", System.timeZone, developer.amazon.com/docs/alexa/smapi.</remarks>
public sealed class DeviceTimeZones(IHttpClientFactory clients, TimeProvider time)
{
    /// <summary>The name of the HTTP client that is used.</summary>
    public const string ClientName = "VoiceRecovery.Alexa.DeviceSettings";

    /// <summary>How long an answer is waited for: 1 s of the 8 that Alexa gives.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>How long a time zone is remembered. A design choice: people seldom move their speakers.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromHours(12);

    /// <summary>How long a failure is remembered, so that an outage does not slow down every turn. A design choice.</summary>
    public static readonly TimeSpan FailureMemory = TimeSpan.FromMinutes(2);

    /// <summary>How many devices are remembered; when it is reached, all are forgotten.</summary>
    public const int MostDevices = 10_000;

    private const int LongestAnswer = 256;

    // The only hosts that a device's token is ever sent to: North America, Europe and India, Far East.
    private static readonly string[] Hosts = ["api.amazonalexa.com", "api.eu.amazonalexa.com", "api.fe.amazonalexa.com"];

    private readonly ConcurrentDictionary<string, Known> known = new(StringComparer.Ordinal);

    /// <summary>The device's time zone; <see langword="null"/> when it can not be learned.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public async ValueTask<TimeZoneInfo?> FindAsync(SystemContext? system, CancellationToken cancellation = default)
    {
        if (system is not { Device.DeviceId: { Length: > 0 } device, ApiAccessToken: { Length: > 0 } token }
            || SettingsOf(system.ApiEndpoint, device) is not { } settings)
        {
            return null;
        }

        var now = time.GetUtcNow();
        if (known.TryGetValue(device, out var remembered) && now < remembered.Until)
        {
            return remembered.Zone;
        }

        var zone = await AskAsync(settings, token, cancellation);
        if (known.Count >= MostDevices)
        {
            known.Clear();
        }

        known[device] = new Known(zone, now + (zone is null ? FailureMemory : Memory));
        return zone;
    }

    /// <summary>The address of a device's time zone; <see langword="null"/> when the endpoint is not one of Amazon's.</summary>
    private static Uri? SettingsOf(string? endpoint, string device) =>
        Uri.TryCreate(endpoint, UriKind.Absolute, out var address)
        && address is { Scheme: "https", IsDefaultPort: true, UserInfo: "" }
        && Hosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase)
            ? new Uri($"https://{address.IdnHost}/v2/devices/{Uri.EscapeDataString(device)}/settings/System.timeZone")
            : null;

    private async Task<TimeZoneInfo?> AskAsync(Uri settings, string token, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, settings);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return response.IsSuccessStatusCode ? await ReadAsync(response, either.Token) : null;
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or IOException or FormatException
            || (problem is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    private static async Task<TimeZoneInfo?> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[LongestAnswer];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return length < LongestAnswer
            && ReadString(buffer.AsSpan(0, length)) is { } id
            && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
                ? zone
                : null;
    }

    private static string? ReadString(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
    }

    private sealed record Known(TimeZoneInfo? Zone, DateTimeOffset Until);
}
