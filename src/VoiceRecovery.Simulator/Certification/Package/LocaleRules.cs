namespace VoiceRecovery.Simulator;

/// <summary>Languages: each that is published has a model, and they can do the same.</summary>
internal static class LocaleRules
{
    private static readonly string[] Known =
    [
        "ar-SA", "de-DE", "en-AU", "en-CA", "en-GB", "en-IN", "en-US", "es-ES", "es-MX", "es-US", "fr-CA", "fr-FR", "hi-IN", "it-IT",
            "ja-JP", "nl-NL", "pt-BR",
    ];

    private static readonly CertificationRule Locale =
        new("locale.known", "Every locale is one that Alexa speaks", Sources.Languages,
        "Name the file and the manifest's entry after one of Alexa's locales, such as en-US.");
    private static readonly CertificationRule Model =
        new("locale.model", "Every locale of the manifest has a model, and every model is published", Sources.Languages,
        "Add the missing model or the missing entry in publishingInformation.locales.");
    private static readonly CertificationRule Intents =
        new("locale.intents", "All locales have the same intents and slots", Sources.Languages,
        "Add what is missing, unless this language has no use for it.", IsAdvice: true);
    private static readonly CertificationRule Values =
        new("locale.values", "All locales' slot types have the same ids", Sources.Languages,
        "Add the value: the skill looks for its id in every language.", IsAdvice: true);

    public static IReadOnlyList<CertificationRule> All { get; } = [Locale, Model, Intents, Values];

    public static IEnumerable<Fault> Examine(PackageFiles package)
    {
        var published = package.StoreTexts.Select(store => store.Locale).ToList();
        var spoken = package.Models.Select(file => file.Locale).ToList();
        foreach (var locale in published.Union(spoken).Where(locale => !Known.Contains(locale)))
            yield return Locale.At(locale, "Alexa does not know it");
        foreach (var locale in published.Except(spoken))
            yield return Model.At(locale, "the manifest has it, and there is no interactionModels/custom file");
        foreach (var locale in spoken.Except(published))
            yield return Model.At(locale, "there is a model, and the manifest does not publish it");
        var models = package.Models.Select(file => file.Model).OfType<InteractionModel>().ToList();
        foreach (var fault in models.Skip(1).SelectMany(model => Differences(models[0], model)))
            yield return fault;
    }

    private static IEnumerable<Fault> Differences(InteractionModel first, InteractionModel other)
    {
        foreach (var (missing, from, also) in Compared(Claims(first), Claims(other), first.Locale, other.Locale))
            yield return Intents.At(from, $"{missing} is missing, and in {also}");
        foreach (var (missing, from, also) in Compared(Ids(first), Ids(other), first.Locale, other.Locale))
            yield return Values.At(from, $"{missing} is missing, and in {also}");
    }

    private static IEnumerable<(string Missing, string From, string Also)> Compared(HashSet<string> first, HashSet<string> other,
        string locale, string otherLocale) =>
        [.. first.Except(other).Select(name => (name, otherLocale, locale)),
            .. other.Except(first).Select(name => (name, locale, otherLocale))];

    private static HashSet<string> Claims(InteractionModel model) =>
        [.. model.Intents.SelectMany(intent =>
            intent.Slots.Select(slot => $"{intent.Name}.{slot.Name} ({slot.Type})").Prepend(intent.Name))];

    private static HashSet<string> Ids(InteractionModel model) =>
        [.. model.SlotTypes.Values
            .SelectMany(type => type.Values.Where(value => value.Id != InteractionModelReader.InventId(value.Name))
            .Select(value => $"{type.Name}.{value.Id}"))];
}
