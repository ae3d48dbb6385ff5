using VoiceRecovery.Core;
using VoiceRecovery.Skill.Questions;

namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>What a phrase is: a question of a topic, a question out of scope, a command, or a report. Exactly one of the four.</summary>
public readonly record struct Kind
{
    /// <summary>How many kinds there are.</summary>
    public const int Count = FirstCommand + (int)Meaning.Command.Sources + 2;

    private const int FirstOutOfScope = (int)TopicId.Individual + 1;
    private const int FirstCommand = FirstOutOfScope + (int)OutOfScopeSubject.Other + 1;
    private const int LastKind = Count - 1;

    private readonly byte _index;

    private Kind(int index) => _index = (byte)index;

    /// <summary>A statement about the runner, or an answer: anything that asks nothing and commands nothing.</summary>
    public static Kind Report => new(LastKind);

    /// <summary>The place of this kind among all, from 0 to <see cref="Count"/> - 1.</summary>
    public int Index => _index;

    /// <summary>The topic that is asked about; null for the other kinds.</summary>
    public TopicId? Topic => _index < FirstOutOfScope ? (TopicId)_index : null;

    /// <summary>The subject that the skill does not answer; null for the other kinds.</summary>
    public OutOfScopeSubject? OutOfScope =>
        _index is >= FirstOutOfScope and < FirstCommand ? (OutOfScopeSubject)(_index - FirstOutOfScope) : null;

    /// <summary>The command or follow-up; null for the other kinds.</summary>
    public Command? Command => _index is >= FirstCommand and < LastKind ? (Command)(_index - FirstCommand) : null;

    /// <summary>Whether it is a report.</summary>
    public bool IsReport => _index == LastKind;

    /// <summary>A question of a topic.</summary>
    public static Kind Of(TopicId topic) => new((int)topic);

    /// <summary>A question of a subject out of scope.</summary>
    public static Kind Of(OutOfScopeSubject subject) => new(FirstOutOfScope + (int)subject);

    /// <summary>A command or follow-up.</summary>
    public static Kind Of(Command command) => new(FirstCommand + (int)command);

    /// <summary>The kind at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is not from 0 to <see cref="Count"/> - 1.</exception>
    public static Kind At(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return new(index);
    }

    /// <inheritdoc/>
    public override string ToString() => Topic?.ToString() ?? OutOfScope?.ToString() ?? Command?.ToString() ?? "Report";
}
