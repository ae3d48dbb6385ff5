using VoiceRecovery.Alexa;
using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening;

/// <summary>Hears the slots of an intent. What Alexa resolved counts first; the words of the rest are heard as free speech.</summary>
internal static class SlotReader
{
    /// <summary>A question or free speech: the whole phrase, or what a carrier phrase left of it.</summary>
    private const string QuestionSlot = "question";

    public static Heard Hear(Intent intent, ListeningContext context)
    {
        var heard = Heard.Nothing;
        foreach (var slot in intent.Slots.Values.OrderBy(slot => slot.Name, StringComparer.Ordinal))
        {
            foreach (var value in slot.Values())
            {
                heard = HeardTogether.Of(heard, HearValue(slot.Name, value, context));
            }
        }

        return heard;
    }

    private static Heard HearValue(string slot, SlotValue value, ListeningContext context)
    {
        var said = value.Value ?? "";
        var heard = SlotValues.Read(slot, value, context);
        if (heard is { } number && said.Length > 0 && said.AsSpan().TrimStart('-').ContainsAnyExceptInRange('0', '9') is false)
        {
            // Digits that were understood hold nothing else to hear.
            return number;
        }

        var free = Listen(slot, said, context);
        return heard is { } resolved ? HeardTogether.Of(resolved, SignsOnly(free)) : free;
    }

    private static Heard Listen(string slot, string said, ListeningContext context)
    {
        var asking = SlotValues.QuestionOf(slot) ?? context.Asking;
        return slot switch
        {
            QuestionSlot => Listener.Hear(said, context, isQuestion: true),
            _ => Listener.Hear(said, context with { Asking = asking }, isQuestion: false),
        };
    }

    // Where Alexa resolved the value, its words are heard for warning signs and painkillers only.
    private static Heard SignsOnly(Heard heard) => new()
    {
        Report = new LegReport { WarningSigns = heard.Report.WarningSigns },
        AskedAbout = heard.AskedAbout,
        Withdrawn = heard.Withdrawn,
        TookPainkillers = heard.TookPainkillers,
    };
}
