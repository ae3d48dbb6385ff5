using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>Sample utterances, each for itself.</summary>
internal static partial class SampleRules
{
    private static readonly CertificationRule Characters =
        new("sample.characters", "Samples have words, spaces, apostrophes, hyphens, periods and slots only", Sources.Intents,
        "Take the punctuation out: it is not spoken.");
    private static readonly CertificationRule Digits =
        new("sample.digits", "Numbers in samples are spelt out", Sources.Intents, "Write \"two\", or use a slot.", IsAdvice: true);
    private static readonly CertificationRule Braces =
        new("sample.braces", "Braces in samples open and close around a slot's name", Sources.Intents,
        "Write {slotName}, with spaces around it.");
    private static readonly CertificationRule Twice = new("sample.twice", "No intent has a sample twice", Sources.Intents, "Take one out.");
    private static readonly CertificationRule Wake =
        new("sample.wake-word", "Samples begin after the wake word", Sources.Intents,
        "Leave out Alexa: it is said before, and never reaches a skill.", IsAdvice: true);
    private static readonly CertificationRule Carrier =
        new("query.carrier", "Every sample with AMAZON.SearchQuery has other words as well", Sources.SlotTypes,
        "Write words before or after the slot; for an answer to a question, put the bare slot among the slot's own samples.");
    private static readonly CertificationRule Alone =
        new("query.alone", "No sample has another slot beside AMAZON.SearchQuery", Sources.SlotTypes, "Make it two intents.");
    private static readonly CertificationRule One =
        new("query.one", "No intent has two slots of AMAZON.SearchQuery", Sources.SlotTypes, "Make it two intents.");

    public static IReadOnlyList<CertificationRule> All { get; } = [Characters, Digits, Braces, Twice, Wake, Carrier, Alone, One];

    public static IEnumerable<Fault> Examine(PackageFiles package) =>
        from model in package.Understood
        from intent in model.Intents
        from fault in (Fault[])[.. Words(model.Locale, intent), .. Queries(model.Locale, intent)]
        select fault;

    /// <summary>A sample as it is heard: case and space do not count.</summary>
    public static string Heard(string sample) =>
        string.Join(' ', sample.ToLowerInvariant().Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<Fault> Words(string locale, IntentDefinition intent)
    {
        foreach (var sample in intent.Samples.Concat(intent.Slots.SelectMany(slot => slot.Samples)))
        {
            var where = $"{intent.Name} \"{sample}\"";
            var words = Slot().Replace(sample, "");
            if (words.Contains('{', StringComparison.Ordinal) || words.Contains('}', StringComparison.Ordinal))
                yield return Braces.At(locale, where);
            else if (sample.Trim().Length == 0 || !Allowed().IsMatch(words))
                yield return Characters.At(locale, where);
            if (words.Any(char.IsAsciiDigit))
                yield return Digits.At(locale, where);
            if (Heard(sample).Split(' ')[0] is "alexa")
                yield return Wake.At(locale, where);
        }

        foreach (var twice in intent.Samples.GroupBy(Heard).Where(group => group.Count() > 1))
            yield return Twice.At(locale, $"{intent.Name} \"{twice.Key}\"");
    }

    private static IEnumerable<Fault> Queries(string locale, IntentDefinition intent)
    {
        var queries = intent.Slots.Where(slot => slot.Type == "AMAZON.SearchQuery").Select(slot => slot.Name).ToList();
        if (queries.Count > 1)
            yield return One.At(locale, $"{intent.Name} has {string.Join(" and ", queries)}");
        foreach (var sample in intent.Samples)
        {
            var named = SlotRules.NamedIn(sample).ToList();
            if (!named.Exists(queries.Contains))
                continue;
            if (Slot().Replace(sample, "").Trim().Length == 0)
                yield return Carrier.At(locale, $"{intent.Name} \"{sample}\"");
            if (named.Count > 1)
                yield return Alone.At(locale, $"{intent.Name} \"{sample}\"");
        }
    }

    [GeneratedRegex(@"\A[\p{L}\p{M}\p{N}\s.'’_-]*\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Allowed();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slot();
}
