using System.Globalization;
using VoiceRecovery.Alexa;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using VoiceRecovery.Skill.Listening;
using SkillListener = VoiceRecovery.Skill.Listening.Listener;

namespace VoiceRecovery.Simulator.Tests.Utterances;

/// <summary>What the skill's listener hears in an intent, as the labels of the sets name it: all that counts of what was said.</summary>
internal static class Told
{
    public static IReadOnlyDictionary<string, string> In(Interpretation.Intent intent, Question asking)
    {
        var context = new ListeningContext(asking, Asked.Today, new DateTimeOffset(Asked.Today, new TimeOnly(12, 0), TimeSpan.Zero));
        var heard = SkillListener.Hear(ToAlexa(intent), context);
        return Parts(heard).Where(part => part.Value is not null)
            .ToDictionary(part => part.Name, part => part.Value!, StringComparer.Ordinal);
    }

    public static Alexa.Intent ToAlexa(Interpretation.Intent intent) => new()
    {
        Name = intent.Name,
        Slots = intent.Slots.ToDictionary(slot => slot.Key, slot => Filled(slot.Key, slot.Value[0]), StringComparer.Ordinal),
    };

    private static Slot Filled(string name, SlotReading reading) => new()
    {
        Name = name,
        Value = reading.Value,
        Resolutions = reading.Resolution is not { IsMatch: true } match ? null : new Resolutions
        {
            ResolutionsPerAuthority =
            [
                new()
                {
                    Status = new() { Code = ResolutionStatus.SuccessMatch },
                    Values = [.. match.Values
                        .Select(value => new ResolvedValue { Value = new Entity { Id = value.Id, Name = value.Name } })],
                },
            ],
        },
    };

    private static IEnumerable<(string Name, string? Value)> Parts(Heard heard)
    {
        var report = heard.Report;
        yield return ("sorenessLevel", report.Soreness?.Value.ToString(CultureInfo.InvariantCulture));
        yield return ("swelling", heard.Unsure.HasFlag(ReportParts.Swelling) ? "unsure"
            : report.Swelling switch { true => "yes", false => "no", _ => null });
        yield return ("painLocation", report.Area is { } area ? Words.Of(area) : null);
        yield return ("side", report.Side is { } side ? Words.Of(side) : null);
        yield return ("daysSinceHardRun", report.Days?.Value.ToString(CultureInfo.InvariantCulture));
        yield return ("bodySign", report switch
        {
            { Function: LegFunction.CannotWalk } => "cannotWalk",
            { Function: LegFunction.Limited } => "limited",
            { Fatigue: true } => "wornOut",
            { RestPain: true } => "restPain",
            { Worsening: true } => "gettingWorse",
            _ => null,
        });
        yield return ("warningSign",
            RedFlags.All.Where(flag => report.WarningSigns.HasFlag(flag.Sign)).Select(flag => Words.Of(flag.Sign)).FirstOrDefault());
    }
}
