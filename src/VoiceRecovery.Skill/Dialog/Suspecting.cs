using VoiceRecovery.Skill.Listening;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>
/// What was probably said is asked for, once: "Did you say that your urine is dark?" Yes hears it, a plain no dismisses it for the session,
/// anything else counts as the more cautious. At most one such question a turn and two a session; after that a likely sign counts.
/// </summary>
internal static class Suspecting
{
    /// <summary>How many such questions a session may hold. A design choice: more would wear out the runner.</summary>
    public const int MostQuestions = 2;

    /// <summary>The turn that asks, or that counts what is likely; null when nothing is.</summary>
    public static Turn? Handle(Conversation conversation, Heard heard)
    {
        if (conversation.Asking == Question.Suspicion || Suspicion.Of(conversation, heard) is not { } suspicion)
        {
            return null;
        }

        var merged = Reports.Merge(conversation, heard);
        if (Interview.IsEmergency(merged))
        {
            return null;
        }

        return conversation.SuspicionsAsked < MostQuestions
            ? Interview.Ask(merged with { Suspected = suspicion, SuspicionsAsked = conversation.SuspicionsAsked + 1 }, Question.Suspicion,
                again: false, Act.Echo.Of(conversation, merged))
            : Count(merged, suspicion);
    }

    /// <summary>The turn after the answer.</summary>
    public static Turn Answer(Conversation conversation, Conversation merged, Heard heard)
    {
        var suspicion = conversation.Suspected;
        var settled = merged with { Suspected = default, Asking = Question.None };
        return heard is { Answer: PlainAnswer.No, HasUnexplainedWords: false }
            ? Interview.GoOn(settled with
            {
                Dismissed =
                new(settled.Dismissed.Sign | suspicion.Sign, settled.Dismissed.State | suspicion.State)
            })
            : Count(settled, suspicion);
    }

    private static Turn Count(Conversation merged, Suspicion suspicion)
    {
        var counted = merged with { Report = suspicion.AddTo(merged.Report), NewSigns = merged.NewSigns | suspicion.Sign };
        return Interview.IsEmergency(counted) ? Interview.Advise(counted) : Interview.GoOn(counted, Act.Echo.Of(merged, counted));
    }
}
