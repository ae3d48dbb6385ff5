using System.Runtime.InteropServices;

namespace VoiceRecovery.Simulator;

/// <summary>One intent's samples, compiled: a row of steps for each sample, one after the other.</summary>
internal sealed class IntentGrammar
{
    private readonly Dictionary<int, int[]> _stepsByWord;
    private readonly int[][] _stepsBySlot;

    /// <param name="elicited">The slot that the skill has asked for, or -1.</param>
    public IntentGrammar(string intent, GrammarSlot[] slots, Step[] steps, Template[] templates, int elicited)
    {
        (Intent, Slots, Steps, Templates, Elicited) = (intent, slots, steps, templates, elicited);
        var numbered = steps.Select((step, index) => (step, index)).ToList();
        _stepsByWord = numbered.Where(pair => pair.step.Kind == StepKind.Word).GroupBy(pair => pair.step.Index)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.index).ToArray());
        _stepsBySlot = [.. slots.Select((_, slot) =>
            numbered.Where(pair => pair.step.Kind == StepKind.Slot && pair.step.Index == slot).Select(pair => pair.index).ToArray())];
    }

    public string Intent { get; }

    public GrammarSlot[] Slots { get; }

    public Step[] Steps { get; }

    public Template[] Templates { get; }

    public int Elicited { get; }

    /// <summary>Whether it takes free words after a carrier phrase.</summary>
    public bool IsQuery => Slots.Length == 1 && Slots[0].Type is PhraseRecognizer;

    public bool Knows(int word) => _stepsByWord.ContainsKey(word);

    public ReadOnlySpan<int> StepsOfWord(int word) => _stepsByWord.GetValueOrDefault(word);

    public ReadOnlySpan<int> StepsOfSlot(int slot) => _stepsBySlot[slot];
}

/// <param name="Recognizer">The slot type's place in the <see cref="SpanTable"/>.</param>
internal sealed record GrammarSlot(string Name, SlotRecognizer Type, int Recognizer);

/// <param name="IsShort">A few words without a slot: each of them counts, none can be left to the context.</param>
internal sealed record Template(string Sample, int FirstStep, bool IsShort);

internal enum StepKind
{
    Word,
    Slot,
    End,
}

/// <param name="Index">A word's or a slot's number, by kind.</param>
/// <param name="WeightBefore">What the sample's words before this one weigh.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Step(StepKind Kind, int Index, float Weight, int Template, float WeightBefore);
