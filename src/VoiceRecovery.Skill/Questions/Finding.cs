using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Questions;

/// <summary>What a runner may ask that the skill does not answer.</summary>
public enum OutOfScopeSubject
{
    Doses,
    Diagnosis,
    TrainingPlan,
    Shoes,
    Children,
    Pregnancy,
    HeartCondition,
    OtherBodyPart,
    Weight,
    Weather,

    /// <summary>Of bodies and sports, and not known: other conditions, other remedies, other sports.</summary>
    Other,
}

/// <summary>What a question was found to be about: a closed family.</summary>
public abstract record Finding
{
    private Finding()
    {
    }

    /// <summary>One topic, beyond doubt.</summary>
    public sealed record Sure(TopicId Topic) : Finding;

    /// <summary>Something known, but which of these two is in doubt; the nearer is first.</summary>
    public sealed record Unsure(TopicId First, TopicId Second) : Finding;

    /// <summary>Something that the skill does not answer.</summary>
    public sealed record OutOfScope(OutOfScopeSubject Subject) : Finding;

    /// <summary>The advice that was given.</summary>
    public sealed record AboutAdvice(FollowUp FollowUp) : Finding;

    /// <summary>Whether to run today: the check itself answers that.</summary>
    public sealed record AskForCheck : Finding;

    /// <summary>Nothing that is known.</summary>
    public sealed record Nothing : Finding;
}
