using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>Turns samples such as "a {size} pizza" into steps.</summary>
internal static partial class GrammarCompiler
{
    public static IntentGrammar Compile(string intent, GrammarSlot[] slots, IEnumerable<string> samples, Lexicon lexicon, int elicited = -1)
    {
        var steps = new List<Step>();
        var templates = new List<Template>();
        foreach (var sample in samples.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var first = steps.Count;
            AddSteps(sample, slots, lexicon, templates.Count, steps);
            steps.Add(new Step(StepKind.End, 0, 0, templates.Count, WeightOf(steps, first)));
            templates.Add(new Template(sample, first, IsShort(steps.Skip(first))));
        }

        return new IntentGrammar(intent, slots, [.. steps], [.. templates], elicited);
    }

    private static bool IsShort(IEnumerable<Step> steps) =>
        steps.Count(step => step.Kind == StepKind.Word) <= 3 && !steps.Any(step => step.Kind == StepKind.Slot);

    private static float WeightOf(List<Step> steps, int first) => steps.Skip(first).Sum(step => step.Weight);

    private static void AddSteps(string sample, GrammarSlot[] slots, Lexicon lexicon, int template, List<Step> steps)
    {
        var first = steps.Count;
        foreach (Match part in Parts().Matches(sample))
        {
            if (part.Groups["slot"].Success)
            {
                var slot = Array.FindIndex(slots, candidate => candidate.Name == part.Groups["slot"].Value);
                if (slot >= 0)
                    steps.Add(new Step(StepKind.Slot, slot, 1, template, WeightOf(steps, first)));
            }
            else
            {
                // "{name}'s" leaves "'s" here, which is a word of its own.
                foreach (var word in Tokenizer
                    .Tokenize(part.Value.StartsWith("'s", StringComparison.Ordinal) ? "is" + part.Value[2..] : part.Value))
                    steps.Add(new Step(StepKind.Word, lexicon.Add(word.Text), lexicon.WeightInSample(word.Text), template,
                        WeightOf(steps, first)));
            }
        }
    }

    // Old models write {Value|Slot}; only the slot's name matters.
    [GeneratedRegex(@"\{(?:[^{}|]*\|)?\s*(?<slot>[^{}|]+?)\s*\}|[^{}]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();
}
