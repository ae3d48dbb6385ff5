using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceRecovery.Simulator;

/// <summary>Something said.</summary>
/// <param name="SessionId">Null begins a new session.</param>
/// <param name="Locale">Null is the locale that the page was started with.</param>
/// <param name="Text">Empty is silence.</param>
internal sealed record TurnMessage(string? SessionId, string? Locale, string? Text);

/// <summary>A new listener.</summary>
internal sealed record SessionMessage(string? Locale, bool? Screen);

/// <summary>A finger on the screen.</summary>
internal sealed record TapMessage(JsonElement? Arguments, string? Token, JsonElement? Source);

/// <summary>A transcript to be held again.</summary>
internal sealed record TranscriptMessage(string? Text, string? Locale, bool? Screen);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(TurnMessage))]
[JsonSerializable(typeof(SessionMessage))]
[JsonSerializable(typeof(TapMessage))]
[JsonSerializable(typeof(TranscriptMessage))]
internal sealed partial class ApiJson : JsonSerializerContext;
