using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>One intent's samples, compiled: a row of steps for each sample, one after the other.</summary>
internal sealed class IntentGrammar
{
    public required string Intent { get; init; }

    public required IReadOnlyList<GrammarSlot> Slots { get; init; }

    public required IReadOnlyList<Step> Steps { get; init; }

    public required IReadOnlyList<Template> Templates { get; init; }

    /// <summary>The words of all samples.</summary>
    public required IReadOnlySet<int> Words { get; init; }

    /// <summary>The slot that the skill has asked for, or -1.</summary>
    public int Elicited { get; init; } = -1;
}

/// <param name="Recognizer">The slot type's place in the <see cref="SpanTable"/>.</param>
internal sealed record GrammarSlot(string Name, SlotRecognizer Type, int Recognizer);

/// <param name="CarrierWeight">What the sample's own words weigh; 0 for a sample of slots alone.</param>
internal sealed record Template(string Sample, int FirstStep, float CarrierWeight);

internal enum StepKind
{
    Word,
    Slot,
    End,
}

/// <param name="Index">A word's or a slot's number, by kind.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Step(StepKind Kind, int Index, float Weight, int Template);

internal static partial class GrammarCompiler
{
    private const float SlotWeight = 1;

    public static IntentGrammar Compile(
        string intent, IReadOnlyList<GrammarSlot> slots, IEnumerable<string> samples, Lexicon lexicon, int elicited = -1)
    {
        var steps = new List<Step>();
        var templates = new List<Template>();
        foreach (var sample in samples.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var first = steps.Count;
            Compile(sample, slots, lexicon, templates.Count, steps);
            var carrier = steps.Skip(first).Where(step => step.Kind == StepKind.Word).Sum(step => step.Weight);
            steps.Add(new Step(StepKind.End, 0, 0, templates.Count));
            templates.Add(new Template(sample, first, carrier));
        }

        return new IntentGrammar
        {
            Intent = intent,
            Slots = slots,
            Steps = steps.ToArray(),
            Templates = templates.ToArray(),
            Words = steps.Where(step => step.Kind == StepKind.Word).Select(step => step.Index).ToHashSet(),
            Elicited = elicited,
        };
    }

    private static void Compile(string sample, IReadOnlyList<GrammarSlot> slots, Lexicon lexicon, int template, List<Step> steps)
    {
        foreach (Match part in Parts().Matches(sample))
        {
            if (part.Groups["slot"].Success)
            {
                var slot = FindSlot(slots, part.Groups["slot"].Value);
                if (slot >= 0)
                    steps.Add(new Step(StepKind.Slot, slot, SlotWeight, template));
            }
            else
            {
                // "{name}'s" leaves "'s" here, which is a word of its own.
                foreach (var word in Tokenizer.Tokenize(part.Value.StartsWith("'s", StringComparison.Ordinal) ? "is" + part.Value[2..] : part.Value))
                    steps.Add(new Step(StepKind.Word, lexicon.Add(word.Text), lexicon.Weight(word.Text), template));
            }
        }
    }

    private static int FindSlot(IReadOnlyList<GrammarSlot> slots, string name)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            if (slots[i].Name == name)
                return i;
        }

        return -1;
    }

    // Old models write {Value|Slot}; only the slot's name matters.
    [GeneratedRegex(@"\{(?:[^{}|]*\|)?\s*(?<slot>[^{}|]+?)\s*\}|[^{}]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();
}
