namespace VoiceRecovery.Simulator.Tests;

/// <summary>A skill package with the pizza model, for as long as the test runs.</summary>
internal sealed class PackageFolder : IDisposable
{
    public PackageFolder(params string[] locales)
    {
        foreach (var locale in locales)
        {
            var models = Directory.CreateDirectory(Path.Combine(SkillPackage, "interactionModels", "custom")).FullName;
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Models", "pizza.json"), Path.Combine(models, locale + ".json"));
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("simulator-").FullName;

    public string SkillPackage => Path.Combine(Root, "skill-package");

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
