using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears the parts of a report and the warning signs in what a runner says. Total: any text is heard, none throws.</summary>
public static class Listener
{
    /// <summary>Hears free speech.</summary>
    public static Heard Hear(string phrase, ListeningContext context) => phrase.Trim().ToLowerInvariant() switch
    {
        "no" or "nope" or "nah" => No(context),
        "yes" or "yeah" or "yep" => new Heard { Answer = PlainAnswer.Yes },
        "maybe" or "not sure" => new Heard { Answer = PlainAnswer.Unsure },
        var said when int.TryParse(said, out var number) => Number(number, context),
        _ => Heard.Nothing,
    };

    private static Heard No(ListeningContext context) => new()
    {
        Answer = PlainAnswer.No,
        Report = context.Asking switch
        {
            Question.Swelling => new LegReport { Swelling = false },
            Question.CheckA => new LegReport { Function = LegFunction.Normal, Fatigue = false, RestPain = false, Worsening = false },
            Question.CheckB => new LegReport { Screen = Screen.Clear },
            _ => default,
        },
    };

    private static Heard Number(int number, ListeningContext context) => context.Asking switch
    {
        Question.DaysSinceHardRun when DaysSinceHardRun.TryCreate(number, out var days) => new Heard { Report = new LegReport { Days = days } },
        _ when Soreness.TryCreate(Math.Min(number, Soreness.Highest), out var soreness) => new Heard { Report = new LegReport { Soreness = soreness } },
        _ => Heard.Nothing,
    };
}
