using VoiceRecovery.Alexa;
using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Listening.Slots;

/// <summary>
/// Hears the slots of an intent. What Alexa resolved counts first; the words of the rest are heard as free speech, each slot alone, and
/// for warning signs all slots together: Alexa cuts one sentence into several slots.
/// </summary>
internal static class SlotReader
{
    /// <summary>A question or free speech: the whole phrase, or what a carrier phrase left of it.</summary>
    private const string QuestionSlot = "question";

    // A word and a number that are further apart are not both of soreness.
    private const int MostBetweenWordAndNumber = 3;

    /// <summary>What was heard in all slots.</summary>
    public static Heard Hear(Intent intent, ListeningContext context)
    {
        var heard = Heard.Nothing;
        var said = new List<string>(4);
        foreach (var slot in intent.Slots.Values)
        {
            foreach (var value in slot.Values())
            {
                heard = Together(slot.Name, heard, HearValue(slot.Name, value, context));
                said.AddRange(StanceOf(slot.Name) == Stance.Said && value.Value is { Length: > 0 } words ? [words] : []);
            }
        }

        return said.Count > 1 ? HeardTogether.Of(heard, SignsOnly(Listener.Hear(string.Join(' ', said), context))) : heard;
    }

    private static Stance StanceOf(string slot) => slot == QuestionSlot ? Stance.Asked : Stance.Said;

    // "No soreness, ten days since the race" fills the number of soreness with ten: where two readings are possible, it is asked.
    private static Heard Together(string slot, Heard heard, Heard next)
    {
        var isInDoubt = SlotValues.QuestionOf(slot) == Question.SorenessLevel
            && heard.Report.Soreness is { } one && next.Report.Soreness is { } other
            && Math.Abs(one.Value - other.Value) > MostBetweenWordAndNumber;
        return isInDoubt
            ? HeardTogether.Of(Without(heard), Without(next))
            : HeardTogether.Of(heard, next);
    }

    private static Heard Without(Heard heard) => heard with { Report = heard.Report with { Soreness = null } };

    private static Heard HearValue(string slot, SlotValue value, ListeningContext context)
    {
        var said = value.Value ?? "";
        var heard = SlotValues.Read(slot, value, context);
        if (heard is { } number && !said.AsSpan().ContainsAnyInRange('A', 'z'))
        {
            // Digits hold nothing else to hear, whether they were understood or not.
            return number;
        }

        var free = Listen(slot, said, context);
        return heard is { } resolved ? HeardTogether.Of(resolved, Beside(slot, free))
            : SlotValues.QuestionOf(slot) == Question.DaysSinceHardRun
                ? free with { IsRunNamed = free.Report.Days is not null || free.IsRunNamed } : free;
    }

    // A place in the plural tells the side as well: "my calves" are both.
    private static Heard Beside(string slot, Heard free)
    {
        var signs = SignsOnly(free);
        return SlotValues.QuestionOf(slot) == Question.PainLocation ? signs with { Report = signs.Report with { Side = free.Report.Side } }
            : signs;
    }

    // Words that answer the slot's question are heard as its answer; where something else was said, too, they answer nothing.
    private static Heard Listen(string slot, string said, ListeningContext context)
    {
        var stance = StanceOf(slot);
        if (stance != Stance.Said || SlotValues.QuestionOf(slot) is not { } question)
        {
            return Listener.Hear(said, context, stance);
        }

        var answer = Listener.Hear(said, context with { Asking = question });
        if (!answer.HasUnexplainedWords)
        {
            return answer;
        }

        var free = Listener.Hear(said, context with { Asking = Question.None }) with { Answer = PlainAnswer.None };
        if (answer.Report.Days != free.Report.Days)
        {
            // "Five days, no, eleven, I hoped for less": two readings are asked about again.
            free = free with { Report = free.Report with { Days = null } };
        }

        var higher = HeardTogether.Higher(free.Report.Soreness, answer.Report.Soreness);
        return answer.IsRatingNumber ? free with { Report = free.Report with { Soreness = higher }, IsRatingNumber = true } : free;
    }

    // Where Alexa resolved the value, its words are heard for warning signs and painkillers only.
    private static Heard SignsOnly(Heard heard) => new()
    {
        Report = new LegReport { WarningSigns = heard.Report.WarningSigns },
        Likely = heard.Likely,
        LikelyStates = heard.LikelyStates,
        AskedAbout = heard.AskedAbout,
        Others = heard.Others,
        Withdrawn = heard.Withdrawn,
        TookPainkillers = heard.TookPainkillers,
        Utterances = heard.Utterances,
    };
}
