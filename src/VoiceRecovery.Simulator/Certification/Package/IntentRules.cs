using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>Intents: their names, their number, and those that every skill has.</summary>
internal static partial class IntentRules
{
    private const int Most = 250;

    private const int LargestModel = 1_500_000;

    private static readonly string[] Required =
        ["AMAZON.HelpIntent", "AMAZON.StopIntent", "AMAZON.CancelIntent", BuiltInIntents.Fallback, "AMAZON.NavigateHomeIntent"];

    private static readonly CertificationRule Readable =
        new("model.readable", "Every interaction model can be read", Sources.Model,
        "Fix the file; the developer console's JSON editor shows where.");
    private static readonly CertificationRule Size =
        new("model.size", "Every interaction model has at most 1.5 MB", Sources.Model, "Take out samples and synonyms.");
    private static readonly CertificationRule Sensitivity =
        new("model.fallback-sensitivity", "The fallback's sensitivity is set only in English and German", Sources.BuiltInIntents,
        "Take fallbackIntentSensitivity out of this locale's model.");
    private static readonly CertificationRule Name =
        new("intent.name", "Intents' names have letters and single underscores only", Sources.Intents,
        "Rename the intent: letters, and underscores between them; numbers are spelt out.");
    private static readonly CertificationRule Unique = new("intent.unique", "No intent is there twice", Sources.Model, "Join the two.");
    private static readonly CertificationRule Count =
        new("intent.count", "There are at most 250 intents", Sources.Intents, "Join intents, and let slots tell them apart.");
    private static readonly CertificationRule BuiltIn =
        new("intent.built-in", "Intents called AMAZON... are Amazon's", Sources.BuiltInIntents,
        "Correct the name, or rename an intent of your own: AMAZON. is not yours.");
    private static readonly CertificationRule Standard =
        new("intent.required", "Help, Stop, Cancel, Fallback and NavigateHome are there", Sources.Voice,
        "Add the intent to the model and answer it.");
    private static readonly CertificationRule Samples =
        new("intent.samples", "Every intent of the author's has samples", Sources.Intents,
        "Write samples, or take the intent out: no listener can say it.");

    public static IReadOnlyList<CertificationRule> All { get; } =
        [Readable, Size, Sensitivity, Name, Unique, Count, BuiltIn, Standard, Samples];

    public static IEnumerable<Fault> Examine(PackageFiles package)
    {
        if (package.Models.Count == 0)
            yield return Readable.At("interactionModels/custom", "there is no model");
        foreach (var file in package.Models)
        {
            if (file.Model is null)
                yield return Readable.At(file.Locale, file.Problem ?? "");
            if (file.File.Bytes > LargestModel)
                yield return Size.At(file.Locale, $"{file.File.Bytes:N0} bytes");
            if (file.Model is null)
                continue;
            foreach (var fault in Examine(file, file.Model))
                yield return fault;
        }
    }

    private static IEnumerable<Fault> Examine(ModelFile file, InteractionModel model)
    {
        var locale = file.Locale;
        if (file.Language["modelConfiguration"]?["fallbackIntentSensitivity"] is not null && locale[..2] is not ("en" or "de"))
            yield return Sensitivity.At(locale, "fallbackIntentSensitivity is set");
        foreach (var twice in model.Intents.GroupBy(intent => intent.Name).Where(group => group.Count() > 1))
            yield return Unique.At(locale, $"{twice.Key} is there {twice.Count()} times");
        if (model.Intents.Count > Most)
            yield return Count.At(locale, $"{model.Intents.Count} intents");
        foreach (var required in Required.Where(name => !model.HasIntent(name)))
            yield return Standard.At(locale, $"{required} is missing");
        foreach (var intent in model.Intents)
        {
            if (intent.Name.StartsWith("AMAZON.", StringComparison.Ordinal))
            {
                if (!AmazonNames.IsIntent(intent.Name))
                    yield return BuiltIn.At(locale, intent.Name);
                continue;
            }

            if (!Allowed().IsMatch(intent.Name))
                yield return Name.At(locale, intent.Name);
            if (intent.Samples.Count == 0)
                yield return Samples.At(locale, $"{intent.Name} has none");
        }
    }

    [GeneratedRegex(@"\A[A-Za-z]+(_[A-Za-z]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Allowed();
}
