namespace VoiceRecovery.Simulator;

/// <summary>A skill package folder as ask-cli lays it out; only the interaction models are read.</summary>
public sealed class SkillPackage(string folder)
{
    private const string FolderName = "skill-package";

    public string Folder { get; } = folder;

    private string ModelsFolder => Path.Combine(Folder, "interactionModels", "custom");

    public IReadOnlyList<string> Locales => Directory.Exists(ModelsFolder)
        ? [.. Directory.EnumerateFiles(ModelsFolder, "*.json").Select(Path.GetFileNameWithoutExtension).OfType<string>()
            .Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Looks for `skill-package` in each start folder and its parents.</summary>
    /// <exception cref="SkillPackageException">No start folder leads to one.</exception>
    public static SkillPackage Find(params IEnumerable<string> startFolders)
    {
        foreach (var start in startFolders)
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var candidate = new SkillPackage(Path.Combine(folder.FullName, FolderName));
                if (candidate.Locales.Count > 0)
                    return candidate;
            }
        }

        throw new SkillPackageException(
            "No skill-package folder with interaction models here or above. Start inside the project, "
                + "or name one with --skill-package DIR.");
    }

    /// <exception cref="SkillPackageException">The folder or the locale does not exist, or the model is broken.</exception>
    public InteractionModel Load(string locale)
    {
        var file = Path.Combine(ModelsFolder, locale + ".json");
        if (Locales.Contains(locale, StringComparer.Ordinal))
            return InteractionModelReader.Read(File.ReadAllText(file), locale);
        throw new SkillPackageException(Locales.Count == 0
            ? $"{Path.GetFullPath(Folder)} has no interactionModels/custom/*.json. Name a skill package with --skill-package DIR."
            : $"There is no interaction model for the locale {locale}. This skill speaks: {string.Join(", ", Locales)}.");
    }
}

/// <summary>The skill package cannot be used; the message tells its author what to do next.</summary>
public sealed class SkillPackageException : Exception
{
    public SkillPackageException(string message) : base(message)
    {
    }

    public SkillPackageException(string message, Exception inner) : base(message, inner)
    {
    }
}
