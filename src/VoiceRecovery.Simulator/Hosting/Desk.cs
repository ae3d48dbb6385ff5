using System.Collections.Concurrent;
using VoiceRecovery.Alexa.Testing;

namespace VoiceRecovery.Simulator;

/// <summary>What all devices on the desk share: the skill package, and the line to the skill.</summary>
internal sealed class Desk(SkillPackage package, SkillEndpoint skill, string skillId, TimeProvider time)
{
    private readonly ConcurrentDictionary<string,
        Lazy<(InteractionModel Model, Interpreter Interpreter)>> _languages = new(StringComparer.Ordinal);

    public SkillEndpoint Skill { get; } = skill;

    public string SkillId { get; } = skillId;

    public TimeProvider Time { get; } = time;

    public IReadOnlyList<string> Locales => package.Locales;

    /// <summary>Why the skill refused; null where the skill runs elsewhere and keeps its reasons to itself.</summary>
    public RefusalLog? Refusals { get; init; }

    /// <summary>Who signs for a skill in this process; null where the skill runs elsewhere and fetches certificates by itself.</summary>
    public TestAuthority? Authority { get; init; }

    /// <summary>Whether requests carry a signature.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Whether the skill is known to verify them.</summary>
    public bool IsTrusted => Refusals is not null;

    /// <exception cref="SkillPackageException">The package does not have this locale, or its model is broken.</exception>
    public Echo NewEcho(string locale, bool hasScreen)
    {
        var (model, interpreter) = Language(locale);
        return new Echo(model, interpreter, Skill, new DeviceProfile(locale, TimeZoneInfo.Local, hasScreen), SkillId, Time);
    }

    /// <summary>A device whose interpreter is not shared.</summary>
    public Echo NewListener(string locale, bool hasScreen) =>
        new(Language(locale).Model, Skill, new DeviceProfile(locale, TimeZoneInfo.Local, hasScreen), SkillId, Time);

    // Compiling a model takes longer than a whole conversation.
    private (InteractionModel Model, Interpreter Interpreter) Language(string locale)
    {
        if (!Locales.Contains(locale, StringComparer.Ordinal))
            package.Load(locale);
        return _languages.GetOrAdd(locale, name => new Lazy<(InteractionModel, Interpreter)>(() =>
        {
            var model = package.Load(name);
            return (model, new Interpreter(model));
        })).Value;
    }
}
