using System.Globalization;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;
using SkillListener = VoiceRecovery.Skill.Listening.Listener;
using SkillQuestion = VoiceRecovery.Skill.Listening.Question;

namespace VoiceRecovery.Simulator.Tests.Utterances;

/// <summary>What the skill's listener hears in free speech, as the slots that would have said it.</summary>
internal static class Told
{
    public static IReadOnlyDictionary<string, string> In(string description)
    {
        var context = new VoiceRecovery.Skill.Listening.ListeningContext(SkillQuestion.None, Asked.Today, new DateTimeOffset(Asked.Today, new TimeOnly(12, 0), TimeSpan.Zero));
        var heard = SkillListener.Hear(description, context);
        return Slots(heard.Report, heard.Unsure).Where(slot => slot.Value is not null).ToDictionary(slot => slot.Name, slot => slot.Value!, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, string? Value)> Slots(LegReport report, VoiceRecovery.Skill.Listening.ReportParts unsure)
    {
        yield return ("sorenessLevel", report.Soreness?.Value.ToString(CultureInfo.InvariantCulture));
        yield return ("sorenessWord", report.Soreness?.Value switch { 0 => "none", 1 => "barely", 3 => "mild", 6 => "moderate", 8 => "severe", 10 => "worst", _ => null });
        yield return ("swelling", unsure.HasFlag(VoiceRecovery.Skill.Listening.ReportParts.Swelling) ? "unsure" : report.Swelling switch { true => "yes", false => "no", _ => null });
        yield return ("painLocation", report.Area is { } area ? Words.Of(area) : null);
        yield return ("side", report.Side is { } side ? Words.Of(side) : null);
        yield return ("daysSinceHardRun", report.Days?.Value.ToString(CultureInfo.InvariantCulture));
        yield return ("hardRunWhen", report.Days?.Value switch { 0 => "today", 1 => "yesterday", 2 => "twoDays", 3 => "threeDays", _ => null });
        yield return ("hardRunDay", report.Days is { } days ? Asked.Today.AddDays(-days.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
        yield return ("bodySign", report switch
        {
            { Function: LegFunction.CannotWalk } => "cannotWalk",
            { Function: LegFunction.Limited } => "limited",
            { Fatigue: true } => "wornOut",
            { RestPain: true } => "restPain",
            { Worsening: true } => "gettingWorse",
            _ => null,
        });
        yield return ("warningSign", RedFlags.All.Where(flag => report.WarningSigns.HasFlag(flag.Sign)).Select(flag => Words.Of(flag.Sign)).FirstOrDefault());
    }
}
