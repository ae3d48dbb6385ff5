namespace VoiceRecovery.Simulator.Tests;

/// <summary>Two small skills of no real product, so that the simulator is right about Alexa and not about one skill.</summary>
internal static class Toys
{
    /// <summary>A Thursday.</summary>
    public static readonly DateOnly Today = new(2025, 11, 20);

    public static InteractionModel Pizza { get; } = Read("pizza.json");

    public static InteractionModel Plants { get; } = Read("plants.json");

    public static Interpreter PizzaListener { get; } = new(Pizza);

    public static Interpreter PlantListener { get; } = new(Plants);

    public static InteractionModel Read(string file) =>
        InteractionModelReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Models", file)), "en-US");

    /// <summary>One line for a table: the intent and its slots, each with what it resolves to.</summary>
    public static string Describe(Interpretation heard) => heard switch
    {
        Interpretation.Intent intent =>
            string.Join(' ', [intent.Name,
            .. intent.Slots.OrderBy(slot => slot.Key, StringComparer.Ordinal).Select(slot => $"{slot.Key}={Describe(slot.Value)}")]),
        Interpretation.Confirmation confirmation => confirmation.Confirmed ? "CONFIRMED" : "DENIED",
        _ => "NOTHING",
    };

    private static string Describe(IReadOnlyList<SlotReading> readings) => string.Join('+', readings.Select(Describe));

    private static string Describe(SlotReading reading) => reading.Resolution switch
    {
        null => reading.Value.Replace(' ', '_'),
        { IsMatch: false } => "~" + reading.Value.Replace(' ', '_'),
        { } match => string.Join('|', match.Values.Select(value => value.Name.Replace(' ', '_'))),
    };
}
