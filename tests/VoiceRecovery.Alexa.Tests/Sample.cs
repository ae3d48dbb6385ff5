using System.Runtime.CompilerServices;

namespace VoiceRecovery.Alexa.Tests;

/// <summary>The sample requests, as Alexa sends them.</summary>
internal static class Sample
{
    public static byte[] Utf8(string name) => File.ReadAllBytes(Path.Combine(Folder(), $"{name}.json"));

    public static SkillRequest Parse(string name) =>
        SkillRequestParser.TryParse(Utf8(name), out var request, out var error)
            ? request
            : throw new InvalidDataException(error);

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Samples");
}
