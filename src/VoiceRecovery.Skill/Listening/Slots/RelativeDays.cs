using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Facts;
using VoiceRecovery.Skill.Listening.Lexicon;

namespace VoiceRecovery.Skill.Listening.Slots;

/// <summary>The ids of the slot type for days told by words.</summary>
internal static class RelativeDays
{
    /// <summary>The days that an id stands for; null for no such id.</summary>
    public static Heard? Read(string id, ListeningContext context)
    {
        var days = new CautiousDays();
        switch (id)
        {
            case "today": days.Add(0); break;
            case "yesterday": days.Add(1); break;
            case "twoDays": days.Add(2); break;
            case "threeDays": days.Add(3); break;
            case "fewDays": days.Add(5); break;
            case "lastWeekend": Calendar.AddRelative(DayWord.Weekend, context, ref days); break;
            case "oneWeek": days.Add(7); break;
            case "lastWeek": Calendar.AddRelative(DayWord.LastWeek, context, ref days); break;
            case "overAWeek": days.Add(8); break;
            case "twoWeeks": days.Add(14); break;
            default: return null;
        }

        return new Heard { Report = new LegReport { Days = days.Days }, Unsure = days.Days is null ? ReportParts.Days : ReportParts.None };
    }
}
