using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening;
using VoiceRecovery.Skill.Questions;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>One thing that a turn does: a closed family. Acts hold what to say; how it is said is Speech's.</summary>
public abstract record Act
{
    private Act()
    {
    }

    /// <summary>Greets and says what the skill is for.</summary>
    public sealed record Greet : Act;

    /// <summary>Says that a new check begins.</summary>
    public sealed record StartOver : Act;

    /// <summary>Says that parts of the report could not be found out, and are read cautiously.</summary>
    public sealed record PlaySafe(Question About) : Act;

    /// <summary>Says in the fewest words what was just heard.</summary>
    /// <param name="Said">Only what the last phrase changed; the rest is unknown in it.</param>
    public sealed record Echo(LegReport Said) : Act
    {
        /// <summary>The echo of what a phrase changed; nothing where it changed nothing that can be said.</summary>
        public static IReadOnlyList<Act> Of(Conversation before, Conversation after)
        {
            var (known, now) = (before.Report, after.Report);
            var isRatingSettled = before.Asking == Question.LowerSoreness || known.Soreness != now.Soreness;
            var isPlaceNew = (known.Area, known.OtherArea, known.Side) != (now.Area, now.OtherArea, now.Side);
            var said = new LegReport
            {
                Soreness = isRatingSettled ? now.Soreness : null,
                Swelling = known.Swelling == now.Swelling ? null : now.Swelling,
                Area = isPlaceNew ? now.Area : null,
                OtherArea = isPlaceNew ? now.OtherArea : null,
                Side = isPlaceNew ? now.Side : null,
                Days = known.Days == now.Days ? null : now.Days,
                Function = known.Function == now.Function ? null : now.Function,
                Fatigue = known.Fatigue == now.Fatigue ? null : now.Fatigue,
                RestPain = known.RestPain == now.RestPain ? null : now.RestPain,
                Worsening = known.Worsening == now.Worsening ? null : now.Worsening,
                Screen = known.Screen != now.Screen && now.Screen == Core.Screen.Clear ? now.Screen : null,
            };
            return said == default ? [] : [new Echo(said)];
        }
    }

    /// <summary>Asks the open question of a conversation, the second time with an example.</summary>
    public sealed record Ask(Conversation Open) : Act
    {
        /// <summary>What is asked.</summary>
        public Question Question => Open.Asking;
    }

    /// <summary>Explains what a warning sign is. It is asked about, not reported.</summary>
    public sealed record ExplainSign(WarningSigns Sign) : Act;

    /// <summary>Gives the advice.</summary>
    public sealed record Advise(Advice Advice, LegReport Report) : Act;

    /// <summary>Asks the open question in fewer words.</summary>
    public sealed record AskShortly(Conversation Open) : Act;

    /// <summary>Gives the advice in fewer words.</summary>
    public sealed record AdviseShortly(Advice Advice, LegReport Report) : Act;

    /// <summary>Says that the advice can not be talked about before it is given.</summary>
    public sealed record NoAdviceYet : Act;

    /// <summary>Answers a follow-up on the advice.</summary>
    public sealed record FollowUpOn(FollowUp FollowUp, Advice Advice, LegReport Report) : Act;

    /// <summary>Says what the advice and the answers rest on.</summary>
    public sealed record CiteSources : Act;

    /// <summary>Says whether one activity suits today.</summary>
    public sealed record JudgeActivity(Activity Activity, Advice Advice, LegReport Report) : Act;

    /// <summary>Answers a topic, with the advice given in this session in mind.</summary>
    public sealed record AnswerTopic(TopicId Topic, Advice? Advice) : Act;

    /// <summary>Says that the question is not one that the skill can answer, and names two that it can.</summary>
    public sealed record DontKnow(TopicId First, TopicId Second) : Act;

    /// <summary>Asks which of two topics was meant.</summary>
    public sealed record SuggestTopics(TopicId First, TopicId Second) : Act;

    /// <summary>Says that a subject is not the skill's, and what is.</summary>
    public sealed record OutOfScope(OutOfScopeSubject Subject) : Act;

    /// <summary>Explains what can be said.</summary>
    public sealed record Help : Act;

    /// <summary>Says that nothing was understood, when no question of the check is open.</summary>
    public sealed record NotUnderstood : Act;

    /// <summary>Asks what the runner would like to know.</summary>
    public sealed record AskWhatElse : Act;

    /// <summary>Offers something that "yes" accepts.</summary>
    public sealed record MakeOffer(Offer Offer) : Act;

    /// <summary>Says goodbye and ends the session.</summary>
    public sealed record Goodbye : Act;
}

/// <summary>What a turn does, and what is remembered after it.</summary>
/// <param name="After">The conversation after the turn.</param>
/// <param name="Acts">What to say, in order; the last act of an open turn is its one question.</param>
public sealed record Turn(Conversation After, params IReadOnlyList<Act> Acts)
{
    /// <summary>Whether the session ends with this turn: after a goodbye, and after an emergency.</summary>
    public bool EndsSession => Acts.Any(act => act is Act.Goodbye or Act.Advise { Advice.Level: AdviceLevel.Emergency });
}
