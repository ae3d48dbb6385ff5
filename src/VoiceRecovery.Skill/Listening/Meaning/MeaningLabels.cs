using System.Numerics;
using VoiceRecovery.Core;
using VoiceRecovery.Skill.Dialog;

namespace VoiceRecovery.Skill.Listening.Meaning;

/// <summary>The labels that the model scores, by number: 31 warning signs, 7 states of the body, then the kinds.</summary>
internal static class MeaningLabels
{
    public const int Signs = 31;
    public const int States = 7;

    /// <summary>Warning signs and states: any number of them can hold at once.</summary>
    public const int Body = Signs + States;

    /// <summary>All labels.</summary>
    public const int Count = Body + Kind.Count;

    public static int Of(WarningSigns sign) => BitOperations.TrailingZeroCount((uint)sign);

    public static int Of(BodyStates state) => Signs + BitOperations.TrailingZeroCount((uint)state);

    public static WarningSigns SignAt(int label) => label < Signs ? (WarningSigns)(1u << label) : WarningSigns.None;

    public static BodyStates StateAt(int label) => label is >= Signs and < Body ? (BodyStates)(1 << (label - Signs)) : BodyStates.None;

    /// <summary>The label as it is written in session attributes and in the names of the training files: "darkUrine".</summary>
    public static string NameOf(int label)
    {
        if (label < Body)
        {
            return label < Signs ? Words.Of(SignAt(label)) : Words.Of(StateAt(label));
        }

        var kind = Kind.At(label - Body);
        return kind switch
        {
            { Topic: { } topic } => Words.Of(topic),
            { OutOfScope: { } subject } => Words.Of(subject),
            { Command: { } command } => Words.Of(command),
            _ => "report",
        };
    }
}
