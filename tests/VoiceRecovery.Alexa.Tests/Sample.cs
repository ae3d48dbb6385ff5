using System.Reflection;

namespace VoiceRecovery.Alexa.Tests;

/// <summary>The sample requests, as Alexa sends them.</summary>
internal static class Sample
{
    public static byte[] Utf8(string name) => File.ReadAllBytes(Path.Combine(Folder(), $"{name}.json"));

    public static SkillRequest Parse(string name) =>
        SkillRequestParser.TryParse(Utf8(name), out var request, out var error)
            ? request
            : throw new InvalidDataException(error);

    // Not the caller's file path: a deterministic build maps it away.
    private static string Folder() => Path.Combine(
        typeof(Sample).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests", "VoiceRecovery.Alexa.Tests", "Samples");
}
