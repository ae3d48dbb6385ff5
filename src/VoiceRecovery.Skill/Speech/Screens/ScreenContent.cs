using System.Text.Json.Serialization;
using VoiceRecovery.Alexa;

namespace VoiceRecovery.Skill.Speech;

/// <summary>What a document binds to; each document reads what it needs of it.</summary>
/// <param name="Title">What the screen is about.</param>
/// <param name="Headline">What is read first.</param>
internal sealed record ScreenContent(string Title, string Headline)
{
    /// <summary>The word of <see cref="Core.AdviceLevel"/>, which picks icon and colour; empty where none is shown.</summary>
    public string Level { get; init; } = "";

    /// <summary>The level as it is read.</summary>
    public string Word { get; init; } = "";

    public IReadOnlyList<ScreenParagraph> Paragraphs { get; init; } = [];

    public IReadOnlyList<ScreenChoice> Choices { get; init; } = [];

    /// <summary>Days since the hard run, 0 to 7; -1 where it is not known.</summary>
    public int Day { get; init; } = -1;

    /// <summary>The words on the timeline: today, the peak, its first and its last day.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    public RawJson ToDatasources() => RawJson.From(new ScreenDatasources(this), ScreenJson.Default.ScreenDatasources);
}

/// <param name="Label">A word before the text; may be empty.</param>
/// <param name="Text">The text.</param>
/// <param name="Level">Picks icon and colour, where each paragraph has its own.</param>
internal sealed record ScreenParagraph(string Label, string Text, string Level = "");

/// <summary>Something to touch.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Send">What comes back: the intent that its words would be, and perhaps a slot and its value.</param>
/// <param name="More">A second line; may be empty.</param>
internal sealed record ScreenChoice(string Text, IReadOnlyList<string> Send, string More = "");

internal sealed record ScreenDatasources(ScreenContent Screen);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ScreenDatasources))]
internal sealed partial class ScreenJson : JsonSerializerContext;
