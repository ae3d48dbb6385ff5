using System.Globalization;
using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>A made-up listener: answers, interrupts, stays silent, says yes to nothing in particular. All words come from the
/// model.</summary>
internal sealed partial class ListenerWords(InteractionModel model, Chance chance)
{
    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twenty", "a hundred"];

    private static readonly string[] Days =
        ["today", "yesterday", "the day before yesterday", "on monday", "sunday", "last friday", "tomorrow"];

    private static readonly string[] Plain = ["yes", "no", "yeah", "nope", "not really", "i don't know", "no thanks", "yes please"];

    private readonly IntentDefinition[] _own = [.. model.Intents.Where(intent => !IsAmazons(intent) && intent.Samples.Count > 0)];

    private readonly string[] _amazons =
        [.. model.Intents.Where(IsAmazons)
        .SelectMany(intent => (string[])[.. BuiltInIntents.Samples(intent.Name, model.Locale), .. intent.Samples])];

    public string Opening() => chance.Percent() switch
    {
        < 55 => $"open {model.InvocationName}",
        < 95 => $"ask {model.InvocationName} {Mishearing.Spoken(Anything(), chance)}",
        _ => $"ask {model.InvocationName} {Mishearing.Nonsense(chance)}",
    };

    public string Next(Expectation expecting) => expecting switch
    {
        Expectation.SlotAnswer asked when chance.Is(60) => Mishearing.Spoken(Answer(asked), chance),
        Expectation.SlotConfirmation or Expectation.IntentConfirmation when chance.Is(70) => Mishearing.Spoken(chance.Of(Plain), chance),
        _ => Other(),
    };

    private string Other() => chance.Percent() switch
    {
        < 38 => Mishearing.Spoken(chance.Of(Plain), chance),
        < 76 => Mishearing.Spoken(Anything(), chance),
        < 84 when _amazons.Length > 0 => chance.Of(_amazons),
        < 93 => "",
        _ => Mishearing.Nonsense(chance),
    };

    private string Answer(Expectation.SlotAnswer asked)
    {
        if (model.FindIntent(asked.Intent) is not { } intent || intent.FindSlot(asked.Slot) is not { } slot)
            return chance.Of(Plain);
        return slot.Samples.Count > 0 && chance.Is(60) ? Filled(intent, chance.Of(slot.Samples)) : Value(slot);
    }

    private string Anything()
    {
        if (_own.Length == 0)
            return chance.Of(Plain);
        var intent = chance.Of(_own);
        return Filled(intent, chance.Of(intent.Samples));
    }

    private string Filled(IntentDefinition intent, string sample) =>
        SlotName().Replace(sample, match => intent.FindSlot(match.Groups["slot"].Value) is { } slot ? Value(slot) : "");

    private string Value(SlotDefinition slot) => slot.Type switch
    {
        "AMAZON.NUMBER" or "AMAZON.Ordinal" => chance.Is(25) ? chance.Below(15).ToString(CultureInfo.InvariantCulture) : chance.Of(Numbers),
        "AMAZON.DATE" => chance.Of(Days),
        "AMAZON.DURATION" => $"{chance.Of(Numbers)} {(chance.Is(50) ? "days" : "hours")}",
        "AMAZON.TIME" => "seven in the morning",
        "AMAZON.SearchQuery" => FreeWords(),
        _ => Listed(slot.Type),
    };

    private string Listed(string type)
    {
        if (!model.SlotTypes.TryGetValue(type, out var list) || list.Values.Count == 0)
            return Mishearing.Nonsense(chance);
        var value = chance.Of(list.Values);
        return value.Synonyms.Count > 0 && chance.Is(60) ? chance.Of(value.Synonyms) : value.Name;
    }

    private string FreeWords()
    {
        var sample = chance.Of(chance.Of(_own).Samples);
        return sample.Contains('{', StringComparison.Ordinal) ? Mishearing.Nonsense(chance) : sample;
    }

    private static bool IsAmazons(IntentDefinition intent) => intent.Name.StartsWith("AMAZON.", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\s*(?<slot>[^{}\s]+)\s*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlotName();
}
