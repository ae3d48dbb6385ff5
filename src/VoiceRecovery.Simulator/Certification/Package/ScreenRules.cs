using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>The documents for screens under response/display.</summary>
internal static class ScreenRules
{
    // What every device with a screen shows, old ones too.
    private static readonly Version Newest = new(1, 4);

    private const int Largest = 100 * 1024;

    private static readonly CertificationRule Json =
        new("screen.json", "Documents and data are valid JSON", Sources.Screens, "Fix the file.");
    private static readonly CertificationRule Type =
        new("screen.document", "A document is of the type APL and has a main template with items", Sources.Screens,
        "Write \"type\": \"APL\" and a mainTemplate with items.");
    private static readonly CertificationRule Release =
        new("screen.version", "Documents ask for APL 1.4 or older", Sources.Screens,
        "Write \"version\": \"1.4\", and leave out what is newer: older devices show nothing else.", IsAdvice: true);
    private static readonly CertificationRule Imports =
        new("screen.imports", "Documents need no package from elsewhere", Sources.Screens,
        "Write the components out: an import that does not load leaves the screen empty.", IsAdvice: true);
    private static readonly CertificationRule Addresses =
        new("screen.addresses", "Pictures and videos come over https", Sources.Screens, "Serve them over https.");
    private static readonly CertificationRule Size =
        new("screen.size", "A document leaves room in a response of 120 KB", Sources.Requests,
        "Make the document smaller: it travels in the response.");

    public static IReadOnlyList<CertificationRule> All { get; } = [Json, Type, Release, Imports, Addresses, Size];

    public static IEnumerable<Fault> Examine(PackageFiles package) => package.Documents.SelectMany(Examine);

    private static IEnumerable<Fault> Examine(JsonFile file)
    {
        if (file.Json is not { } json)
        {
            yield return Json.At(file.Name, file.Problem ?? "");
            yield break;
        }

        foreach (var address in Texts(json).Where(text => text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)))
            yield return Addresses.At(file.Name, address);
        if (!file.Name.EndsWith("/document.json", StringComparison.Ordinal))
            yield break;
        if (json.Text("type") is not "APL" || !HasItems(json["mainTemplate"] as JsonObject))
            yield return Type.At(file.Name,
                $"type {json.Text("type") ?? "(none)"}{(json["mainTemplate"] is null ? ", no mainTemplate" : "")}");
        if (!Version.TryParse(json.Text("version"), out var version) || version > Newest)
            yield return Release.At(file.Name, json.Text("version") ?? "no version");
        foreach (var import in json.Objects("import"))
            yield return Imports.At(file.Name, $"{import.Text("name")} {import.Text("version")}");
        if (file.Bytes > Largest)
            yield return Size.At(file.Name, $"{file.Bytes:N0} bytes");
    }

    private static bool HasItems(JsonObject? template) =>
        (template?["items"] ?? template?["item"]) is JsonArray { Count: > 0 } or JsonObject;

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => Texts(member.Value)),
        JsonArray array => array.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
