namespace VoiceRecovery.Simulator;

/// <summary>Hears example phrases of one locale.</summary>
internal sealed class ExampleListener
{
    // Any day: a phrase's intent does not depend on it.
    private static readonly DateOnly Today = new(2025, 1, 1);

    private readonly List<SamplePattern> _samples;

    public ExampleListener(InteractionModel model)
    {
        // What is not declared, or declared twice, cannot be listened for; the rules on intents and slots say so.
        var sound = model with
        {
            Intents = [.. model.Intents.DistinctBy(intent => intent.Name).Select(intent => intent with
            {
                Slots = [.. intent.Slots.DistinctBy(slot => slot.Name)],
                Samples = [.. intent.Samples
                    .Where(sample => sample.Trim().Length > 0 && SlotRules.NamedIn(sample).All(name => intent.FindSlot(name) is not null))],
            })],
        };
        var values = SamplePattern.Values(sound);
        _samples = [.. sound.Intents
            .SelectMany(intent => intent.Samples.Concat(BuiltInIntents.Samples(intent.Name, model.Locale))
            .Select(sample => SamplePattern.Of(intent, sample, values)))];
        Interpreter = new Interpreter(sound);
    }

    public Interpreter Interpreter { get; }

    /// <summary>The intents that have these words as a sample, slots filled or not.</summary>
    public IReadOnlyList<string> Owners(string words)
    {
        var heard = SampleRules.Heard(words.Replace(",", "", StringComparison.Ordinal).TrimEnd('.', '?', '!'));
        return [.. _samples.Where(sample => sample.Matches(heard)).Select(sample => sample.Intent).Distinct()];
    }

    public string Understand(string words) =>
        Interpreter.Understand(words, Expectation.Anything, Today) is Interpretation.Intent intent ? intent.Name : "nothing";
}
