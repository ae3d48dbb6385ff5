namespace VoiceRecovery.Simulator;

/// <summary>Slot types of the author's, their values and synonyms.</summary>
internal static class SlotTypeRules
{
    private const int Longest = 140;

    private static readonly CertificationRule Empty =
        new("type.values", "Every slot type has values", Sources.CustomSlotTypes, "List values, or take the type out.");
    private static readonly CertificationRule Unused =
        new("type.unused", "Every slot type is used", Sources.CustomSlotTypes, "Take the type out, or give it to a slot.", IsAdvice: true);
    private static readonly CertificationRule Ids =
        new("type.id", "No two values of a type share an id", Sources.EntityResolution,
        "Give each value an id of its own: it is what the skill sees.");
    private static readonly CertificationRule Values =
        new("type.value", "No value is there twice", Sources.CustomSlotTypes, "Join the two values.");
    private static readonly CertificationRule Synonyms =
        new("type.synonym", "No synonym belongs to two values", Sources.EntityResolution,
        "Keep it with one of them: with two, the answer has two matches, and the first is taken blindly.", IsAdvice: true);
    private static readonly CertificationRule Length =
        new("type.length", "Values and synonyms have at most 140 characters", Sources.CustomSlotTypes, "Shorten it.");
    private static readonly CertificationRule Characters =
        new("type.characters", "Values and synonyms are words as they are said", Sources.CustomSlotTypes,
        "Write it as it is said: no question marks, commas, brackets or other symbols.");

    public static IReadOnlyList<CertificationRule> All { get; } = [Empty, Unused, Ids, Values, Synonyms, Length, Characters];

    public static IEnumerable<Fault> Examine(PackageFiles package) =>
        from model in package.Understood
        from type in model.SlotTypes.Values
        from fault in Examine(model, type)
        select fault;

    private static IEnumerable<Fault> Examine(InteractionModel model, SlotType type)
    {
        var locale = model.Locale;
        // A type of Amazon's that is extended here may be used through its own values alone.
        if (type.Values.Count == 0)
            yield return Empty.At(locale, $"{type.Name} has none");
        if (!model.Intents.SelectMany(intent => intent.Slots).Any(slot => slot.Type == type.Name))
            yield return Unused.At(locale, type.Name);
        foreach (var twice in type.Values.GroupBy(value => value.Id, StringComparer.Ordinal)
            .Where(group => group.Select(value => Heard(value.Name)).Distinct().Count() > 1))
            yield return Ids.At(locale, $"{type.Name}: {twice.Key} is {string.Join(" and ", twice.Select(value => $"\"{value.Name}\""))}");
        foreach (var twice in type.Values.GroupBy(value => Heard(value.Name)).Where(group => group.Count() > 1))
            yield return Values.At(locale, $"{type.Name}: \"{twice.Key}\"");
        var owners = type.Values.SelectMany(value =>
            value.Synonyms.Prepend(value.Name).Select(Heard).Distinct().Select(words => (Words: words, value.Name)));
        foreach (var shared in owners.GroupBy(owner => owner.Words)
            .Where(group => group.Select(owner => Heard(owner.Name)).Distinct().Count() > 1))
            yield return Synonyms.At(locale,
                $"{type.Name}: \"{shared.Key}\" is {string.Join(" and ", shared.Select(owner => $"\"{owner.Name}\""))}");
        foreach (var words in type.Values.SelectMany(value => value.Synonyms.Prepend(value.Name)))
        {
            if (words.Length > Longest)
                yield return Length.At(locale, $"{type.Name}: {words.Length} characters, \"{words[..40]}...\"");
            if (words.Length == 0 || words.IndexOfAny(['?', '!', ',', ';', ':', '{', '}', '<', '>', '"', '*', '#', '|', '=']) >= 0)
                yield return Characters.At(locale, $"{type.Name}: \"{words}\"");
        }
    }

    private static string Heard(string words) =>
        string.Join(' ', words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
