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

    /// <summary>Asks a question of the check, the second time with an example.</summary>
    public sealed record Ask(Question Question, bool Again) : Act;

    /// <summary>Gives the advice.</summary>
    public sealed record Advise(Advice Advice, LegReport Report) : Act;

    /// <summary>Asks the open question in fewer words.</summary>
    public sealed record AskShortly(Question Question) : Act;

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

    /// <summary>Answers a topic, with the level of the advice given in this session in mind.</summary>
    public sealed record AnswerTopic(TopicId Topic, AdviceLevel? AdvisedLevel) : Act;

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
