using System.Text.RegularExpressions;

namespace VoiceRecovery.Simulator;

/// <summary>What a listener might say next: words that fit the open question, taken from the interaction model.</summary>
internal static partial class Suggestions
{
    private const int Most = 6;
    private const int LongestSample = 44;

    private static readonly HashSet<string> YesNoQuestions = new(StringComparer.OrdinalIgnoreCase)
    {
        "any", "are", "can", "could", "did", "do", "does", "has", "have", "is", "shall", "should", "was", "were", "will", "would",
    };

    /// <param name="last">The turn that is waited on; null before the first.</param>
    public static IReadOnlyList<string> For(Echo echo, Turn? last)
    {
        var model = echo.Model;
        if (!echo.IsListening)
            return [$"open {model.InvocationName}",
                .. Topics(model, last?.Number ?? 0).Take(3).Select(sample => $"ask {model.InvocationName} {sample}")];
        var answers = echo.Expecting switch
        {
            Expectation.SlotConfirmation or Expectation.IntentConfirmation => ["yes", "no"],
            Expectation.SlotAnswer asked => [.. YesAndNo(model, last), .. Answers(model, asked)],
            _ => (string[])[.. YesAndNo(model, last), .. Topics(model, last?.Number ?? 0)],
        };
        return [.. answers.Distinct(StringComparer.Ordinal).Take(Most)];
    }

    private static string[] YesAndNo(InteractionModel model, Turn? last) =>
        model.HasIntent(BuiltInIntents.Yes) && IsYesNoQuestion(last?.Speech) ? ["yes", "no"] : [];

    private static bool IsYesNoQuestion(string? speech)
    {
        var sentences = (speech ?? "").Split(['.', '!', '?'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return speech?.EndsWith('?') == true && sentences is [.., var question] && YesNoQuestions.Contains(question.Split(' ')[0]);
    }

    // Other ones after every turn, so that a conversation shows what there is.
    private static IEnumerable<string> Topics(InteractionModel model, int turn)
    {
        string[] samples = [.. model.Intents
            .Where(intent => !intent.Name.StartsWith("AMAZON.", StringComparison.Ordinal))
            .Select(intent => intent.Samples
                .FirstOrDefault(sample => !sample.Contains('{', StringComparison.Ordinal) && sample.Length <= LongestSample))
            .OfType<string>()];
        return samples.Select((_, index) => samples[(index + (turn * 3)) % samples.Length]);
    }

    private static IEnumerable<string> Answers(InteractionModel model, Expectation.SlotAnswer asked)
    {
        if (model.FindIntent(asked.Intent) is not { } intent || intent.FindSlot(asked.Slot) is not { } slot)
            return [];
        // "It's yes" is no answer: where a type lists only a few, the values stand alone.
        var isShortList = model.SlotTypes.GetValueOrDefault(slot.Type) is { Values.Count: < 6 };
        var samples = isShortList ? [] : slot.Samples.Where(sample => SlotName().IsMatch(sample) && !TakesFreeWords(intent, sample));
        return Enumerable.Range(0, 3).Select(index => Example(model, slot, index))
            .Concat(samples.Select((sample, index) => Filled(model, intent, sample, index + 1)))
            .Where(words => words.Length is > 0 and <= LongestSample && !words.Contains('{', StringComparison.Ordinal));
    }

    private static bool TakesFreeWords(IntentDefinition intent, string sample) => SlotName().Matches(sample)
        .Any(match => intent.FindSlot(match.Groups["slot"].Value)?.Type is "AMAZON.SearchQuery");

    private static string Filled(InteractionModel model, IntentDefinition intent, string sample, int index) =>
        SlotName().Replace(sample, match =>
            intent.FindSlot(match.Groups["slot"].Value) is { } slot ? Example(model, slot, index) : match.Value);

    private static string Example(InteractionModel model, SlotDefinition slot, int index)
    {
        string[] words = slot.Type switch
        {
            "AMAZON.NUMBER" or "AMAZON.FOUR_DIGIT_NUMBER" => ["four", "two", "seven", "three"],
            "AMAZON.Ordinal" => ["first", "second"],
            "AMAZON.DATE" => ["yesterday", "sunday", "today"],
            "AMAZON.TIME" => ["seven in the morning", "noon"],
            "AMAZON.DURATION" => ["ten minutes", "two days"],
            _ => [.. (model.SlotTypes.GetValueOrDefault(slot.Type)?.Values ?? []).Select(value => value.Name)],
        };
        return words.Length == 0 ? "" : words[index % words.Length];
    }

    [GeneratedRegex(@"\{\s*(?<slot>[^{}\s]+)\s*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlotName();
}
