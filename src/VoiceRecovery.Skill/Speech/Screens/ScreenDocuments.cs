using System.Text.Json;
using VoiceRecovery.Alexa;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Speech;

/// <summary>The kinds of screen. The word of each names its document and its token.</summary>
public enum ScreenKind
{
    /// <summary>The advice.</summary>
    Advice,

    /// <summary>The first week after the hard run, and the next days.</summary>
    Days,

    /// <summary>What suits instead.</summary>
    Activities,

    /// <summary>An answer, or a question of the check.</summary>
    Answer,

    /// <summary>The warning signs.</summary>
    Signs,

    /// <summary>What can be said.</summary>
    Help,
}

/// <summary>
/// The documents of the skill package, <c>skill-package/response/display/*/document.json</c>, as they lie in the assembly.
/// Each is read when a device with a screen first needs it.
/// </summary>
internal static class ScreenDocuments
{
    private static readonly Lazy<RawJson>[] Documents =
        [.. Enum.GetValues<ScreenKind>().Select(screen => new Lazy<RawJson>(() => Read(screen)))];

    /// <summary>The document, without the white space that makes it readable in the package.</summary>
    public static RawJson Of(ScreenKind screen) => Documents[(int)screen].Value;

    private static RawJson Read(ScreenKind screen)
    {
        using var stream = typeof(ScreenDocuments).Assembly.GetManifestResourceStream($"Screens.{Words.Of(screen)}.json")
            ?? throw new InvalidOperationException($"The document {screen} is not in the assembly.");
        using var json = JsonDocument.Parse(stream);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            json.RootElement.WriteTo(writer);
        }

        return RawJson.Parse(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}
