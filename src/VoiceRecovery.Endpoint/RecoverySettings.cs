using Microsoft.Extensions.Configuration;

namespace VoiceRecovery.Endpoint;

/// <summary>What the app must be told.</summary>
/// <param name="SkillIds">The skills that may call: one, or several while one replaces another.</param>
public sealed record RecoverySettings(IReadOnlyList<string> SkillIds)
{
    private const string SkillIdSetting = "AlexaSkillId";
    private const string SkillIdPrefix = "amzn1.ask.skill.";

    /// <exception cref="SettingsException">A setting is missing or malformed; the message names it and says what to do.</exception>
    public static RecoverySettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var ids = (configuration[SkillIdSetting] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length == 0)
            throw Fault("is missing");
        if (Array.Find(ids, id => !IsSkillId(id)) is { } malformed)
            throw Fault($"holds '{malformed}', which is not a skill id");
        return new(ids);
    }

    private static bool IsSkillId(string text) =>
        text.StartsWith(SkillIdPrefix, StringComparison.Ordinal) && Guid.TryParseExact(text.AsSpan(SkillIdPrefix.Length), "D", out _);

    private static SettingsException Fault(string fault) => new(
        $"""
        The setting {SkillIdSetting} {fault}.
        Set it to the id of your skill, {SkillIdPrefix}xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx, as the Alexa developer console shows it
        (several: separated by commas). On your own machine: copy local.settings.sample.json to local.settings.json and set it there.
        In Azure: set it among the environment variables of the Function App.
        """);
}
