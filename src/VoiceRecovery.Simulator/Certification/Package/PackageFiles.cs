using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>A skill package as it is on the disk, broken or not.</summary>
internal sealed record PackageFiles(string Folder, JsonFile Manifest, IReadOnlyList<ModelFile> Models, IReadOnlyList<JsonFile> Documents)
{
    public JsonObject Skill => Manifest.Json?["manifest"] as JsonObject ?? [];

    public JsonObject Publishing => Skill["publishingInformation"] as JsonObject ?? [];

    public JsonObject Privacy => Skill["privacyAndCompliance"] as JsonObject ?? [];

    /// <summary>The models that can be understood.</summary>
    public IEnumerable<InteractionModel> Understood => Models.Select(file => file.Model).OfType<InteractionModel>();

    /// <summary>What the store shows, by locale.</summary>
    public IEnumerable<(string Locale, JsonObject Text)> StoreTexts =>
        (Publishing["locales"] as JsonObject ?? []).Select(locale => (locale.Key, locale.Value as JsonObject ?? []));

    public static PackageFiles Read(string folder)
    {
        var package = new SkillPackage(folder);
        var display = Path.Combine(folder, "response", "display");
        return new PackageFiles(
            folder,
            JsonFile.Read(folder, Path.Combine(folder, "skill.json")),
            [.. package.Locales.Select(locale => ModelFile.Read(folder, locale))],
            Directory.Exists(display)
                ? [.. Directory.EnumerateFiles(display, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                    .Select(file => JsonFile.Read(folder, file))]
                : []);
    }

    /// <summary>The file that a `file://` address of the manifest names, in the package.</summary>
    public string? Asset(string address) =>
        address.StartsWith("file://", StringComparison.Ordinal) ? Path.Combine(Folder, address["file://".Length..]) : null;
}

/// <summary>A file of JSON.</summary>
/// <param name="Name">Its path in the package.</param>
/// <param name="Json">Null where it is no JSON object.</param>
/// <param name="Problem">Why not.</param>
internal sealed record JsonFile(string Name, JsonObject? Json, string? Problem, long Bytes)
{
    public static JsonFile Read(string folder, string file)
    {
        var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
        if (!File.Exists(file))
            return new JsonFile(name, null, "There is no such file.", 0);
        var bytes = File.ReadAllBytes(file);
        try
        {
            return JsonNode.Parse(bytes) is JsonObject json && Walk(json)
                ? new JsonFile(name, json, null, bytes.Length)
                : new JsonFile(name, null, "It is not a JSON object.", bytes.Length);
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException)
        {
            return new JsonFile(name, null, $"It is not valid JSON: {problem.Message}", bytes.Length);
        }
    }

    // A name that occurs twice is found when the object is first looked into, and not before.
    private static bool Walk(JsonNode? node) => node switch
    {
        JsonObject json => json.ToList().TrueForAll(member => Walk(member.Value)),
        JsonArray array => array.ToList().TrueForAll(Walk),
        _ => true,
    };
}

/// <summary>An interaction model, as written and as understood.</summary>
/// <param name="Model">Null where it cannot be understood.</param>
internal sealed record ModelFile(string Locale, JsonFile File, InteractionModel? Model, string? Problem)
{
    public JsonObject Language => (File.Json?["interactionModel"] as JsonObject)?["languageModel"] as JsonObject ?? [];

    public JsonObject Dialog => (File.Json?["interactionModel"] as JsonObject)?["dialog"] as JsonObject ?? [];

    public static ModelFile Read(string folder, string locale)
    {
        var path = Path.Combine(folder, "interactionModels", "custom", locale + ".json");
        var file = JsonFile.Read(folder, path);
        if (file.Json is null)
            return new ModelFile(locale, file, null, file.Problem);
        try
        {
            return new ModelFile(locale, file, InteractionModelReader.Read(System.IO.File.ReadAllText(path), locale), null);
        }
        catch (SkillPackageException problem)
        {
            return new ModelFile(locale, file, null, problem.Message);
        }
    }
}
