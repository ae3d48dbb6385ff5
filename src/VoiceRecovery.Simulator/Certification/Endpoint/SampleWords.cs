using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>Fills the slots of samples with values from their lists, each sample with the next.</summary>
internal sealed partial class SampleWords(InteractionModel model)
{
    private static readonly string[] Numbers = ["three", "five", "one", "two", "seven"];

    private static readonly string[] Days = ["yesterday", "on monday", "today", "last friday"];

    private int _next;

    /// <summary>Null where a slot is of a type whose values are not known here.</summary>
    public string? Filled(IntentDefinition intent, string sample)
    {
        var unknown = false;
        var words = Slot().Replace(sample, match =>
        {
            var value = intent.FindSlot(match.Groups["slot"].Value) is { } slot ? Value(slot.Type) : null;
            unknown |= value is null;
            return value ?? "";
        });
        return unknown ? null : words;
    }

    public static bool TakesAnything(IntentDefinition intent, string sample) =>
        SlotRules.NamedIn(sample).Any(name => intent.FindSlot(name)?.Type == "AMAZON.SearchQuery");

    public string? Value(string type) => type switch
    {
        "AMAZON.NUMBER" => Numbers[_next++ % Numbers.Length],
        "AMAZON.Ordinal" => "second",
        "AMAZON.FOUR_DIGIT_NUMBER" => "one two three four",
        "AMAZON.DATE" => Days[_next++ % Days.Length],
        "AMAZON.TIME" => "seven in the morning",
        "AMAZON.DURATION" => "two days",
        "AMAZON.SearchQuery" => "the other thing",
        _ => Listed(type),
    };

    private string? Listed(string type)
    {
        if (!model.SlotTypes.TryGetValue(type, out var list) || list.Values.Count == 0)
            return null;
        var value = list.Values[_next++ % list.Values.Count];
        return value.Synonyms.Count > 0 && _next % 2 == 0 ? value.Synonyms[_next / 2 % value.Synonyms.Count] : value.Name;
    }

    [GeneratedRegex(@"\{\s*(?<slot>[^{}\s]+)\s*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slot();
}
