using Microsoft.Extensions.Configuration;

namespace VoiceRecovery.FunctionsHost;

/// <summary>local.settings.json: the settings of a developer's own machine, which the Functions tools make environment variables.</summary>
/// <param name="Values">Settings by configuration key.</param>
/// <param name="Port">The port under <c>Host.LocalHttpPort</c>, if any.</param>
internal sealed record LocalSettings(IReadOnlyDictionary<string, string?> Values, int? Port)
{
    private const string FileName = "local.settings.json";

    public static LocalSettings None { get; } = new(new Dictionary<string, string?>(), null);

    /// <summary>Reads the first such file among <paramref name="folders"/>.</summary>
    /// <exception cref="InvalidOperationException">The file cannot be read; the message says why.</exception>
    public static LocalSettings Find(params ReadOnlySpan<string> folders)
    {
        foreach (var folder in folders)
        {
            var path = Path.Combine(folder, FileName);
            if (File.Exists(path))
                return Read(AppFiles.Read(path, AppFiles.Default.LocalSettingsFile));
        }
        return None;
    }

    private static LocalSettings Read(LocalSettingsFile file)
    {
        if (file.IsEncrypted)
            throw new InvalidOperationException($"{FileName} is encrypted, which only the Azure Functions Core Tools can read. Run 'func settings decrypt'.");

        var values = (file.Values ?? []).ToDictionary(
            value => value.Key.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal),
            value => (string?)value.Value.ToString(),
            StringComparer.OrdinalIgnoreCase);
        return new(values, file.Host?.LocalHttpPort);
    }
}
