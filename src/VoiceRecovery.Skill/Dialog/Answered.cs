using VoiceRecovery.Core;

namespace VoiceRecovery.Skill.Dialog;

/// <summary>A question about the advice that was given.</summary>
public enum FollowUp
{
    Why,
    WhatWouldChange,
    Alternatives,
    WhenCanIRun,
    NextDays,
    LaterDays,
    WarningSigns,
    Sources,
}

/// <summary>The last question that was answered: a topic, a follow-up on the advice, or one activity.</summary>
public abstract record Answered
{
    private Answered()
    {
    }

    /// <summary>A topic.</summary>
    public sealed record Topic(TopicId Id) : Answered;

    /// <summary>A follow-up on the advice.</summary>
    public sealed record About(FollowUp FollowUp) : Answered;

    /// <summary>Whether one activity suits today.</summary>
    public sealed record OneActivity(Activity Activity) : Answered;
}
