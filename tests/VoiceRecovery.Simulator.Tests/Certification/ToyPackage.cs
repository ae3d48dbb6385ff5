using System.Buffers.Binary;
using System.Text.Json.Nodes;

namespace VoiceRecovery.Simulator.Tests.Certification;

/// <summary>A skill package without a defect, for as long as the test runs, and whatever the test does to it.</summary>
internal sealed class ToyPackage : IDisposable
{
    public ToyPackage()
    {
        Write("skill.json", Clean("skill.json"));
        Write("interactionModels/custom/en-US.json", Clean("model.json"));
        Write("interactionModels/custom/en-GB.json", Clean("model.json"));
        Write("response/display/cup/document.json", Clean("document.json"));
        Picture("small.png", 108, 108);
        Picture("large.png", 512, 512);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("certify-").FullName;

    public static string Clean(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Certification", "Clean", file));

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    public void Edit(string file, Action<JsonObject> change)
    {
        var json = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!;
        change(json);
        Write(file, json.ToJsonString());
    }

    /// <summary>The manifest's publishing information.</summary>
    public void Publishing(Action<JsonObject> change) =>
        Edit("skill.json", json => change((JsonObject)json["manifest"]!["publishingInformation"]!));

    /// <summary>What the American store shows.</summary>
    public void Store(Action<JsonObject> change) => Publishing(publishing => change((JsonObject)publishing["locales"]!["en-US"]!));

    public void Privacy(Action<JsonObject> change) =>
        Edit("skill.json", json => change((JsonObject)json["manifest"]!["privacyAndCompliance"]!));

    public void Custom(Action<JsonObject> change) => Edit("skill.json", json => change((JsonObject)json["manifest"]!["apis"]!["custom"]!));

    /// <summary>The interactionModel of the American locale.</summary>
    public void Model(Action<JsonObject> change) =>
        Edit("interactionModels/custom/en-US.json", json => change((JsonObject)json["interactionModel"]!));

    public void Name(string invocation) => Model(model => model["languageModel"]!["invocationName"] = invocation);

    public void Intent(string name, Action<JsonObject> change) => Model(model => change(Named(model["languageModel"]!["intents"], name)));

    public void AddIntent(string json) => Model(model => ((JsonArray)model["languageModel"]!["intents"]!).Add(JsonNode.Parse(json)));

    public void Sample(string intent, string sample) => Intent(intent, json => ((JsonArray)json["samples"]!).Add(sample));

    public void Slot(string intent, string json) => Intent(intent, found => ((JsonArray)found["slots"]!).Add(JsonNode.Parse(json)));

    public void Tea(Action<JsonArray> change) =>
        Model(model => change((JsonArray)Named(model["languageModel"]!["types"], "Tea")["values"]!));

    public void Dialog(Action<JsonObject> change) => Model(model => change((JsonObject)model["dialog"]!["intents"]![0]!));

    public void Document(Action<JsonObject> change) => Edit("response/display/cup/document.json", change);

    // As much of a PNG file as tells its size.
    public void Picture(string name, int width, int height)
    {
        Span<byte> header = stackalloc byte[33];
        ReadOnlySpan<byte> signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
        signature.CopyTo(header);
        "IHDR"u8.CopyTo(header[12..]);
        BinaryPrimitives.WriteInt32BigEndian(header[16..], width);
        BinaryPrimitives.WriteInt32BigEndian(header[20..], height);
        var path = Path.Combine(Folder, "assets", "images", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, header);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public static JsonObject Named(JsonNode? list, string name) =>
        ((JsonArray)list!).OfType<JsonObject>().Single(item => item.Text("name") == name);
}
