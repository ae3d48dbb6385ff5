using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator.Tests.Certification;

/// <summary>Planted defects, each found by its rule, in a package that has none before.</summary>
public sealed class PackageDefectTests
{
    private static readonly (string Rule, string Defect, Action<ToyPackage> Plant)[] Planted =
    [
        ("manifest.readable", "no manifest", package => package.Delete("skill.json")),
        ("manifest.readable", "broken JSON", package => package.Write("skill.json", "{ \"manifest\": ")),
        ("manifest.readable", "a name twice", package => package.Write("skill.json", """{ "manifest": { "a": 1, "a": 2 } }""")),
        ("manifest.version", "version 2.0", package => package.Edit("skill.json", json => json["manifest"]!["manifestVersion"] = "2.0")),
        ("manifest.category", "no category", package => package.Publishing(publishing => publishing.Remove("category"))),
        ("manifest.testing-instructions", "no instructions", package =>
            package.Publishing(publishing => publishing["testingInstructions"] = " ")),
        ("manifest.testing-instructions", "4,001 characters", package =>
            package.Publishing(publishing => publishing["testingInstructions"] = new string('a', 4001))),
        ("manifest.distribution", "nowhere", package => package.Publishing(publishing => publishing["isAvailableWorldwide"] = false)),
        ("manifest.distribution", "unknown mode", package => package.Publishing(publishing => publishing["distributionMode"] = "SECRET")),
        ("manifest.privacy-answers", "a question not answered", package => package.Privacy(privacy => privacy.Remove("containsAds"))),
        ("manifest.export", "not to be exported", package => package.Privacy(privacy => privacy["isExportCompliant"] = false)),
        ("manifest.health-information", "health information", package => package.Privacy(privacy => privacy["usesHealthInfo"] = true)),
        ("manifest.children", "for children", package => package.Privacy(privacy => privacy["isChildDirected"] = true)),
        ("manifest.privacy-policy", "none for Britain", package =>
            package.Privacy(privacy => ((JsonObject)privacy["locales"]!).Remove("en-GB"))),
        ("manifest.privacy-policy", "not https", package =>
            package.Privacy(privacy => privacy["locales"]!["en-US"]!["privacyPolicyUrl"] = "http://calm-kettle.azurewebsites.net/privacy")),
        ("manifest.endpoint", "not https", package =>
            package.Custom(custom => custom["endpoint"]!["uri"] = "http://calm-kettle.azurewebsites.net/api")),
        ("manifest.endpoint", "no certificate type", package =>
            package.Custom(custom => ((JsonObject)custom["endpoint"]!).Remove("sslCertificateType"))),
        ("manifest.certificate-type", "Trusted at Azure", package =>
            package.Custom(custom => custom["endpoint"]!["sslCertificateType"] = "Trusted")),
        ("manifest.placeholder", "a placeholder", package =>
            package.Custom(custom => custom["endpoint"]!["uri"] = "https://your-app.azurewebsites.net/api")),
        ("manifest.interfaces", "screens not declared", package => package.Custom(custom => custom.Remove("interfaces"))),
        ("store.name", "no name", package => package.Store(store => store.Remove("name"))),
        ("store.name", "as if Amazon's", package => package.Store(store => store["name"] = "Alexa Tea")),
        ("store.summary", "161 characters", package => package.Store(store => store["summary"] = new string('a', 161))),
        ("store.description", "none", package => package.Store(store => store.Remove("description"))),
        ("store.keywords", "31 keywords", package =>
            package.Store(store => store["keywords"] =
            new JsonArray([.. Enumerable.Range(0, 31).Select(number => JsonValue.Create($"word {number}"))]))),
        ("store.keywords", "one twice", package => package.Store(store => store["keywords"] = new JsonArray("tea", "Tea"))),
        ("store.icons", "100 pixels", package => package.Picture("small.png", 100, 100)),
        ("store.icons", "not square", package => package.Picture("large.png", 512, 511)),
        ("store.icons", "no such file", package => package.Delete("assets/images/large.png")),
        ("store.icons", "no PNG", package => package.Write("assets/images/small.png", "<svg/> that calls itself a picture")),
        ("store.medical-disclaimer", "no disclaimer", package =>
            package.Store(store => store["description"] = "Tea. In an emergency call 911.")),
        ("store.emergency", "no emergency", package =>
            package.Store(store => store["description"] = "Not a substitute for professional medical advice.")),
        ("store.claims", "a cure", package => package.Store(store => store["name"] = "Tea Cure")),
        ("model.readable", "broken JSON", package => package.Write("interactionModels/custom/en-US.json", "{")),
        ("model.readable", "no model at all", package =>
            { package.Delete("interactionModels/custom/en-US.json"); package.Delete("interactionModels/custom/en-GB.json"); }),
        ("model.readable", "a slot type twice",
            package => package.Model(
                model => ((JsonArray)model["languageModel"]!["types"]!).Add(JsonNode.Parse("""{ "name": "Tea", "values": [] }""")))),
        ("model.readable", "a slot without a type", package => package.Slot("Keep_Warm", """{ "name": "pot" }""")),
        ("model.size", "1.6 MB", package =>
            package.Edit("interactionModels/custom/en-US.json", json => json["padding"] = new string('a', 1_600_000))),
        ("model.fallback-sensitivity", "in Spanish",
            package => Spanish(package, model => model["languageModel"]!["modelConfiguration"] =
                JsonNode.Parse("""{ "fallbackIntentSensitivity": { "level": "HIGH" } }"""))),
        ("intent.name", "a digit", package => package.AddIntent("""{ "name": "Tea2Intent", "samples": ["the second tea"] }""")),
        ("intent.name", "two underscores", package => package.AddIntent("""{ "name": "Tea__Intent", "samples": ["the second tea"] }""")),
        ("intent.unique", "an intent twice", package => package.AddIntent("""{ "name": "Keep_Warm", "samples": ["stay warm"] }""")),
        ("intent.count", "251 intents", package => Many(package, 251)),
        ("intent.built-in", "misspelt", package => package.AddIntent("""{ "name": "AMAZON.RepeatItIntent", "samples": [] }""")),
        ("intent.required", "no help", package => Remove(package, "AMAZON.HelpIntent")),
        ("intent.required", "no fallback", package => Remove(package, "AMAZON.FallbackIntent")),
        ("intent.samples", "no samples", package => package.AddIntent("""{ "name": "SilentIntent", "samples": [] }""")),
        ("invocation.words", "one word", package => package.Name("kettle")),
        ("invocation.length", "too long", package => package.Name("kettle " + new string('a', 50))),
        ("invocation.wake-word", "echo", package => package.Name("echo kettle")),
        ("invocation.launch-word", "open", package => package.Name("open kettle pot")),
        ("invocation.connector", "whether", package => package.Name("whether to brew")),
        ("invocation.skill-or-app", "skill", package => package.Name("kettle skill")),
        ("invocation.article", "the", package => package.Name("the kettle")),
        ("invocation.characters", "a capital", package => package.Name("Calm kettle")),
        ("invocation.characters", "a digit", package => package.Name("kettle 2 go")),
        ("invocation.initials", "t without a period", package => package.Name("t v kettle")),
        ("slot.name", "a digit", package =>
        {
            package.Slot("Keep_Warm", """{ "name": "pot1", "type": "Tea" }""");
            package.Sample("Keep_Warm", "warm the {pot1}");
        }),
        ("slot.unique", "twice", package => package.Slot("BrewIntent", """{ "name": "tea", "type": "Tea" }""")),
        ("slot.declared", "not declared", package => package.Sample("Keep_Warm", "keep the {pot} warm for me")),
        ("slot.unused", "in no sample", package => package.Slot("Keep_Warm", """{ "name": "pot", "type": "Tea" }""")),
        ("slot.type", "no such type", package =>
        {
            package.Slot("Keep_Warm", """{ "name": "pot", "type": "Pot" }""");
            package.Sample("Keep_Warm", "keep {pot} warm");
        }),
        ("slot.amazon-type", "letters' case", package =>
        {
            package.Slot("Keep_Warm", """{ "name": "hour", "type": "AMAZON.Time" }""");
            package.Sample("Keep_Warm", "keep it warm until {hour}");
        }),
        ("slot.multiple-values", "in Spanish",
            package => Spanish(package, model => ToyPackage.Named(model["languageModel"]!["intents"],
                "BrewIntent")["slots"]![0]!["multipleValues"] = JsonNode.Parse("""{ "enabled": true }"""))),
        ("slot.two-numbers", "both unasked", package =>
        {
            package.Slot("BrewIntent", """{ "name": "minutes", "type": "AMAZON.NUMBER" }""");
            package.Sample("BrewIntent", "{cups} cups for {minutes} minutes");
        }),
        ("type.values", "no values", package => package.Tea(values => values.Clear())),
        ("type.unused", "unused",
            package => package.Model(model => ((JsonArray)model["languageModel"]!["types"]!).Add(
                JsonNode.Parse("""{ "name": "Pot", "values": [{ "name": { "value": "iron pot" } }] }""")))),
        ("type.id", "an id twice", package => package.Tea(values => values[1]!["id"] = "mint")),
        ("type.value", "a value twice",
            package => package.Tea(values => values.Add(JsonNode.Parse("""{ "id": "other", "name": { "value": "Mint" } }""")))),
        ("type.synonym", "in two values", package =>
            package.Tea(values => ((JsonArray)values[1]!["name"]!["synonyms"]!).Add("peppermint"))),
        ("type.length", "141 characters", package =>
            package.Tea(values => ((JsonArray)values[1]!["name"]!["synonyms"]!).Add(new string('a', 141)))),
        ("type.characters", "a comma", package =>
            package.Tea(values => ((JsonArray)values[1]!["name"]!["synonyms"]!).Add("fennel, of course"))),
        ("sample.characters", "a question mark", package => package.Sample("Keep_Warm", "does it stay warm?")),
        ("sample.characters", "nothing", package => package.Sample("Keep_Warm", " ")),
        ("sample.digits", "a digit", package => package.Sample("Keep_Warm", "keep it warm for 2 hours")),
        ("sample.braces", "left open", package => package.Sample("BrewIntent", "make {tea")),
        ("sample.twice", "in one intent", package => package.Sample("Keep_Warm", "Keep the  pot warm")),
        ("sample.wake-word", "alexa", package => package.Sample("Keep_Warm", "alexa keep it warm")),
        ("query.carrier", "the bare slot", package => package.Sample("NoteIntent", "{note}")),
        ("query.alone", "with another slot", package =>
        {
            package.Slot("NoteIntent", """{ "name": "tea", "type": "Tea" }""");
            package.Sample("NoteIntent", "note for {tea} that {note}");
        }),
        ("query.one", "two of them", package =>
        {
            package.Slot("NoteIntent", """{ "name": "more", "type": "AMAZON.SearchQuery" }""");
            package.Sample("NoteIntent", "also {more}");
        }),
        ("conflict.sample", "in two intents", package => package.Sample("Keep_Warm", "i would like some tea")),
        ("conflict.sample", "with slots of one type", package =>
        {
            package.Slot("Keep_Warm", """{ "name": "herb", "type": "Tea" }""");
            package.Sample("Keep_Warm", "how do i brew {herb}");
        }),
        ("conflict.slot", "reachable by a value", package => package.Sample("Keep_Warm", "how do i brew fennel seeds")),
        ("conflict.built-in", "what help is for", package => package.Sample("Keep_Warm", "what can i say")),
        ("dialog.intent", "no such intent", package => package.Dialog(dialog => dialog["name"] = "PourIntent")),
        ("dialog.slot", "another type", package => package.Dialog(dialog => dialog["slots"]![0]!["type"] = "AMAZON.NUMBER")),
        ("dialog.prompt", "no such prompt", package =>
            package.Dialog(dialog => dialog["slots"]![0]!["prompts"]!["elicitation"] = "Elicit.Pot")),
        ("dialog.question", "none for a confirmation", package => package.Dialog(dialog => dialog["confirmationRequired"] = true)),
        ("dialog.variations", "no words", package => package.Model(model => model["prompts"]![0]!["variations"] = new JsonArray())),
        ("dialog.prompt-unused", "unused",
            package => package.Model(model => ((JsonArray)model["prompts"]!).Add(
                JsonNode.Parse("""{ "id": "Old", "variations": [{ "type": "PlainText", "value": "Well?" }] }""")))),
        ("dialog.asks", "no question", package =>
            package.Model(model => model["prompts"]![0]!["variations"]![0]!["value"] = "Tell me the tea.")),
        ("example.count", "none", package => package.Store(store => store["examplePhrases"] = new JsonArray())),
        ("example.count", "four", package => package.Store(store => ((JsonArray)store["examplePhrases"]!).Add("keep the pot warm"))),
        ("example.three", "two", package => package.Store(store => ((JsonArray)store["examplePhrases"]!).RemoveAt(2))),
        ("example.different", "one twice", package => package.Store(store => store["examplePhrases"]![2] = "brew me a cup of fennel")),
        ("example.invocation", "without the wake word", package =>
            package.Store(store => store["examplePhrases"]![0] = "Ask calm kettle how do i brew mint")),
        ("example.invocation", "another name", package =>
            package.Store(store => store["examplePhrases"]![0] = "Alexa, ask quiet teapot how do i brew mint")),
        ("example.sample", "no sample", package => package.Store(store => store["examplePhrases"]![1] = "Sell my old bicycle")),
        ("example.understood", "no number where one belongs", package =>
            { package.Sample("BrewIntent", "{cups}"); package.Store(store => store["examplePhrases"]![1] = "Banana"); }),
        ("locale.known", "en-NZ", package => package.Write("interactionModels/custom/en-NZ.json", ToyPackage.Clean("model.json"))),
        ("locale.model", "no model for Britain", package => package.Delete("interactionModels/custom/en-GB.json")),
        ("locale.model", "not published", package =>
            package.Publishing(publishing => ((JsonObject)publishing["locales"]!).Remove("en-GB"))),
        ("locale.intents", "one intent more", package => package.AddIntent("""{ "name": "PourIntent", "samples": ["pour it"] }""")),
        ("locale.values", "one value more",
            package => package.Tea(values => values.Add(JsonNode.Parse("""{ "id": "rooibos", "name": { "value": "rooibos" } }""")))),
        ("screen.json", "broken", package => package.Write("response/display/cup/document.json", "{")),
        ("screen.document", "another type", package => package.Document(document => document["type"] = "APLA")),
        ("screen.document", "nothing to show", package => package.Document(document => document["mainTemplate"] = new JsonObject())),
        ("screen.version", "2024.2", package => package.Document(document => document["version"] = "2024.2")),
        ("screen.imports", "alexa-layouts", package =>
            package.Document(document => document["import"] = JsonNode.Parse("""[{ "name": "alexa-layouts", "version": "1.2.0" }]"""))),
        ("screen.addresses", "http", package =>
            package.Document(document =>
            document["mainTemplate"]!["items"]![0]!["source"] = "http://calm-kettle.azurewebsites.net/cup.png")),
        ("screen.size", "110 KB", package => package.Document(document => document["padding"] = new string('a', 110 * 1024))),
    ];

    public static TheoryData<int, string, string> Defects
    {
        get
        {
            var data = new TheoryData<int, string, string>();
            for (var index = 0; index < Planted.Length; index++)
                data.Add(index, Planted[index].Rule, Planted[index].Defect);
            return data;
        }
    }

    [Fact]
    public void Run_CleanPackage_FindsNothing()
    {
        using var package = new ToyPackage();
        Assert.All(PackageCheck.Run(PackageFiles.Read(package.Folder)), result =>
            Assert.True(result.Verdict is Verdict.Pass, $"{result.Rule.Id}: {string.Join("; ", result.Found)}"));
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void Run_PlantedDefect_IsFoundByItsRule(int index, string rule, string defect)
    {
        using var package = new ToyPackage();
        Planted[index].Plant(package);
        var results = PackageCheck.Run(PackageFiles.Read(package.Folder)).ToList();
        var result = results.Single(candidate => candidate.Rule.Id == rule);
        Assert.True(result.Verdict == (result.Rule.IsAdvice ? Verdict.Warn : Verdict.Fail), $"{defect}: {rule} says {result.Verdict}");
        Assert.All(result.Found, found => Assert.NotEmpty(found));
    }

    [Fact]
    public void Rules_EachHasAPlantedDefect() =>
        Assert.Equal(PackageCheck.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
        Planted.Select(defect => defect.Rule).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_IdsAreUniqueAndSourcesNamed()
    {
        CertificationRule[] rules = [.. PackageCheck.Rules, .. EndpointCheck.Rules, .. OfflineRules.Results.Select(result => result.Rule)];
        Assert.Equal(rules.Length, rules.Select(rule => rule.Id).Distinct().Count());
        Assert.All(rules, rule => Assert.NotEmpty(rule.Source));
        Assert.All(rules.Except(OfflineRules.Results.Select(result => result.Rule)), rule => Assert.NotEmpty(rule.Mend));
    }

    private static void Spanish(ToyPackage package, Action<JsonObject> change)
    {
        package.Write("interactionModels/custom/es-ES.json", ToyPackage.Clean("model.json"));
        package.Edit("interactionModels/custom/es-ES.json", json => change((JsonObject)json["interactionModel"]!));
    }

    private static void Many(ToyPackage package, int count) => package.Model(model =>
    {
        var intents = (JsonArray)model["languageModel"]!["intents"]!;
        while (intents.Count < count)
            intents.Add(new JsonObject
            {
                ["name"] = $"Intent{new string('a', intents.Count)}",
                ["samples"] = new JsonArray($"say {new string('a', intents.Count)}")
            });
    });

    private static void Remove(ToyPackage package, string intent) => package.Model(model =>
    {
        var intents = (JsonArray)model["languageModel"]!["intents"]!;
        intents.Remove(ToyPackage.Named(intents, intent));
    });
}
