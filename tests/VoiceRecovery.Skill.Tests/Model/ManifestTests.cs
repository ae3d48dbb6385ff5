using System.Buffers.Binary;
using System.Text.Json;
using VoiceRecovery.Skill.Speech;

namespace VoiceRecovery.Skill.Tests.Model;

/// <summary>What the store asks of the manifest, as far as a program can tell.</summary>
/// <remarks>Source: "Skill Manifest Schema" and "Certification Requirements for Custom Skills", developer.amazon.com/docs/alexa.</remarks>
public sealed class ManifestTests
{
    private const int LongestSummary = 160;
    private const int LongestText = 4000;
    private const int MostKeywords = 30;
    private const int ExamplePhrases = 3;
    private const string Wake = "Alexa, ask stride check ";

    private static readonly string Package = Path.Combine(Repository.Root, "skill-package");
    private static readonly JsonElement Manifest = Json("skill.json").GetProperty("manifest");
    private static readonly JsonElement Publishing = Manifest.GetProperty("publishingInformation");
    private static readonly JsonElement Compliance = Manifest.GetProperty("privacyAndCompliance");

    public static TheoryData<string> Locales => [.. Publishing.GetProperty("locales").EnumerateObject().Select(locale => locale.Name)];

    [Fact]
    public void Locales_OfManifestAndModels_AreTheSame()
    {
        var models = Directory.GetFiles(Path.Combine(Package, "interactionModels", "custom"), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file)).Order();

        Assert.Equal(models, Publishing.GetProperty("locales").EnumerateObject().Select(locale => locale.Name).Order());
        Assert.Equal(models, Compliance.GetProperty("locales").EnumerateObject().Select(locale => locale.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Texts_AreThereAndFit(string locale)
    {
        var texts = Publishing.GetProperty("locales").GetProperty(locale);

        Assert.InRange(Text(texts, "summary").Length, 1, LongestSummary);
        Assert.InRange(Text(texts, "description").Length, 1, LongestText);
        var keywords = Texts(texts, "keywords");
        Assert.InRange(keywords.Count, 1, MostKeywords);
        Assert.Equal(keywords.Count, keywords.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(Phrases.For(locale)["name"], Text(texts, "name"));
        Assert.All((string[])["cure", "treat", "diagnos", "injury", "alexa", "skill"], word =>
            Assert.DoesNotContain(word, Text(texts, "name"), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Description_SaysWhatTheSkillIsNot_WhatToDoInAnEmergency_AndWhatIsKept(string locale)
    {
        var description = Text(Publishing.GetProperty("locales").GetProperty(locale), "description");

        Assert.Contains("not a substitute for professional medical advice", description, StringComparison.Ordinal);
        Assert.Contains("medical emergency", description, StringComparison.Ordinal);
        Assert.Contains(
            $"such as {Phrases.For(locale)["emergencyNumber"].Replace("triple zero", "000", StringComparison.OrdinalIgnoreCase)}",
            description, StringComparison.Ordinal);
        Assert.Contains("stores nothing", description, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void ExamplePhrases_AreRealSamples_TheFirstWithWakeWordAndName(string locale)
    {
        var model = Json($"interactionModels/custom/{locale}.json").GetProperty("interactionModel").GetProperty("languageModel");
        var samples = model.GetProperty("intents").EnumerateArray()
            .SelectMany(intent => intent.TryGetProperty("samples", out var texts) ? texts.EnumerateArray().Select(text => text.GetString()!)
                : [])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var phrases = Texts(Publishing.GetProperty("locales").GetProperty(locale), "examplePhrases");

        Assert.Equal(ExamplePhrases, phrases.Count);
        Assert.Equal("stride check", model.GetProperty("invocationName").GetString());
        Assert.StartsWith(Wake, phrases[0], StringComparison.Ordinal);
        Assert.Contains(phrases[0][Wake.Length..], samples);
        Assert.All(phrases.Skip(1), phrase => Assert.Contains(phrase, samples));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Icons_AreThereInTheirSizes(string locale)
    {
        var texts = Publishing.GetProperty("locales").GetProperty(locale);

        Assert.Equal((108, 108), SizeOf(Text(texts, "smallIconUri")));
        Assert.Equal((512, 512), SizeOf(Text(texts, "largeIconUri")));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void PrivacyPolicyAndTerms_AreOnTheEndpointsHost(string locale)
    {
        var pages = Compliance.GetProperty("locales").GetProperty(locale);
        var endpoint = Text(Manifest.GetProperty("apis").GetProperty("custom").GetProperty("endpoint"), "uri");

        Assert.Equal(endpoint.Replace("/api/alexa", "/api/privacy", StringComparison.Ordinal), Text(pages, "privacyPolicyUrl"));
        Assert.Equal(endpoint.Replace("/api/alexa", "/api/terms", StringComparison.Ordinal), Text(pages, "termsOfUseUrl"));
    }

    [Fact]
    public void Endpoint_IsAPlaceOnAzure_WithItsWildcardCertificate()
    {
        var endpoint = Manifest.GetProperty("apis").GetProperty("custom").GetProperty("endpoint");

        Assert.Matches(@"^https://[a-z0-9-]+\.azurewebsites\.net/api/alexa$", Text(endpoint, "uri"));
        Assert.Equal("Wildcard", Text(endpoint, "sslCertificateType"));
    }

    [Fact]
    public void Compliance_IsThatOfASkillThatKeepsNothing()
    {
        Assert.Empty(Manifest.GetProperty("permissions").EnumerateArray());
        Assert.All((string[])["usesPersonalInfo", "usesHealthInfo", "isChildDirected", "containsAds", "allowsPurchases"], name =>
            Assert.False(Compliance.GetProperty(name).GetBoolean(), name));
        Assert.True(Compliance.GetProperty("isExportCompliant").GetBoolean());
        var instructions = Text(Publishing, "testingInstructions");
        Assert.InRange(instructions.Length, 1, LongestText);
        Assert.Contains("Nothing is stored", instructions, StringComparison.Ordinal);
        Assert.Contains("No account, permission or hardware is needed", instructions, StringComparison.Ordinal);
    }

    [Fact]
    public void AskResources_NameThisPackage()
    {
        var resources = JsonElement.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "ask-resources.json")));

        Assert.Equal("2020-03-31", Text(resources, "askcliResourcesVersion"));
        Assert.Equal("./skill-package", Text(resources.GetProperty("profiles").GetProperty("default").GetProperty("skillMetadata"), "src"));
    }

    private static (int Width, int Height) SizeOf(string icon)
    {
        var png = File.ReadAllBytes(Path.Combine(Package, icon.Replace("file://", "", StringComparison.Ordinal)));
        Assert.Equal("PNG"u8, png.AsSpan(1, 3));
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    private static JsonElement Json(string file) => JsonElement.Parse(File.ReadAllBytes(Path.Combine(Package, file)));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static List<string> Texts(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
