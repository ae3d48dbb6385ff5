using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>What the store shows of a skill, in every locale: texts, keywords, icons, and what a skill on health must say.</summary>
internal static class StoreTextRules
{
    // As refusals and the policy have them; a description may say it in other words that contain one of these.
    private static readonly string[] Disclaimers =
        ["substitute for professional medical advice", "substitute for medical advice", "replace professional medical advice",
            "replace medical advice", "replace the advice of", "not medical advice"];

    private static readonly string[] Promises =
        ["cure", "cures", "treat", "treats", "treatment", "diagnose", "diagnosis", "injury", "injuries"];

    private static readonly (string Property, int Pixels)[] IconSizes = [("smallIconUri", 108), ("largeIconUri", 512)];

    private static readonly CertificationRule Name =
        new("store.name", "The skill's name has 2 to 50 characters and does not claim to be Amazon's", Sources.Manifest,
        "Shorten the name, and leave Alexa, Amazon and Echo out of it.");
    private static readonly CertificationRule Summary =
        new("store.summary", "The summary is there and has at most 160 characters", Sources.Manifest,
        "Write one sentence of at most 160 characters.");
    private static readonly CertificationRule Description =
        new("store.description", "The description is there and has at most 4,000 characters", Sources.Manifest,
        "Write what the skill does and how to begin, in at most 4,000 characters.");
    private static readonly CertificationRule Keywords =
        new("store.keywords", "There are 1 to 30 different keywords", Sources.Manifest, "Keep at most 30 keywords, each once.");
    private static readonly CertificationRule Icons =
        new("store.icons", "Both icons are PNG files of 108 and 512 pixels", Sources.Manifest,
        "Save square PNG files of exactly 108 and 512 pixels and name them in smallIconUri and largeIconUri.");
    private static readonly CertificationRule Disclaimer =
        new("store.medical-disclaimer", "A skill on health says that it does not replace professional medical advice", Sources.Policy,
        "Add to the description: this skill is not a substitute for professional medical advice.");
    private static readonly CertificationRule Emergency =
        new("store.emergency", "A skill on health says what to do in an emergency", Sources.Policy,
        "Add to the description: if you may have a medical emergency, call your local emergency number.");
    private static readonly CertificationRule Claims =
        new("store.claims", "The name promises no cure, treatment or diagnosis", Sources.Refusals,
        "Choose a name without words of medicine.", IsAdvice: true);

    public static IReadOnlyList<CertificationRule> All { get; } =
        [Name, Summary, Description, Keywords, Icons, Disclaimer, Emergency, Claims];

    public static IEnumerable<Fault> Examine(PackageFiles package) =>
        package.StoreTexts.SelectMany(store =>
            (Fault[])[.. Texts(store.Locale, store.Text), .. Pictures(package, store.Locale, store.Text),
            .. Care(package, store.Locale, store.Text)]);

    private static IEnumerable<Fault> Texts(string locale, JsonObject text)
    {
        var name = text.Text("name") ?? "";
        if (name.Trim().Length is < 2 or > 50)
            yield return Name.At(locale, name.Length == 0 ? "missing" : $"\"{name}\" has {name.Length} characters");
        if (Words(name).Any(word => word is "alexa" or "amazon" or "echo"))
            yield return Name.At(locale, $"\"{name}\"");
        if (Length(text, "summary") is 0 or > 160)
            yield return Summary.At(locale, Size(text, "summary"));
        if (Length(text, "description") is 0 or > 4000)
            yield return Description.At(locale, Size(text, "description"));
        var keywords = text.Texts("keywords");
        if (keywords.Count is 0 or > 30)
            yield return Keywords.At(locale, $"{keywords.Count} keywords");
        foreach (var twice in keywords.GroupBy(word => word.Trim().ToLowerInvariant()).Where(group => group.Count() > 1))
            yield return Keywords.At(locale, $"\"{twice.Key}\" is there {twice.Count()} times");
    }

    private static IEnumerable<Fault> Pictures(PackageFiles package, string locale, JsonObject text)
    {
        foreach (var (property, pixels) in IconSizes)
        {
            if (text.Text(property) is not { Length: > 0 } address)
                yield return Icons.At(locale, $"{property} is missing");
            else if (package.Asset(address) is { } file && Picture(file, pixels) is { } problem)
                yield return Icons.At(locale, $"{address} {problem}");
        }
    }

    private static string? Picture(string file, int pixels)
    {
        if (!File.Exists(file))
            return "does not exist";
        return PngSize.Read(file) switch
        {
            null => "is not a PNG file",
            var (width, height) when width != pixels || height != pixels => $"has {width} by {height} pixels, not {pixels} by {pixels}",
            _ => null,
        };
    }

    private static IEnumerable<Fault> Care(PackageFiles package, string locale, JsonObject text)
    {
        // What is said in other languages, only people can judge.
        if (package.Publishing.Text("category") is not "HEALTH_AND_FITNESS" || !locale.StartsWith("en", StringComparison.Ordinal))
            yield break;
        var description = string.Join(' ',
            (text.Text("description") ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!Disclaimers.Any(words => description.Contains(words, StringComparison.Ordinal)))
            yield return Disclaimer.At(locale, "the description does not say it");
        if (!description.Contains("emergency", StringComparison.Ordinal) || !description.Contains("call", StringComparison.Ordinal))
            yield return Emergency.At(locale, "the description does not say it");
        foreach (var promise in Words(text.Text("name") ?? "").Intersect(Promises))
            yield return Claims.At(locale, $"\"{promise}\" in the name");
    }

    private static IEnumerable<string> Words(string text) => Tokenizer.Tokenize(text).Select(word => word.Text);

    private static int Length(JsonObject text, string property) => (text.Text(property) ?? "").Trim().Length;

    private static string Size(JsonObject text, string property) =>
        Length(text, property) is > 0 and var length ? $"{length:N0} characters" : "missing";
}
