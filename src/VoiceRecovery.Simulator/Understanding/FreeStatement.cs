namespace VoiceRecovery.Simulator;

/// <summary>
/// An intent with a sample that is one slot and nothing else, of a list of one's own that holds whole sentences: it takes words that begin
/// like no sample. Authors have used such intents to bring all that is said to their skill ("catch-all", docs.rundexter.com). When Alexa
/// prefers it to another intent is not known; here it comes before AMAZON.FallbackIntent, and before values that are picked out of words
/// that nothing explains. That is a guess.
/// </summary>
/// <param name="Intent">Its name.</param>
/// <param name="Slot">Where the words go.</param>
/// <param name="Type">The type of the slot.</param>
internal sealed record FreeStatement(string Intent, string Slot, string Type)
{
    // Shorter lists are of values, and shorter words are answers. Set by hand.
    private const int FewestWordsOfAValue = 5;
    private const int FewestWords = 4;

    /// <summary>The one of a model, if it has one.</summary>
    public static FreeStatement? Of(InteractionModel model) => model.Intents
        .SelectMany(intent => intent.Slots.Where(slot => intent.Samples.Contains($"{{{slot.Name}}}")
                && model.SlotTypes.TryGetValue(slot.Type, out var type) && HoldsSentences(type))
            .Select(slot => new FreeStatement(intent.Name, slot.Name, slot.Type)))
        .FirstOrDefault();

    /// <summary>Whether it may take an utterance.</summary>
    public static bool MayTake(Utterance utterance) => utterance.Length >= FewestWords;

    /// <summary>All words of an utterance in the slot.</summary>
    public Dictionary<string, IReadOnlyList<SlotReading>> Fills(Utterance utterance) =>
        new() { [Slot] = [new SlotReading(utterance.Written(0, utterance.Length), new Resolution(Type, []))] };

    private static bool HoldsSentences(SlotType type) =>
        type.Values.Count > 0 && type.Values.Average(value => value.Name.Split(' ').Length) >= FewestWordsOfAValue;
}
