using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator;

/// <summary>The manifest beside its texts: versions, category, distribution, endpoint, privacy.</summary>
internal static class ManifestRules
{
    private static readonly string[] Answers =
        ["allowsPurchases", "usesPersonalInfo", "isChildDirected", "isExportCompliant", "containsAds"];

    private static readonly string[] CertificateTypes = ["SelfSigned", "Wildcard", "Trusted"];

    private static readonly CertificationRule Version =
        new("manifest.version", "The manifest's version is 1.0", Sources.Manifest, "Write \"manifestVersion\": \"1.0\".");
    private static readonly CertificationRule Category =
        new("manifest.category", "A category is chosen", Sources.Manifest,
        "Set publishingInformation.category, such as HEALTH_AND_FITNESS.");
    private static readonly CertificationRule Testing =
        new("manifest.testing-instructions", "Testers are told how to test, in at most 4,000 characters", Sources.Manifest,
        "Write publishingInformation.testingInstructions: what to say, in which order, and which accounts or devices are needed.");
    private static readonly CertificationRule Distribution =
        new("manifest.distribution", "It is said to whom and where the skill is given", Sources.Manifest,
        "Set distributionMode to PUBLIC or PRIVATE, and isAvailableWorldwide or distributionCountries.");
    private static readonly CertificationRule Flags =
        new("manifest.privacy-answers", "Every question on privacy and compliance is answered", Sources.Manifest,
        "Answer allowsPurchases, usesPersonalInfo, isChildDirected, isExportCompliant and containsAds with true or false.");
    private static readonly CertificationRule Export =
        new("manifest.export", "The skill may be exported", Sources.Manifest,
        "Set privacyAndCompliance.isExportCompliant to true, if it is.");
    private static readonly CertificationRule Health =
        new("manifest.health-information", "No protected health information is used", Sources.Policy,
        "Set usesHealthInfo to false and collect none: only developers whom Amazon has invited may.");
    private static readonly CertificationRule Children =
        new("manifest.children", "The skill is not directed to children", Sources.Policy,
        "Read the additional requirements for skills directed to children, or set isChildDirected to false.", IsAdvice: true);
    private static readonly CertificationRule Privacy =
        new("manifest.privacy-policy", "Every locale names a privacy policy at an https address", Sources.Policy,
        "Set privacyAndCompliance.locales.xx-XX.privacyPolicyUrl. Skills on health need it in each language.");
    private static readonly CertificationRule Endpoint =
        new("manifest.endpoint", "The endpoint is an https address with a certificate type, or a Lambda function", Sources.Manifest,
        "Set apis.custom.endpoint.uri to an https address and sslCertificateType to SelfSigned, Wildcard or Trusted.");
    private static readonly CertificationRule Certificate =
        new("manifest.certificate-type", "The certificate type suits the host", Sources.WebService,
        "A host under azurewebsites.net shares a wildcard certificate: set sslCertificateType to Wildcard.");
    private static readonly CertificationRule Placeholder =
        new("manifest.placeholder", "No address is a placeholder", Sources.Functions,
        "Put the real host in before you submit: Amazon opens every address.", IsAdvice: true);
    private static readonly CertificationRule Interfaces =
        new("manifest.interfaces", "The screen interface is declared where the package has screens", Sources.Screens,
        "Add { \"type\": \"ALEXA_PRESENTATION_APL\" } to apis.custom.interfaces.");

    public static IReadOnlyList<CertificationRule> All { get; } =
        [Version, Category, Testing, Distribution, Flags, Export, Health, Children, Privacy, Endpoint, Certificate, Placeholder,
            Interfaces];

    public static IEnumerable<Fault> Examine(PackageFiles package) =>
        [.. Publishing(package), .. Compliance(package.Privacy), .. Policies(package), .. Endpoints(package), .. Addresses(package),
            .. Screens(package)];

    private static IEnumerable<Fault> Publishing(PackageFiles package)
    {
        var publishing = package.Publishing;
        if (package.Skill.Text("manifestVersion") is not "1.0")
            yield return Version.At("manifestVersion", package.Skill.Text("manifestVersion") ?? "missing");
        if (string.IsNullOrWhiteSpace(publishing.Text("category")))
            yield return Category.At("publishingInformation.category", "missing");
        if (publishing.Text("testingInstructions") is not { } instructions || string.IsNullOrWhiteSpace(instructions))
            yield return Testing.At("publishingInformation.testingInstructions", "missing");
        else if (instructions.Length > 4000)
            yield return Testing.At("publishingInformation.testingInstructions", $"{instructions.Length:N0} characters");
        if (publishing.Text("distributionMode") is not ("PUBLIC" or "PRIVATE"))
            yield return Distribution.At("publishingInformation.distributionMode", publishing.Text("distributionMode") ?? "missing");
        if (!publishing.Flag("isAvailableWorldwide") && publishing.Texts("distributionCountries").Count == 0)
            yield return Distribution.At("publishingInformation", "not worldwide, and no countries");
    }

    private static IEnumerable<Fault> Compliance(JsonObject privacy)
    {
        foreach (var name in Answers.Where(name => privacy[name]?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False)))
            yield return Flags.At($"privacyAndCompliance.{name}", "not answered");
        if (privacy["isExportCompliant"]?.GetValueKind() is JsonValueKind.False)
            yield return Export.At("privacyAndCompliance.isExportCompliant", "false");
        if (privacy.Flag("usesHealthInfo"))
            yield return Health.At("privacyAndCompliance.usesHealthInfo", "true");
        if (privacy.Flag("isChildDirected"))
            yield return Children.At("privacyAndCompliance.isChildDirected", "true");
    }

    private static IEnumerable<Fault> Policies(PackageFiles package)
    {
        var locales = package.Privacy["locales"] as JsonObject ?? [];
        foreach (var (locale, _) in package.StoreTexts)
        {
            var url = (locales[locale] as JsonObject)?.Text("privacyPolicyUrl");
            if (!IsHttps(url))
                yield return Privacy.At(locale, url ?? "missing");
        }
    }

    private static IEnumerable<Fault> Endpoints(PackageFiles package)
    {
        var endpoint = ((package.Skill["apis"] as JsonObject)?["custom"] as JsonObject)?["endpoint"] as JsonObject;
        var address = endpoint?.Text("uri");
        var type = endpoint?.Text("sslCertificateType");
        if (address?.StartsWith("arn:aws:lambda:", StringComparison.Ordinal) == true)
            yield break;
        if (!IsHttps(address))
            yield return Endpoint.At("apis.custom.endpoint.uri", address ?? "missing");
        if (!CertificateTypes.Contains(type))
            yield return Endpoint.At("apis.custom.endpoint.sslCertificateType", type ?? "missing");
        else if (address?.Contains(".azurewebsites.net", StringComparison.Ordinal) == true && type != "Wildcard")
            yield return Certificate.At("apis.custom.endpoint.sslCertificateType", $"{type}, and the host is {new Uri(address).Host}");
    }

    private static IEnumerable<Fault> Addresses(PackageFiles package)
    {
        foreach (var address in Texts(package.Skill).Where(text => text.StartsWith("https://", StringComparison.Ordinal)).Distinct())
        {
            var host = Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.Host : "";
            if (host.StartsWith("your-", StringComparison.Ordinal)
                || host.Split('.') is [.., "example", "com" or "org" or "net"] or [.., "example" or "localhost" or "invalid" or "test"])
                yield return Placeholder.At("skill.json", address);
        }
    }

    private static IEnumerable<Fault> Screens(PackageFiles package)
    {
        var custom = (package.Skill["apis"] as JsonObject)?["custom"] as JsonObject ?? [];
        if (package.Documents.Count > 0
            && custom.Objects("interfaces").All(declared => declared.Text("type") is not "ALEXA_PRESENTATION_APL"))
            yield return Interfaces.At("apis.custom.interfaces", "ALEXA_PRESENTATION_APL is missing, and response/display has documents");
    }

    private static bool IsHttps(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && url is { Scheme: "https", Host.Length: > 0 };

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => Texts(member.Value)),
        JsonArray array => array.SelectMany(Texts),
        JsonValue value when value.GetValueKind() is JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };
}
