namespace VoiceRecovery.FunctionsHost.Folder;

/// <summary>local.settings.json: the settings of a developer's own machine, which the Functions tools make environment variables.</summary>
/// <param name="Values">Environment variables by name.</param>
/// <param name="Port">The port under <c>Host.LocalHttpPort</c>, if any.</param>
internal sealed record LocalSettings(IReadOnlyDictionary<string, string> Values, int? Port)
{
    private const string FileName = "local.settings.json";

    public static LocalSettings None { get; } = new(new Dictionary<string, string>(), null);

    /// <summary>Reads the first such file among <paramref name="folders"/>.</summary>
    /// <exception cref="WorkerHostException">The file cannot be read; the message says why.</exception>
    public static LocalSettings Find(params ReadOnlySpan<string> folders)
    {
        foreach (var folder in folders)
        {
            var path = Path.Combine(folder, FileName);
            if (File.Exists(path))
            {
                return Read(AppFiles.Read(path, AppFiles.Default.LocalSettingsFile));
            }
        }
        return None;
    }

    /// <summary>The values that the environment does not have: what it has wins over the file, as with the Functions tools.</summary>
    public IReadOnlyDictionary<string, string> NotSet() => Values
        .Where(value => Environment.GetEnvironmentVariable(value.Key) is null)
        .ToDictionary(value => value.Key, value => value.Value, StringComparer.OrdinalIgnoreCase);

    private static LocalSettings Read(LocalSettingsFile file)
    {
        if (file.IsEncrypted)
        {
            throw new WorkerHostException(
                $"{FileName} is encrypted, which only the Azure Functions Core Tools can read. Run 'func settings decrypt'.");
        }

        var values = (file.Values ?? []).ToDictionary(
            value => value.Key,
            value => value.Value.ToString(),
            StringComparer.OrdinalIgnoreCase);
        return new(values, file.Host?.LocalHttpPort);
    }
}
