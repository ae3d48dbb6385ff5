using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceRecovery.Alexa;

/// <summary>The state of the device when the request was made.</summary>
public sealed record Context
{
    /// <summary>The device, the skill and the Alexa service to call back.</summary>
    [JsonPropertyName("System")]
    public SystemContext? System { get; init; }

    /// <summary>The screen, where there is one.</summary>
    [JsonPropertyName("Viewport")]
    public Viewport? Viewport { get; init; }

    /// <summary>The document on the screen, where one is shown.</summary>
    [JsonPropertyName("Alexa.Presentation.APL")]
    public AplContext? AlexaPresentationApl { get; init; }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(Context);
}

/// <summary>The part of the context that every device sends.</summary>
public sealed record SystemContext
{
    /// <summary>The skill that the request is meant for.</summary>
    public Application? Application { get; init; }

    /// <summary>The account that speaks.</summary>
    public User? User { get; init; }

    /// <summary>The device that was spoken to.</summary>
    public Device? Device { get; init; }

    /// <summary>Base address of the Alexa service for this account's region.</summary>
    public string? ApiEndpoint { get; init; }

    /// <summary>Bearer token for <see cref="ApiEndpoint"/>, valid for this request. A secret.</summary>
    public string? ApiAccessToken { get; init; }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(SystemContext);
}

/// <summary>A device that speaks with Alexa.</summary>
public sealed record Device
{
    /// <summary>The device's pseudonym. Personal data: it belongs in no log.</summary>
    public string? DeviceId { get; init; }

    /// <summary>An object with one property per interface that the device has; see <see cref="AlexaInterfaces"/>.</summary>
    public JsonElement? SupportedInterfaces { get; init; }

    /// <summary>Whether the device has an interface, by its exact name.</summary>
    public bool Supports(string interfaceName) =>
        SupportedInterfaces is { ValueKind: JsonValueKind.Object } interfaces
        && interfaces.TryGetProperty(interfaceName, out _);

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(Device);
}

/// <summary>Names of device interfaces.</summary>
public static class AlexaInterfaces
{
    /// <summary>Screens by the Alexa Presentation Language.</summary>
    public const string Apl = "Alexa.Presentation.APL";

    /// <summary>Long-form audio.</summary>
    public const string AudioPlayer = "AudioPlayer";
}

/// <summary>A screen. Lengths are in physical pixels.</summary>
public sealed record Viewport
{
    /// <summary>RECTANGLE or ROUND.</summary>
    public string? Shape { get; init; }

    /// <summary>Width in pixels.</summary>
    public double? PixelWidth { get; init; }

    /// <summary>Height in pixels.</summary>
    public double? PixelHeight { get; init; }

    /// <summary>Pixels per inch.</summary>
    public double? Dpi { get; init; }
}

/// <summary>What the screen shows.</summary>
public sealed record AplContext
{
    /// <summary>The token that the skill gave the document.</summary>
    public string? Token { get; init; }

    /// <summary>The renderer's version.</summary>
    public string? Version { get; init; }

    /// <summary>The type alone: what is inside belongs in no log.</summary>
    public override string ToString() => nameof(AplContext);
}
