namespace VoiceRecovery.Skill.Listening.Lexicon;

/// <summary>The data files that the skill carries.</summary>
internal static class LexiconFiles
{
    private const string EnglishFolder = "Listening.en.";
    private const string TextFile = ".txt";

    /// <summary>The names and texts of the English files.</summary>
    public static IEnumerable<(string Name, string Text)> English()
    {
        var assembly = typeof(LexiconFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(EnglishFolder, StringComparison.Ordinal)
            && name.EndsWith(TextFile, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[EnglishFolder.Length..], reader.ReadToEnd());
        }
    }
}
